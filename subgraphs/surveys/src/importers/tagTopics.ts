import { topicClassification, topics } from '../codelists';
import type { QuestionTopicRow } from '../rows/QuestionTopicRow';
import type { QuestionRecord } from './readQuestions';

const positions = new Map(topics.map(({ id }, index) => [id, index + 1]));
const { ancestorsOf, classify } = topicClassification;

/**
 * The topics of a question: those that its source states, and those that the rule infers from the words of its text. The
 * name of the survey does not count, since every survey is called one. Broader topics follow with `direct` false.
 */
export function tagTopics({
  id,
  text,
  topics: stated,
}: Pick<QuestionRecord, 'id' | 'text' | 'topics'>): QuestionTopicRow[] {
  const known = new Set([...stated, ...stated.flatMap(ancestorsOf)]);
  const inferred = classify(text).filter((match) => !known.has(match.id));
  const direct = [
    ...stated.map((topicId) => ({ topicId, basis: 'STATED' as const, matched: [] })),
    ...inferred.map((match) => ({
      topicId: match.id,
      basis: 'INFERRED' as const,
      matched: match.matched,
    })),
  ];
  const given = new Set(direct.map(({ topicId }) => topicId));
  const broader = new Map(
    direct.flatMap(({ topicId, basis }) =>
      ancestorsOf(topicId)
        .filter((ancestor) => !given.has(ancestor))
        .map((ancestor) => [ancestor, basis] as const),
    ),
  );
  return [
    ...direct.map((tag) => ({ ...tag, direct: true })),
    ...[...broader].map(([topicId, basis]) => ({ topicId, basis, matched: [], direct: false })),
  ].map((tag) => ({ ...tag, questionId: id, topicPosition: positions.get(tag.topicId) ?? 0 }));
}

import { topicClassification, topics } from '../codelists';
import type { StandardGoalRow } from '../rows/StandardGoalRow';
import type { StandardTopicRow } from '../rows/StandardTopicRow';

/**
 * The topics of a standard. Registers state none, so the rule infers them: the words of the taxonomy, looked for in the
 * title and in the name of the group. Broader topics follow with `direct` false.
 */
export function tagTopics(standardId: string, text: string): StandardTopicRow[] {
  const matches = topicClassification.classify(text);
  const tag = { standardId, basis: 'INFERRED' as const };
  const direct = matches.map(({ id, matched }) => ({ ...tag, topicId: id, matched, direct: true }));
  const broader = new Set(matches.flatMap(({ id }) => topicClassification.ancestorsOf(id)));
  return [
    ...direct,
    ...[...broader].map((topicId) => ({ ...tag, topicId, matched: [], direct: false })),
  ];
}

const goalsByTopic = new Map(topics.map(({ id, goals }) => [id, goals]));

/** The goals that the topics of a standard serve, by the column `goals` of the taxonomy. */
export function goalsOf(standardId: string, tags: readonly StandardTopicRow[]): StandardGoalRow[] {
  const goals = tags
    .filter(({ direct }) => direct)
    .flatMap(({ topicId }) => goalsByTopic.get(topicId) ?? []);
  return [...new Set(goals)].map((goal) => ({ standardId, goal }));
}

import { topicClassification } from '../codelists';
import type { TopicTagging } from '../rows/TopicTagging';

/**
 * The topics of a challenge, course or publication, by the rule of the taxonomy over its text: the most specific with
 * their reasons, and the keys of these and of all broader ones.
 */
export function tagRecord(text: string): { topicTags: TopicTagging[]; topicIds: string[] } {
  const topicTags = topicClassification
    .classify(text)
    .map(({ id, matched }) => ({ topicId: id, basis: 'INFERRED' as const, matched }));
  const reached = topicTags.flatMap(({ topicId }) => [
    topicId,
    ...topicClassification.ancestorsOf(topicId),
  ]);
  return { topicTags, topicIds: [...new Set(reached)] };
}

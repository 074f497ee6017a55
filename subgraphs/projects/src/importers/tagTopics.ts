import { topicClassification } from '../codelists';
import type { TopicTagReference } from '../references';

export interface TaggedTopics {
  topicTags: TopicTagReference[];
  /** The topics of the tags and the broader ones above them. */
  topicIds: string[];
}

/**
 * The topics of a record. The sources state none, so the rule infers them: the words of the taxonomy, looked for in the
 * record's name and in the subject that the data state. Descriptions are left out: they are our own words.
 */
export function tagTopics(...texts: readonly string[]): TaggedTopics {
  const matches = topicClassification.classify(texts.join(' | '));
  const topicTags = matches.map(({ id, matched }) => ({
    topicId: id,
    basis: 'INFERRED' as const,
    matched,
  }));
  const topicIds = matches.flatMap(({ id }) => [id, ...topicClassification.ancestorsOf(id)]);
  return { topicTags, topicIds: [...new Set(topicIds)] };
}

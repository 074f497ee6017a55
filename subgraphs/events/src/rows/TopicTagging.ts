import type { TagBasis } from '../schema.generated';

/** A topic given to a record, with the reason, as it is kept in a `jsonb` column. */
export interface TopicTagging {
  topicId: string;
  basis: TagBasis;
  matched: string[];
}

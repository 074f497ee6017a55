import type { ReportEditionRow } from './rows/ReportEditionRow';
import type { TagBasis } from './schema.generated';

/** Types that other subgraphs own and this one points to or extends, by key alone. */
export interface CountryReference {
  code: string;
}

export interface TopicReference {
  id: string;
}

/** A topic given to a record, by key. */
export interface TopicTagReference {
  topicId: string;
  basis: TagBasis;
  matched: string[];
}

/** A goal given to a record, by number. */
export interface GoalTagReference {
  goal: number;
  basis: TagBasis;
}

/** Two editions of the report to be compared. */
export interface ReportEditionPair {
  from: ReportEditionRow;
  to: ReportEditionRow;
}

import type { Findings } from '@agency-graph/subgraph-kit/importing/findings';
import type { Place } from '@agency-graph/subgraph-kit/importing/place';

/** What reading a row of the report needs beside its cells. */
export interface ActivityContext {
  /** The agency whose project it is. */
  agencyId: string;
  place: Place;
  findings: Findings;
}

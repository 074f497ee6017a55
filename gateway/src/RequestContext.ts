import type { Log } from '@agency-graph/subgraph-kit/log';
import type { QueryPlan } from './planning/QueryPlan';

/** What one GraphQL operation carries from the HTTP server to the subgraphs and back. */
export interface RequestContext {
  requestId: string;
  log: Log;
  /** On the clock of `performance.now()`. */
  startedAt: number;
  /** When the answer is due at the latest, on the same clock. */
  deadlineAt: number;
  /** Aborts when the client goes away before it has its answer. */
  signal: AbortSignal;
  /** Headers of the client's request that subgraphs get, in lower case. */
  forwardedHeaders: Readonly<Record<string, string>>;
  /** Requests sent so far, by subgraph. */
  subgraphRequests: Record<string, number>;
  /** Time spent waiting for each subgraph so far, in milliseconds; requests at the same time add up. Kept when the client asks for it. */
  subgraphMilliseconds: Record<string, number> | undefined;
  /** Whether the client asks how its operation is answered, and may know. */
  isPlanAsked: boolean;
  /** The plan of the operation, once it is known, when the client asks for it. */
  queryPlan?: QueryPlan | undefined;
  /** Subgraphs whose answers made-up records took part in. */
  syntheticSubgraphs: Set<string>;
  /** Names the supergraph that it is executed over, as soon as that is certain. */
  supergraphVersion?: string;
}

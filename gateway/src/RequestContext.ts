import type { Log } from '@agency-graph/subgraph-kit/log';

/** What one GraphQL operation carries from the HTTP server to the subgraphs and back. */
export interface RequestContext {
  requestId: string;
  log: Log;
  startedAt: number;
  /** Aborts when the client goes away before it has its answer. */
  signal: AbortSignal;
  /** Requests sent so far, by subgraph. */
  subgraphRequests: Record<string, number>;
  /** Subgraphs whose answers made-up records took part in. */
  syntheticSubgraphs: Set<string>;
}

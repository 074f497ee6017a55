import type { GraphQLFormattedError } from 'graphql';

export interface SubgraphRequest {
  query: string;
  operationName?: string | undefined;
  variables?: Record<string, unknown> | undefined;
  requestId: string;
  /** Aborts when nobody waits for the answer any more. */
  signal?: AbortSignal | undefined;
}

export interface SubgraphResponse {
  data?: Record<string, unknown> | null;
  errors?: readonly GraphQLFormattedError[];
  extensions?: Readonly<Record<string, unknown>>;
}

/** One member of the graph, in this process or behind HTTP. */
export interface SubgraphClient {
  readonly name: string;
  /** Rejects with a SubgraphError when there is no GraphQL response. */
  execute(request: SubgraphRequest): Promise<SubgraphResponse>;
  /** Resolves when the subgraph can answer; rejects when it cannot. */
  checkReady(): Promise<void>;
  close(): Promise<void>;
}

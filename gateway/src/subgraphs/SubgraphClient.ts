import type { GraphQLFormattedError } from 'graphql';
import type { MemberStatistics } from './MemberStatistics';

/** What a fetch of a query plan sends, made once when the plan is compiled: the same object comes with every request. */
export interface SubgraphOperation {
  readonly text: string;
  readonly name: string | undefined;
  readonly type: 'query' | 'mutation';
  /** The members of the body before `variables`, as JSON: `"query":"{ … }"`, and `"operationName":"…"` where there is one. */
  readonly json: string;
}

/** Entities to look up by their keys, for one variable of the operation. */
export interface EntityRequest {
  /** The variable that takes the representations, such as `representations`. */
  readonly variable: string;
  /** Names in the answer that hold a list of entities in the order of the representations, such as `_entities`. */
  readonly responseNames: readonly string[];
  /** Each as JSON text, each text once. */
  readonly representations: readonly string[];
}

export interface SubgraphRequest {
  readonly operation: SubgraphOperation;
  /** Values of the client's variables that the operation uses, without the representations. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** Empty for a request for fields of the root type. */
  readonly entities: readonly EntityRequest[];
  readonly requestId: string;
  /** Headers of the client's request that subgraphs get, in lower case. Two requests with other headers never share an answer. */
  readonly headers: Readonly<Record<string, string>>;
  /** Aborts when nobody waits for the answer any more. */
  readonly signal: AbortSignal | undefined;
  /** When the whole answer to the client is due, on the clock of `performance.now()`. */
  readonly deadlineAt: number;
}

export interface SubgraphResponse {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly GraphQLFormattedError[];
  readonly extensions?: Readonly<Record<string, unknown>>;
  /** How long the answer may be kept, as the subgraph says. Absent: not at all. */
  readonly freshness?: { maxAgeSeconds: number; isPrivate: boolean };
}

/** One member of the graph, in this process or behind HTTP. */
export interface SubgraphClient {
  readonly name: string;
  /**
   * Whether its answers are made by executing the schema in this process, for this one request: they hold what was asked
   * for and nothing else, and whoever gets one may keep and change it. Absent: they are anybody's.
   */
  readonly handsOver?: boolean;
  /** Counts what becomes of the requests to the member, and what it answers beside what it was asked for. Absent: nobody counts. */
  readonly statistics?: MemberStatistics | undefined;
  /** Rejects with a SubgraphError when there is no GraphQL response. The response may be shared: nobody changes it. */
  execute(request: SubgraphRequest): Promise<SubgraphResponse>;
  /** Resolves when the subgraph can answer; rejects when it cannot. */
  checkReady(): Promise<void>;
  close(): Promise<void>;
}

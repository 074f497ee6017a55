import type { ErrorCode } from '@agency-graph/subgraph-kit/errors';

type SubgraphErrorCode = Extract<ErrorCode, 'SUBGRAPH_UNAVAILABLE' | 'SUBGRAPH_INVALID_RESPONSE'>;

/**
 * What went wrong, for whoever decides about a second attempt: no connection, or one that broke; busy (HTTP status 502,
 * 503 or 504); another status of failure; too late; too late, but hardly any time was left; an answer that is none; the client left; not even asked.
 */
export type SubgraphFailure =
  'unreachable' | 'busy' | 'failed' | 'overdue' | 'hurried' | 'invalid' | 'cancelled' | 'refused';

interface SubgraphErrorOptions {
  subgraph: string;
  code: SubgraphErrorCode;
  /** What happened, as the end of a sentence that starts with the subgraph: `did not answer within 10 s`. */
  reason: string;
  failure?: SubgraphFailure;
  cause?: unknown;
}

/**
 * A subgraph gave no GraphQL response. The message is for clients of the gateway: it names the subgraph and nothing of
 * its address or its answer. The cause is for the log.
 */
export class SubgraphError extends Error {
  override name = 'SubgraphError';
  readonly code: SubgraphErrorCode;
  readonly subgraph: string;
  readonly failure: SubgraphFailure;

  constructor({ subgraph, code, reason, cause, failure }: SubgraphErrorOptions) {
    super(`The subgraph "${subgraph}" ${reason}.`, { cause });
    this.code = code;
    this.subgraph = subgraph;
    this.failure = failure ?? (code === 'SUBGRAPH_UNAVAILABLE' ? 'unreachable' : 'invalid');
  }
}

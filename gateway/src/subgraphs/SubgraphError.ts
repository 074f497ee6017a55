import type { ErrorCode } from '@agency-graph/subgraph-kit/errors';

type SubgraphErrorCode = Extract<ErrorCode, 'SUBGRAPH_UNAVAILABLE' | 'SUBGRAPH_INVALID_RESPONSE'>;

interface SubgraphErrorOptions {
  subgraph: string;
  code: SubgraphErrorCode;
  /** What happened, as the end of a sentence that starts with the subgraph: `did not answer within 10 s`. */
  reason: string;
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

  constructor({ subgraph, code, reason, cause }: SubgraphErrorOptions) {
    super(`The subgraph "${subgraph}" ${reason}.`, { cause });
    this.code = code;
    this.subgraph = subgraph;
  }
}

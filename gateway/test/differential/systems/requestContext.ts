import type { Log } from '@agency-graph/subgraph-kit/log';
import type { RequestContext } from '../../../src/RequestContext';

const patienceMs = 60_000;

/** The context of an operation whose client stays. */
export function requestContext(log: Log): RequestContext {
  const startedAt = performance.now();
  return {
    requestId: 'test',
    log,
    startedAt,
    deadlineAt: startedAt + patienceMs,
    signal: new AbortController().signal,
    forwardedHeaders: {},
    subgraphRequests: {},
    subgraphMilliseconds: undefined,
    isPlanAsked: false,
    syntheticSubgraphs: new Set(),
  };
}

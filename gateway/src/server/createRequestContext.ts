import type { Log } from '@agency-graph/subgraph-kit/log';
import type { IncomingHttpHeaders } from 'node:http';
import type { RequestContext } from '../RequestContext';
import { isTimingAsked } from './serverTiming';

/** The header by which a client asks for the plan of its operation, in `extensions.queryPlan`: `x-query-plan: 1`. */
export const planRequestHeader = 'x-query-plan';

/** What every operation of this gateway carries. */
export interface OperationDefaults {
  log: Log;
  /** How long an operation may take altogether. */
  requestTimeoutMs: number;
  /** Names of the headers that subgraphs get from the client, in lower case. */
  forwardHeaders: readonly string[];
  /** Whether clients may see plans: they name the subgraphs and show what is asked of them, fields that are not public too. */
  showsPlans?: boolean | undefined;
}

/** The HTTP request that an operation came with. */
export interface OperationOrigin {
  id: string;
  headers: IncomingHttpHeaders;
}

/** Begins an operation: its time runs from here. */
export function createRequestContext(
  { id, headers }: OperationOrigin,
  signal: AbortSignal,
  { log, requestTimeoutMs, forwardHeaders, showsPlans = false }: OperationDefaults,
): RequestContext {
  const startedAt = performance.now();
  return {
    requestId: id,
    log,
    startedAt,
    deadlineAt: startedAt + requestTimeoutMs,
    signal,
    forwardedHeaders: forwardHeaders.length === 0 ? none : pick(forwardHeaders, headers),
    subgraphRequests: {},
    subgraphMilliseconds: isTimingAsked(headers) ? {} : undefined,
    isPlanAsked: showsPlans && headers[planRequestHeader] === '1',
    syntheticSubgraphs: new Set(),
  };
}

const none = Object.freeze({});

function pick(names: readonly string[], headers: IncomingHttpHeaders): Record<string, string> {
  const picked: Record<string, string> = {};
  for (const name of names) {
    const value = headers[name];
    if (value !== undefined) picked[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return picked;
}

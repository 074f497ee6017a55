import type { IncomingHttpHeaders } from 'node:http';
import type { RequestContext } from '../RequestContext';

/** The header by which a client asks where the time went: `x-server-timing: 1`. */
export const timingRequestHeader = 'x-server-timing';

export function isTimingAsked(headers: IncomingHttpHeaders): boolean {
  return headers[timingRequestHeader] === '1';
}

type Timed = Pick<RequestContext, 'startedAt' | 'subgraphRequests' | 'subgraphMilliseconds'>;

/**
 * The value of `server-timing` (W3C): how long the gateway took in all, and what it waited for each subgraph. Waits at
 * the same time add up, so those of subgraphs can be more than all. Undefined when the client does not ask for it.
 */
export function serverTiming(context: Timed): string | undefined {
  const { startedAt, subgraphMilliseconds: waits, subgraphRequests } = context;
  if (waits === undefined) return undefined;
  const subgraphs = Object.entries(waits).map(([name, milliseconds]) => {
    const count = subgraphRequests[name] ?? 0;
    const description = `${count} ${count === 1 ? 'request' : 'requests'}`;
    return `${tokenOf(name)};dur=${rounded(milliseconds)};desc="${description}"`;
  });
  return [`gateway;dur=${rounded(performance.now() - startedAt)}`, ...subgraphs].join(', ');
}

/** Names of members can hold signs that the header's grammar has another use for. */
function tokenOf(name: string): string {
  return name.replaceAll(/[^\w.-]/g, '_');
}

function rounded(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10;
}

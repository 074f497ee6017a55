import type { Log } from '@agency-graph/subgraph-kit/log';

type Write = (message?: unknown) => void;

/** Our log as Apollo's libraries want it. What they find worth telling is detail to an operator. */
export function libraryLogger(log: Log): Record<'debug' | 'info' | 'warn' | 'error', Write> {
  return {
    debug: (message) => log.trace(String(message)),
    info: (message) => log.debug(String(message)),
    warn: (message) => log.warn(String(message)),
    error: (message) => log.error(String(message)),
  };
}

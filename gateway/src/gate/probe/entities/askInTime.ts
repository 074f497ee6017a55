import type { Ask } from './findKeys';

const timeoutMs = 2_000;

/**
 * Asks the graph for as long as a probe can wait. The graph may wait for its members longer, which is not the fault of the
 * server that is probed: after the first answer that was late, no more are waited for.
 */
export function askInTime(ask: Ask): Ask {
  let wasLate = false;
  return async (query) => {
    if (wasLate) return undefined;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise((resolve) => {
      timer = setTimeout(() => {
        wasLate = true;
        resolve(undefined);
      }, timeoutMs);
    });
    const asked = ask(query).catch(() => undefined);
    return Promise.race([asked, late]).finally(() => clearTimeout(timer));
  };
}

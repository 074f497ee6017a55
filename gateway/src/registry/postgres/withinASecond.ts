import { setTimeout as pause } from 'node:timers/promises';

/**
 * Waits for the end of a connection, but not for a database that is silent: it says nothing to that either, and the operating system
 * waits for a quarter of an hour.
 */
export async function withinASecond(ending: Promise<unknown> | undefined): Promise<void> {
  const timer = new AbortController();
  const second = pause(1_000, undefined, { signal: timer.signal }).catch(() => {});
  await Promise.race([ending?.catch(() => {}), second]);
  timer.abort();
}

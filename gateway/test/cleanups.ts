type Cleanup = () => unknown;

/** What a test opened, closed in reverse order after it. Call once at the top of a test file. */
export function useCleanups(): (cleanup: Cleanup) => void {
  const cleanups: Cleanup[] = [];
  afterEach(async () => {
    for (const cleanup of cleanups.splice(0).toReversed()) await cleanup();
  });
  return (cleanup) => cleanups.push(cleanup);
}

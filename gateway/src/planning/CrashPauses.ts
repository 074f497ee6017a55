const firstPauseMs = 500;
const longestPauseMs = 30_000;
/** What ran for this long has recovered. */
const steadyMs = 60_000;

/** How long to leave alone what crashes: after a first crash not at all, then longer each time. */
export class CrashPauses {
  private crashedAt = Number.NEGATIVE_INFINITY;
  private pauseMs = 0;

  get isPaused(): boolean {
    return performance.now() < this.crashedAt + this.pauseMs;
  }

  addCrash(): void {
    const now = performance.now();
    const again = now - this.crashedAt < this.pauseMs + steadyMs;
    this.crashedAt = now;
    this.pauseMs = again ? Math.min(2 * this.pauseMs || firstPauseMs, longestPauseMs) : 0;
  }
}

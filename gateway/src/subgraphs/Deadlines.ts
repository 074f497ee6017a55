/** Something that is given up when its time is over or when nobody waits for it. */
export interface Awaited {
  /** On the clock of `performance.now()`. */
  readonly expiresAt: number;
  /** Looked at each time anew. */
  readonly signal: AbortSignal | undefined;
  /** Where it stands among those that are watched, which keeps it; -1 while it is not watched. */
  place: number;
  /** Called once, when it is watched no more. */
  giveUp(why: 'overdue' | 'cancelled'): void;
}

/** The reason of a signal that aborts since time is over, and not since somebody left. */
export const overdue = new Error('The time is over.');

/** A member that had less time than this, since others had used it up, is not at fault when it does not answer. */
export const fairTimeMs = 200;

const tickMs = 10;
const idleTicksBeforeRest = 20;

/**
 * Watches deadlines and signals by one coarse timer. A timer, a controller and a listener for each request would cost
 * more than all else that is done to wait for it, and a listener that is forgotten leaks; looking each 10 ms costs nothing.
 */
export class Deadlines {
  private readonly awaited: Awaited[] = [];
  private timer: NodeJS.Timeout | undefined;
  private idleTicks = 0;

  add(awaited: Awaited): void {
    awaited.place = this.awaited.push(awaited) - 1;
    this.timer ??= setInterval(() => this.look(), tickMs);
  }

  /** Takes time that does not grow with the number of those that are watched. */
  remove(awaited: Awaited): void {
    const { place } = awaited;
    if (place === -1) return;
    awaited.place = -1;
    const last = this.awaited.pop()!;
    if (last === awaited) return;
    this.awaited[place] = last;
    last.place = place;
  }

  close(): void {
    clearInterval(this.timer);
    this.timer = undefined;
  }

  private look(): void {
    if (this.awaited.length === 0) return this.rest();
    this.idleTicks = 0;
    const now = performance.now();
    // From the end, so that what is removed on the way changes nothing of what is still to be looked at.
    for (const awaited of this.awaited.toReversed()) {
      const isAborted = awaited.signal?.aborted === true;
      if (awaited.place === -1 || (!isAborted && now < awaited.expiresAt)) continue;
      this.remove(awaited);
      awaited.giveUp(isAborted && awaited.signal.reason !== overdue ? 'cancelled' : 'overdue');
    }
  }

  /** Stops the timer when nothing was awaited for a while, and not at each pause between two requests. */
  private rest(): void {
    this.idleTicks++;
    if (this.idleTicks > idleTicksBeforeRest) this.close();
  }
}

import { Deadlines, type Awaited } from './Deadlines';

export interface BulkheadOptions {
  /** How many may be at work at once. */
  capacity: number;
  /** How many may wait for their turn. */
  queueCapacity: number;
}

/** Why somebody got no turn. */
export type BulkheadRefusal = 'full' | 'overdue' | 'cancelled';

type Waiting = Awaited & { enter: () => void };

/** Lets so many in at once and so many wait in line, so that one slow member cannot take all memory and all time. */
export class Bulkhead {
  private readonly line = new Set<Waiting>();
  private readonly deadlines = new Deadlines();
  private inside = 0;

  constructor(private readonly options: BulkheadOptions) {}

  get inFlight(): number {
    return this.inside;
  }

  get queued(): number {
    return this.line.size;
  }

  /** Lets somebody in at once, if there is room. Whoever comes in leaves again by `leave`. */
  tryEnter(): boolean {
    if (this.inside >= this.options.capacity) return false;
    this.inside++;
    return true;
  }

  /** Resolves to undefined as soon as there is room, or to why there will be none. */
  async wait(request: {
    readonly deadlineAt: number;
    readonly signal: AbortSignal | undefined;
  }): Promise<BulkheadRefusal | undefined> {
    if (this.line.size >= this.options.queueCapacity) return 'full';
    return new Promise((resolve) => {
      const waiting: Waiting = {
        expiresAt: request.deadlineAt,
        get signal() {
          return request.signal;
        },
        place: -1,
        enter: () => resolve(undefined),
        giveUp: (why) => {
          this.line.delete(waiting);
          resolve(why);
        },
      };
      this.line.add(waiting);
      this.deadlines.add(waiting);
    });
  }

  leave(): void {
    const [next] = this.line;
    if (next === undefined) {
      this.inside--;
      return;
    }
    this.line.delete(next);
    this.deadlines.remove(next);
    next.enter();
  }

  close(): void {
    this.deadlines.close();
  }
}

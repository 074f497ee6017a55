import { fairTimeMs, overdue, type Awaited } from './Deadlines';
import type {
  EntityRequest,
  SubgraphOperation,
  SubgraphRequest,
  SubgraphResponse,
} from './SubgraphClient';

/** One request to a member for all who wait for its answer. It ends when the last of them leaves. */
export class SharedRead implements SubgraphRequest {
  readonly operation: SubgraphOperation;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly entities: readonly EntityRequest[];
  readonly requestId: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Each waiter has its own deadline; the member's timeout bounds the exchange itself. */
  readonly deadlineAt = Number.POSITIVE_INFINITY;
  /**
   * Made when it aborts, since a controller for each read would cost as much as the rest of the sharing. Whoever waits
   * for the member looks at it again and again.
   */
  signal: AbortSignal | undefined;
  /** Among the reads that can be joined; -1 when it is none any more. */
  place = -1;
  private readonly startedAt = performance.now();
  private waiters: SharedReadWaiter[] = [];

  constructor(
    request: SubgraphRequest,
    /** Equal reads have equal marks. */
    readonly mark: number,
  ) {
    this.operation = request.operation;
    this.variables = request.variables;
    this.entities = request.entities;
    this.requestId = request.requestId;
    this.headers = request.headers;
  }

  add(waiter: SharedReadWaiter): void {
    this.waiters.push(waiter);
  }

  /** All who still wait. */
  end(): readonly SharedReadWaiter[] {
    return this.waiters;
  }

  /** Whether it was the last. A member that had hardly any time is not at fault. */
  leave(waiter: SharedReadWaiter, why: 'overdue' | 'cancelled'): boolean {
    this.waiters = this.waiters.filter((other) => other !== waiter);
    if (this.waiters.length > 0) return false;
    const hadTime = performance.now() - this.startedAt >= fairTimeMs;
    this.signal = AbortSignal.abort(why === 'overdue' && hadTime ? overdue : undefined);
    return true;
  }
}

export interface SharedReadWaiter extends Awaited {
  resolve: (response: SubgraphResponse) => void;
  reject: (error: unknown) => void;
}

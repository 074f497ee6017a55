import {
  BrokenCircuitError,
  circuitBreaker,
  CircuitState,
  ExponentialBackoff,
  halfJitterGenerator,
  handleWhen,
  type CircuitBreakerPolicy,
} from 'cockatiel';
import { setTimeout as pause } from 'node:timers/promises';
import { Bulkhead, type BulkheadRefusal } from './Bulkhead';
import type { MemberState, ObservedClient } from './ObservedClient';
import { RecentFailures } from './RecentFailures';
import { RetryBudget } from './RetryBudget';
import type { SubgraphClient, SubgraphRequest, SubgraphResponse } from './SubgraphClient';
import { SubgraphError, type SubgraphFailure } from './SubgraphError';

export interface ResilientClientOptions {
  /** Requests to the member at once; further ones wait for their turn. */
  concurrency: number;
  /** How many may wait; further ones are refused. Eight times the concurrency when absent. */
  queueCapacity?: number;
  breaker?: Partial<BreakerOptions> | undefined;
}

/** When a member is left alone, and for how long. */
export interface BreakerOptions {
  /** It opens when more than this part of the requests failed … */
  threshold: number;
  /** … within this time … */
  samplingMs: number;
  /** … and there were at least so many: one or two failures of a member that is seldom asked say nothing. */
  minimumRequests: number;
  /** The first pause before a trial. Each trial that fails doubles it … */
  firstPauseMs: number;
  /** … up to this. */
  longestPauseMs: number;
}

const defaults: BreakerOptions = {
  threshold: 0.5,
  samplingMs: 10_000,
  minimumRequests: 20,
  firstPauseMs: 500,
  longestPauseMs: 30_000,
};

const retryAfterMs = { least: 10, most: 60 };
const retryBudget = { ratio: 0.1, maximum: 20 };
const queuePerSlot = 8;

const countsAgainstMember: ReadonlySet<SubgraphFailure> = new Set([
  'unreachable',
  'busy',
  'failed',
  'overdue',
  'invalid',
]);
const mayPassSoon: ReadonlySet<SubgraphFailure> = new Set(['unreachable', 'busy']);

const refusals: Readonly<Record<BulkheadRefusal, [reason: string, failure: SubgraphFailure]>> = {
  full: ['was not asked, since too many requests already wait for it', 'refused'],
  overdue: ['was not asked, since too many requests were before this one', 'refused'],
  cancelled: ['was not waited for', 'cancelled'],
};

/**
 * A member that fails or hangs costs the others nothing: so many requests at once and no more, a breaker that leaves
 * it alone while most of them fail, and one second attempt of a query where it may help. What the client of the
 * gateway does counts against nobody.
 */
export class ResilientClient implements ObservedClient {
  readonly name: string;
  private readonly bulkhead: Bulkhead;
  private readonly breaker: CircuitBreakerPolicy;
  private readonly budget = new RetryBudget(retryBudget);

  constructor(
    private readonly client: SubgraphClient,
    { concurrency, queueCapacity, breaker }: ResilientClientOptions,
  ) {
    this.name = client.name;
    this.bulkhead = new Bulkhead({
      capacity: concurrency,
      queueCapacity: queueCapacity ?? concurrency * queuePerSlot,
    });
    this.breaker = this.createBreaker({ ...defaults, ...breaker });
  }

  get state(): MemberState {
    const { inFlight, queued } = this.bulkhead;
    return { breaker: nameOfState(this.breaker.state), inFlight, queued };
  }

  async execute(request: SubgraphRequest): Promise<SubgraphResponse> {
    this.budget.earn();
    try {
      return await this.attempt(request);
    } catch (error) {
      if (!this.mayRetry(request, error)) throw error;
      const { least, most } = retryAfterMs;
      const waitMs = least + Math.random() * (most - least);
      if (performance.now() + waitMs >= request.deadlineAt || !this.budget.trySpend()) throw error;
      await pause(waitMs);
      if (request.signal?.aborted) throw error;
      return this.attempt(request);
    }
  }

  checkReady(): Promise<void> {
    return this.client.checkReady();
  }

  async close(): Promise<void> {
    await this.client.close();
    this.bulkhead.close();
  }

  private async attempt(request: SubgraphRequest): Promise<SubgraphResponse> {
    if (!this.bulkhead.tryEnter()) await this.waitForTurn(request);
    try {
      // While a trial is under way nobody waits for its end: it may take as long as a request may.
      if (this.breaker.state === CircuitState.HalfOpen) throw this.broken();
      return await this.breaker.execute(() => this.client.execute(request));
    } catch (error) {
      throw error instanceof BrokenCircuitError ? this.broken() : error;
    } finally {
      this.bulkhead.leave();
    }
  }

  private async waitForTurn(request: SubgraphRequest): Promise<void> {
    if (this.breaker.state !== CircuitState.Closed) throw this.broken();
    const refusal = await this.bulkhead.wait(request);
    if (refusal !== undefined) throw this.refused(...refusals[refusal]);
  }

  private mayRetry(request: SubgraphRequest, error: unknown): boolean {
    return (
      request.operation.type === 'query' &&
      error instanceof SubgraphError &&
      mayPassSoon.has(error.failure) &&
      this.breaker.state === CircuitState.Closed &&
      request.signal?.aborted !== true
    );
  }

  private createBreaker(options: BreakerOptions): CircuitBreakerPolicy {
    const { threshold, samplingMs, minimumRequests, firstPauseMs, longestPauseMs } = options;
    return circuitBreaker(
      handleWhen((error) => this.isFailure(error)),
      {
        breaker: new RecentFailures({
          threshold,
          duration: samplingMs,
          minimumRps: (minimumRequests * 1000) / samplingMs,
        }),
        halfOpenAfter: new ExponentialBackoff({
          generator: halfJitterGenerator,
          initialDelay: firstPauseMs,
          maxDelay: longestPauseMs,
        }),
      },
    );
  }

  private isFailure(error: unknown): boolean {
    const failure = error instanceof SubgraphError ? error.failure : 'failed';
    // The library closes the circuit after a trial without a failure, and one that was cut short shows nothing.
    return countsAgainstMember.has(failure) || this.breaker.state === CircuitState.HalfOpen;
  }

  private broken(): SubgraphError {
    return this.refused('was not asked, since it failed too often just now', 'refused');
  }

  private refused(reason: string, failure: SubgraphFailure): SubgraphError {
    const code = 'SUBGRAPH_UNAVAILABLE';
    return new SubgraphError({ subgraph: this.name, code, reason, failure });
  }
}

function nameOfState(state: CircuitState): MemberState['breaker'] {
  if (state === CircuitState.Closed) return 'closed';
  return state === CircuitState.HalfOpen ? 'trial' : 'open';
}

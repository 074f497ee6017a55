import type { BenchmarkRequest } from './Requests';

/** Milliseconds. */
export interface Latencies {
  p50: number;
  p99: number;
}

export interface LoadResult {
  answers: number;
  /** Answers that were wrong or never came. */
  failures: number;
  complaint: string | undefined;
  seconds: number;
  latency: Latencies;
  /** Of operations that were asked for the first time; undefined where there were none. */
  freshLatency: Latencies | undefined;
}

/** Collects how long answers took and whether they were right. */
export class Tally {
  failures = 0;
  private readonly usual: number[] = [];
  private readonly fresh: number[] = [];

  add(request: BenchmarkRequest, milliseconds: number, isRight: boolean): void {
    if (!isRight) this.failures += 1;
    (request.isFresh ? this.fresh : this.usual).push(milliseconds);
  }

  get answers(): number {
    return this.usual.length + this.fresh.length;
  }

  result(seconds: number, complaint: string | undefined): LoadResult {
    return {
      answers: this.answers,
      failures: this.failures,
      complaint,
      seconds,
      latency: latenciesOf(this.usual),
      freshLatency: this.fresh.length === 0 ? undefined : latenciesOf(this.fresh),
    };
  }
}

function latenciesOf(milliseconds: readonly number[]): Latencies {
  const sorted = Float64Array.from(milliseconds).toSorted();
  const at = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
  return { p50: at(0.5), p99: at(0.99) };
}

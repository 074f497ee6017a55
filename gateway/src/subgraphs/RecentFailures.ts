import {
  SamplingBreaker,
  type CircuitState,
  type IBreaker,
  type ISamplingBreakerOptions,
} from 'cockatiel';

/**
 * Opens when too many of the recent requests failed. The library's own sampling forgets by a window for each request, so
 * that after an hour of silence it still counts the failures before it; this one forgets by time alone.
 */
export class RecentFailures implements IBreaker {
  private sampling: SamplingBreaker;
  private lastAt = 0;

  constructor(private readonly options: ISamplingBreakerOptions) {
    this.sampling = new SamplingBreaker(options);
  }

  get state(): unknown {
    return this.sampling.state;
  }

  set state(value: unknown) {
    this.sampling.state = value;
  }

  success(state: CircuitState): void {
    this.forget();
    this.sampling.success(state);
  }

  failure(state: CircuitState): boolean {
    this.forget();
    return this.sampling.failure(state);
  }

  private forget(): void {
    const now = Date.now();
    if (now - this.lastAt > this.options.duration) {
      this.sampling = new SamplingBreaker(this.options);
    }
    this.lastAt = now;
  }
}

export interface RetryBudgetOptions {
  /** How many second attempts each first one earns. */
  ratio: number;
  /** How many may be saved up. */
  maximum: number;
}

/** Keeps second attempts a small part of all, so that they do not keep a member down that is already overloaded. */
export class RetryBudget {
  private saved: number;

  constructor(private readonly options: RetryBudgetOptions) {
    this.saved = options.maximum;
  }

  earn(): void {
    this.saved = Math.min(this.options.maximum, this.saved + this.options.ratio);
  }

  trySpend(): boolean {
    if (this.saved < 1) return false;
    this.saved--;
    return true;
  }
}

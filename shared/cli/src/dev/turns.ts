/** Runs work one turn after the other. What is asked for while a turn is under way gets one more turn, and not several. */
export class Turns {
  private underWay: Promise<void> | undefined;
  private isAskedForAgain = false;

  constructor(private readonly work: () => Promise<void>) {}

  /** Resolves when a turn that began after this call has ended. */
  async run(): Promise<void> {
    if (this.underWay === undefined) {
      this.underWay = this.work().finally(() => (this.underWay = undefined));
      return this.underWay;
    }
    this.isAskedForAgain = true;
    await this.underWay.catch(() => {});
    if (this.isAskedForAgain) {
      this.isAskedForAgain = false;
      return this.run();
    }
    return this.underWay;
  }
}

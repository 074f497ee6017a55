import type { Dispatcher } from 'undici';
import type { AnswerCheck } from './AnswerCheck';
import type { BenchmarkRequest } from './Requests';

export interface ExchangeOptions {
  request: BenchmarkRequest;
  check: AnswerCheck;
  done(isRight: boolean): void;
}

/** Takes one answer in and compares it while it comes. Only what differs from the known text is kept and read. */
export class Exchange implements Dispatcher.DispatchHandler {
  private status = 0;
  private length = 0;
  private readonly text: Buffer | undefined;
  private kept: Buffer[] | undefined;

  constructor(private readonly options: ExchangeOptions) {
    this.text = options.check.textFor(options.request);
    this.kept = this.text === undefined ? [] : undefined;
  }

  onRequestStart(): void {}

  onResponseStart(_controller: Dispatcher.DispatchController, status: number): void {
    this.status = status;
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    if (this.kept === undefined && !this.continuesText(chunk)) {
      this.kept = [this.text!.subarray(0, this.length)];
    }
    this.kept?.push(chunk);
    this.length += chunk.length;
  }

  onResponseEnd(): void {
    const { request, check, done } = this.options;
    const isKnown = this.kept === undefined && this.length === this.text?.length;
    done((isKnown && this.status === 200) || check.isRight(request, this.status, this.received()));
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.options.check.complaint ??= error.message;
    this.options.done(false);
  }

  private continuesText(chunk: Buffer): boolean {
    const end = this.length + chunk.length;
    return (
      end <= this.text!.length && this.text!.compare(chunk, 0, chunk.length, this.length, end) === 0
    );
  }

  private received(): Buffer {
    return this.kept === undefined ? this.text!.subarray(0, this.length) : Buffer.concat(this.kept);
  }
}

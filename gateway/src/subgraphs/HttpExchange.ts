import type { IncomingHttpHeaders } from 'node:http';
import type { Dispatcher } from 'undici';
import type { Awaited } from './Deadlines';

/** The answer to one HTTP request, still compressed if it came so. */
export interface HttpAnswer {
  status: number;
  body: Buffer;
  /** Names in lower case. A header that came several times is a list. */
  headers: IncomingHttpHeaders;
}

export type ExchangeFailure = 'overdue' | 'cancelled' | 'oversized' | 'broken';

/** There is no answer. `begun` says whether the head of one had come. */
export class ExchangeError extends Error {
  override name = 'ExchangeError';

  constructor(
    readonly failure: ExchangeFailure,
    readonly begun: boolean,
    cause?: unknown,
  ) {
    super(`The exchange was ${failure}.`, { cause });
  }
}

export interface ExchangeOptions {
  expiresAt: number;
  /** Looked at now and then, so that a signal that is made when it is asked for is seldom made. */
  request: { readonly signal: AbortSignal | undefined } | undefined;
  maximumBytes: number;
  resolve: (answer: HttpAnswer) => void;
  reject: (error: ExchangeError) => void;
}

const empty = Buffer.alloc(0);

/** One request as undici's dispatcher reports on it, without the streams in between. Gives up what outgrows its bound. */
export class HttpExchange implements Dispatcher.DispatchHandler, Awaited {
  readonly expiresAt: number;
  place = -1;
  private status = 0;
  private headers: IncomingHttpHeaders = {};
  private size = 0;
  private chunks: Buffer[] = [];
  private controller: Dispatcher.DispatchController | undefined;
  private settled = false;

  constructor(private readonly options: ExchangeOptions) {
    this.expiresAt = options.expiresAt;
  }

  get signal(): AbortSignal | undefined {
    return this.options.request?.signal;
  }

  giveUp(failure: ExchangeFailure, cause?: unknown): void {
    if (this.settled) return;
    this.settled = true;
    this.chunks = [];
    const error = new ExchangeError(failure, this.status > 0, cause);
    this.options.reject(error);
    this.controller?.abort(error);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.controller = controller;
    if (this.settled) controller.abort(new Error('Nobody waits for the answer any more.'));
  }

  onResponseStart(
    _controller: Dispatcher.DispatchController,
    status: number,
    headers: IncomingHttpHeaders,
  ): void {
    this.status = status;
    this.headers = headers;
    if (Number(headers['content-length']) > this.options.maximumBytes) this.giveUp('oversized');
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.size += chunk.length;
    if (this.size > this.options.maximumBytes) this.giveUp('oversized');
    else this.chunks.push(chunk);
  }

  onResponseEnd(): void {
    if (this.settled) return;
    this.settled = true;
    const { status, headers, chunks } = this;
    const body = chunks.length === 1 ? chunks[0]! : this.size === 0 ? empty : Buffer.concat(chunks);
    this.options.resolve({ status, headers, body });
  }

  onResponseError(_controller: Dispatcher.DispatchController | undefined, error: Error): void {
    this.giveUp('broken', error);
  }
}

import { Pool } from 'undici';
import type { AnswerCheck } from './AnswerCheck';
import { Exchange } from './Exchange';
import type { BenchmarkRequest } from './Requests';

const answersWithinMs = 60_000;

/** Sends requests to one gateway over kept-alive connections. */
export class Client {
  private readonly pool: Pool;
  private readonly path: string;

  constructor(
    url: string,
    connections: number,
    private readonly check: AnswerCheck,
  ) {
    const { origin, pathname } = new URL(url);
    this.path = pathname;
    this.pool = new Pool(origin, {
      connections,
      pipelining: 1,
      headersTimeout: answersWithinMs,
      bodyTimeout: answersWithinMs,
    });
  }

  send(request: BenchmarkRequest, done: (isRight: boolean) => void): void {
    this.pool.dispatch(
      {
        method: 'POST',
        path: this.path,
        headers: {
          'content-type': 'application/json',
          accept: 'application/json',
          authorization: request.user,
        },
        body: request.body,
      },
      new Exchange({ request, check: this.check, done }),
    );
  }

  close(): Promise<void> {
    return this.pool.destroy();
  }
}

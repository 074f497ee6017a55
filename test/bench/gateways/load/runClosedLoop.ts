import { AnswerCheck } from './AnswerCheck';
import { Client } from './Client';
import { Requests, type RequestOptions } from './Requests';
import { Tally, type LoadResult } from './Tally';

export interface ClosedLoopOptions extends RequestOptions {
  url: string;
  seconds: number;
  /** Each waits for an answer before it asks again. */
  connections: number;
}

/** Asks for a time, then waits for the answers that are still missing, so that all that was asked is counted. */
export async function runClosedLoop(options: ClosedLoopOptions): Promise<LoadResult> {
  const check = new AnswerCheck();
  const client = new Client(options.url, options.connections, check);
  const requests = new Requests(options);
  const tally = new Tally();
  const startedAt = performance.now();
  const endsAt = startedAt + options.seconds * 1000;
  await Promise.all(
    Array.from({ length: options.connections }, () =>
      askUntil({ endsAt, client, requests, tally }),
    ),
  );
  const seconds = (performance.now() - startedAt) / 1000;
  await client.close();
  return tally.result(seconds, check.complaint);
}

interface Loop {
  endsAt: number;
  client: Client;
  requests: Requests;
  tally: Tally;
}

function askUntil({ endsAt, client, requests, tally }: Loop): Promise<void> {
  return new Promise((resolve) => {
    const ask = () => {
      const request = requests.next();
      const askedAt = performance.now();
      client.send(request, (isRight) => {
        const now = performance.now();
        tally.add(request, now - askedAt, isRight);
        if (now < endsAt) setImmediate(ask);
        else resolve();
      });
    };
    ask();
  });
}

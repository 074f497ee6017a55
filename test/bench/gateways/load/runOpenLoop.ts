import { setTimeout as sleep } from 'node:timers/promises';
import { AnswerCheck } from './AnswerCheck';
import { Client } from './Client';
import { Requests, type RequestOptions } from './Requests';
import { Tally, type LoadResult } from './Tally';

export interface OpenLoopOptions extends RequestOptions {
  url: string;
  seconds: number;
  /** Arrivals each second, evenly spaced. They come whether or not earlier ones have been answered. */
  rate: number;
}

export interface OpenLoopResult extends LoadResult {
  /** Arrivals that had no answer a second after the last one was due. */
  unanswered: number;
}

const connections = 512;
const lateByMs = 1_000;

/**
 * Asks at a fixed rate. The latency of an answer counts from the time its request was due, so that a gateway that makes
 * others wait shows it. Gives up early when more requests wait than arrive in a second.
 */
export async function runOpenLoop(options: OpenLoopOptions): Promise<OpenLoopResult> {
  const check = new AnswerCheck();
  const client = new Client(options.url, connections, check);
  const requests = new Requests(options);
  const tally = new Tally();
  const total = Math.floor(options.rate * options.seconds);
  const startedAt = performance.now();
  let sent = 0;
  const waiting = () => sent - tally.answers;
  while (sent < total && waiting() <= options.rate + 100) {
    const due = Math.min(total, Math.ceil(((performance.now() - startedAt) / 1000) * options.rate));
    for (; sent < due; sent += 1) {
      const request = requests.next();
      const dueAt = startedAt + (sent / options.rate) * 1000;
      client.send(request, (isRight) => tally.add(request, performance.now() - dueAt, isRight));
    }
    await sleep(1);
  }
  const endsAt = performance.now() + lateByMs;
  while (waiting() > 0 && performance.now() < endsAt) await sleep(5);
  const unanswered = total - tally.answers;
  const result = tally.result((performance.now() - startedAt) / 1000, check.complaint);
  await client.close();
  return { ...result, unanswered };
}

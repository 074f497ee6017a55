import type { Log } from '@agency-graph/subgraph-kit/log';
import KeyvRedis, { createClient } from '@keyv/redis';
import { Keyv } from 'keyv';

const answerWithinMs = 250;
const longestPauseMs = 10_000;

export interface SharedCacheOptions {
  redisUrl: string;
  log: Log;
  /** What is done while it is away, as the end of a log line: `persisted queries are kept in memory only`. */
  meanwhile: string;
}

export interface SharedEntry {
  key: string;
  value: unknown;
  ttlMs: number;
}

/** What several gateways share in Redis. It only ever helps: while Redis is away or slow, nothing is known and nothing fails. */
export class SharedCache {
  private readonly client: ReturnType<typeof createClient>;
  private readonly keyv: Keyv;

  constructor({ redisUrl, log, meanwhile }: SharedCacheOptions) {
    this.client = createClient({
      url: redisUrl,
      // Commands fail at once while there is no connection, instead of waiting for one.
      disableOfflineQueue: true,
      socket: { reconnectStrategy: (attempt) => Math.min(100 * 2 ** attempt, longestPauseMs) },
    });
    const { outage, recovery } = reportOutages(log, meanwhile);
    this.client.on('error', outage);
    this.client.on('ready', recovery);
    this.client.connect().catch(outage);
    this.keyv = new Keyv(new KeyvRedis(this.client, { namespace: 'agency-graph' }), {
      useKeyPrefix: false,
    });
    this.keyv.on('error', () => {});
  }

  /** The values at the places of their keys; undefined where there is none. Commands of one turn travel together. */
  get(keys: readonly string[]): Promise<unknown[]> {
    return Promise.all(keys.map((key) => orNothing(this.keyv.get<unknown>(key))));
  }

  async set(entries: readonly SharedEntry[]): Promise<void> {
    await Promise.all(
      entries.map(({ key, value, ttlMs }) => orNothing(this.keyv.set(key, value, ttlMs))),
    );
  }

  async delete(key: string): Promise<void> {
    await orNothing(this.keyv.delete(key));
  }

  async close(): Promise<void> {
    this.client.destroy();
  }
}

/** Logs an outage once when it begins and once when it is over, not at each of its many errors. */
function reportOutages(log: Log, meanwhile: string) {
  let away = false;
  return {
    outage: (err: unknown) => {
      if (!away) log.warn({ err }, `Redis cannot be reached; ${meanwhile}`);
      away = true;
    },
    recovery: () => {
      if (away) log.info('Redis answers again');
      away = false;
    },
  };
}

async function orNothing<Value>(answer: Promise<Value>): Promise<Value | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), answerWithinMs);
  });
  try {
    return await Promise.race([answer, tooLate]);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

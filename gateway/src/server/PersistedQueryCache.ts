import type { Log } from '@agency-graph/subgraph-kit/log';
import { KeyvAdapter } from '@apollo/utils.keyvadapter';
import KeyvRedis, { createClient } from '@keyv/redis';
import { Keyv } from 'keyv';

const capacity = 5000;
const answerWithinMs = 250;
const longestPauseMs = 10_000;
const sharedForSeconds = 24 * 60 * 60;

/**
 * Texts of persisted queries by their hash: in memory, and in Redis when several gateways share them. Redis only ever
 * helps: while it is away or slow, each gateway knows the queries that it has met itself.
 */
export class PersistedQueryCache {
  private readonly memory = new Map<string, string>();
  private readonly shared: SharedCache | undefined;

  constructor({ redisUrl, log }: { redisUrl?: string | undefined; log: Log }) {
    this.shared = redisUrl === undefined ? undefined : openShared(redisUrl, log);
  }

  async get(key: string): Promise<string | undefined> {
    const known = this.memory.get(key);
    if (known !== undefined) return known;
    const text = await orNothing(this.shared?.adapter.get(key));
    if (typeof text === 'string') this.remember(key, text);
    return text ?? undefined;
  }

  async set(key: string, text: string): Promise<void> {
    this.remember(key, text);
    await orNothing(this.shared?.adapter.set(key, text, { ttl: sharedForSeconds }));
  }

  async delete(key: string): Promise<void> {
    this.memory.delete(key);
    await orNothing(this.shared?.adapter.delete(key));
  }

  async close(): Promise<void> {
    await this.shared?.close();
  }

  private remember(key: string, text: string): void {
    this.memory.set(key, text);
    const [oldest] = this.memory.keys();
    if (this.memory.size > capacity && oldest !== undefined) this.memory.delete(oldest);
  }
}

type SharedCache = ReturnType<typeof openShared>;

function openShared(url: string, log: Log) {
  const client = createClient({
    url,
    // Commands fail at once while there is no connection, instead of waiting for one.
    disableOfflineQueue: true,
    socket: { reconnectStrategy: (attempt) => Math.min(100 * 2 ** attempt, longestPauseMs) },
  });
  const { outage, recovery } = reportOutages(log);
  client.on('error', outage);
  client.on('ready', recovery);
  client.connect().catch(outage);
  const keyv = new Keyv(new KeyvRedis(client, { namespace: 'agency-graph' }), {
    useKeyPrefix: false,
  });
  keyv.on('error', () => {});
  return {
    adapter: new KeyvAdapter(keyv, { disableBatchReads: true }),
    close: async () => client.destroy(),
  };
}

/** Logs an outage once when it begins and once when it is over, not at each of its many errors. */
function reportOutages(log: Log) {
  let away = false;
  return {
    outage: (err: unknown) => {
      if (!away)
        log.warn({ err }, 'Redis cannot be reached; persisted queries are kept in memory only');
      away = true;
    },
    recovery: () => {
      if (away) log.info('Redis answers again');
      away = false;
    },
  };
}

async function orNothing<Value>(answer: Promise<Value> | undefined): Promise<Value | undefined> {
  if (answer === undefined) return undefined;
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

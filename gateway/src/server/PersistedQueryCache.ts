import type { Log } from '@agency-graph/subgraph-kit/log';
import type { PersistedQueryList } from './PersistedQueryList';
import { SharedCache } from './SharedCache';

const capacity = 5000;
const capacityCharacters = 50_000_000;
const sharedForMs = 24 * 60 * 60 * 1000;
const meanwhile = 'persisted queries are kept in memory only';
const longestKey = 300;
/** What Apollo Server writes before the hash or id. */
const prefix = 'apq:';

export interface PersistedQueryCacheOptions {
  redisUrl?: string | undefined;
  /** Operations that are known from the start and never forgotten. */
  list?: PersistedQueryList | undefined;
  log: Log;
}

/**
 * Texts of persisted queries by their hash: those of a list, and those that clients sent, in memory, and in Redis when
 * several gateways share them. Redis only ever helps: while it is away or slow, each gateway knows the queries that it
 * has met itself.
 */
export class PersistedQueryCache {
  private readonly memory = new Map<string, string>();
  private characters = 0;
  private readonly shared: SharedCache | undefined;
  private readonly list: PersistedQueryList | undefined;

  constructor({ redisUrl, list, log }: PersistedQueryCacheOptions) {
    this.list = list;
    this.shared =
      redisUrl === undefined ? undefined : new SharedCache({ redisUrl, log, meanwhile });
  }

  /** The text of a hash or of an id in the list, when this process has it in memory. */
  textOf(hash: string): string | undefined {
    return this.list?.textOf(hash) ?? this.memory.get(`${prefix}${hash}`);
  }

  async get(key: string): Promise<string | undefined> {
    const known = this.list?.textOf(key.slice(prefix.length)) ?? this.memory.get(key);
    if (known !== undefined) return known;
    if (key.length > longestKey) return undefined;
    const [text] = (await this.shared?.get([key])) ?? [];
    if (typeof text !== 'string') return undefined;
    this.remember(key, text);
    return text;
  }

  async set(key: string, text: string): Promise<void> {
    this.remember(key, text);
    await this.shared?.set([{ key, value: text, ttlMs: sharedForMs }]);
  }

  async delete(key: string): Promise<void> {
    this.forget(key);
    await this.shared?.delete(key);
  }

  async close(): Promise<void> {
    await this.shared?.close();
  }

  private remember(key: string, text: string): void {
    this.forget(key);
    this.memory.set(key, text);
    this.characters += text.length;
    for (const oldest of this.memory.keys()) {
      if (this.memory.size <= capacity && this.characters <= capacityCharacters) break;
      this.forget(oldest);
    }
  }

  private forget(key: string): void {
    this.characters -= this.memory.get(key)?.length ?? 0;
    this.memory.delete(key);
  }
}

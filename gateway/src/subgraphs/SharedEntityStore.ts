import { createHash } from 'node:crypto';
import type { SharedCache } from '../server/SharedCache';
import type { CachedEntity, EntityStore, StoredEntity } from './EntityStore';

/** Keeps entities in Redis, for all gateways that use it. */
export class SharedEntityStore implements EntityStore {
  constructor(private readonly cache: SharedCache) {}

  async get(keys: readonly string[]): Promise<(CachedEntity | undefined)[]> {
    if (keys.length === 0) return [];
    const values = await this.cache.get(keys.map(shorten));
    return values.map((value) => (Array.isArray(value) ? value : undefined));
  }

  /** Nobody waits for it. */
  set(entities: readonly StoredEntity[]): void {
    void this.cache.set(
      entities.map(({ key, value, maxAgeSeconds }) => ({
        key: shorten(key),
        value,
        ttlMs: maxAgeSeconds * 1000,
      })),
    );
  }

  close(): Promise<void> {
    return this.cache.close();
  }
}

/** Representations can be long, and a key of Redis should not. */
function shorten(key: string): string {
  return `entity:${createHash('sha256').update(key).digest('base64url')}`;
}

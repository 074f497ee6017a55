import type { CachedEntity, EntityStore, StoredEntity } from './EntityStore';

export interface MemoryEntityStoreOptions {
  maximumEntities: number;
  /** Roughly, counted by what the values say and not by what the engine makes of them. */
  maximumBytes: number;
}

interface Kept {
  value: CachedEntity;
  bytes: number;
  expiresAt: number;
}

const defaults: MemoryEntityStoreOptions = {
  maximumEntities: 100_000,
  maximumBytes: 64 * 1024 * 1024,
};
const bytesPerValue = 16;

/** Keeps entities in this process, and forgets those first that nobody asked for the longest. */
export class MemoryEntityStore implements EntityStore {
  private readonly kept = new Map<string, Kept>();
  private readonly options: MemoryEntityStoreOptions;
  private bytes = 0;

  constructor(options: Partial<MemoryEntityStoreOptions> = {}) {
    this.options = { ...defaults, ...options };
  }

  get(keys: readonly string[]): (CachedEntity | undefined)[] {
    const now = performance.now();
    return keys.map((key) => this.find(key, now));
  }

  set(entities: readonly StoredEntity[]): void {
    const now = performance.now();
    for (const { key, value, maxAgeSeconds } of entities) {
      const bytes = key.length + sizeOf(value);
      this.forget(key);
      this.kept.set(key, { value, bytes, expiresAt: now + maxAgeSeconds * 1000 });
      this.bytes += bytes;
    }
    this.shrink();
  }

  async close(): Promise<void> {
    this.kept.clear();
    this.bytes = 0;
  }

  private find(key: string, now: number): CachedEntity | undefined {
    const found = this.kept.get(key);
    if (found === undefined) return undefined;
    if (found.expiresAt <= now) {
      this.forget(key);
      return undefined;
    }
    // Deleting first moves the key to the end, so that the first one is always the longest unused.
    this.kept.delete(key);
    this.kept.set(key, found);
    return found.value;
  }

  private shrink(): void {
    const { maximumBytes, maximumEntities } = this.options;
    for (const key of this.kept.keys()) {
      if (this.bytes <= maximumBytes && this.kept.size <= maximumEntities) return;
      this.forget(key);
    }
  }

  private forget(key: string): void {
    const found = this.kept.get(key);
    if (found === undefined) return;
    this.bytes -= found.bytes;
    this.kept.delete(key);
  }
}

function sizeOf(value: unknown): number {
  if (typeof value === 'string') return bytesPerValue + value.length;
  if (typeof value !== 'object' || value === null) return bytesPerValue;
  let size = bytesPerValue;
  for (const part of Object.values(value)) size += bytesPerValue + sizeOf(part);
  return size;
}

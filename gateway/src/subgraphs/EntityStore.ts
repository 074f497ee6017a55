/** What one lookup brought for one representation: a value for each response name, in the order of the request. */
export type CachedEntity = readonly unknown[];

export interface StoredEntity {
  key: string;
  value: CachedEntity;
  maxAgeSeconds: number;
}

/** Where entities are kept for as long as their subgraph says. It may forget any of them at any time, and never fails. */
export interface EntityStore {
  /** Those that are known, at the places of their keys. */
  get(
    keys: readonly string[],
  ): Promise<(CachedEntity | undefined)[]> | (CachedEntity | undefined)[];
  set(entities: readonly StoredEntity[]): void;
  close(): Promise<void>;
}

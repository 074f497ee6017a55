import DataLoader from 'dataloader';

export type Key = string | number;

/** A row of a statement that reads for many parents at once. */
export type ChildRow = Record<string, unknown> & { $parent: Key };

export interface ParentLoaders {
  /** Loads for one parent; all parents asked for with the same signature in one turn are found together. */
  load: <Result>(
    signature: readonly unknown[],
    key: Key,
    source: {
      find: (keys: readonly Key[]) => Promise<ReadonlyMap<Key, Result>>;
      absent: NoInfer<Result>;
    },
  ) => Promise<Result>;
}

/** The loaders of one request, made as their signatures turn up. */
export function createParentLoaders(): ParentLoaders {
  const loaders = new Map<string, DataLoader<Key, unknown>>();
  return {
    load<Result>(
      signature: readonly unknown[],
      key: Key,
      {
        find,
        absent,
      }: { find: (keys: readonly Key[]) => Promise<ReadonlyMap<Key, Result>>; absent: Result },
    ) {
      const name = JSON.stringify(signature);
      let loader = loaders.get(name);
      if (!loader) {
        loader = new DataLoader<Key, unknown>(async (keys) => {
          const found = await find(keys);
          return keys.map((one) => found.get(one) ?? absent);
        });
        loaders.set(name, loader);
      }
      return loader.load(key) as Promise<Result>;
    },
  };
}

export function groupByParent<Row extends ChildRow>(rows: readonly Row[]): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.$parent);
    if (group) group.push(row);
    else groups.set(row.$parent, [row]);
  }
  return groups;
}

import DataLoader from 'dataloader';

type FindByKeys<Key, Row> = (keys: readonly Key[]) => Promise<readonly Row[]>;
type KeysOf<Key, Row> = (row: Row) => readonly Key[];

/** Loads the one row of each key, or null: the shape of a nullable field. A row may answer to several keys. */
export function loadOne<Key extends string | number, Row>(
  findByKeys: FindByKeys<Key, Row>,
  keysOf: KeysOf<Key, Row>,
): DataLoader<Key, Row | null> {
  return new ReferenceLoader(async (keys) =>
    (await groupByKey(keys, findByKeys, keysOf)).map((rows) => rows[0] ?? null),
  );
}

/** Loads all rows of each key, or []: the shape of a list field. Rows keep the order in which they were found. */
export function loadMany<Key extends string | number, Row>(
  findByKeys: FindByKeys<Key, Row>,
  keysOf: KeysOf<Key, Row>,
): DataLoader<Key, Row[]> {
  return new ReferenceLoader((keys) => groupByKey(keys, findByKeys, keysOf));
}

/** Loads the rows of many keys in the order of the keys, leaving out keys that have none. */
export async function loadAll<Key, Row>(
  loader: DataLoader<Key, Row | null>,
  keys: readonly Key[],
): Promise<Row[]> {
  const rows = await Promise.all(keys.map((key) => loader.load(key)));
  return rows.filter((row) => row !== null);
}

async function groupByKey<Key extends string | number, Row>(
  keys: readonly Key[],
  findByKeys: FindByKeys<Key, Row>,
  keysOf: KeysOf<Key, Row>,
): Promise<Row[][]> {
  const rowsByKey = new Map<Key, Row[]>(keys.map((key) => [key, []]));
  const storable = keys.filter(canBeStored);
  for (const row of storable.length > 0 ? await findByKeys(storable) : []) {
    for (const key of keysOf(row)) rowsByKey.get(key)?.push(row);
  }
  return keys.map((key) => rowsByKey.get(key) ?? []);
}

/** Loads a row that a foreign key of the database guarantees. */
export async function loadExisting<Key extends string | number, Row>(
  loader: DataLoader<Key, Row | null>,
  key: Key,
): Promise<Row> {
  const row = await loader.load(key);
  if (row === null)
    throw new Error(`No row has the key ${JSON.stringify(key)}, though another row points to it.`);
  return row;
}

/** Rejects a key that is missing, in the place of throwing at once, which would take all other entities of a request with it. */
class ReferenceLoader<Key, Value> extends DataLoader<Key, Value> {
  override load(key: Key): Promise<Value> {
    try {
      return super.load(key);
    } catch (error) {
      return Promise.reject(error);
    }
  }
}

/** PostgreSQL has no text with U+0000 in it, and would fail for all keys of a statement because of one. */
function canBeStored(key: string | number): boolean {
  return typeof key === 'number' || !key.includes('\0');
}

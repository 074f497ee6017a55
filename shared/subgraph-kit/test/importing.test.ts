import sql from 'sql-template-tag';
import type { DataSource } from 'typeorm';
import { openDatabase } from '../src/database';
import { CreateImportRun1760000000000, importDataset } from '../src/importing';
import { createLog } from '../src/log';
import { runQuery } from '../src/rows';
import { createTestDatabase, type TestDatabase } from '../src/testing';

const log = createLog('test', 'silent');
let testDatabase: TestDatabase;
let database: DataSource;

beforeEach(async () => {
  testDatabase = await createTestDatabase();
  database = await openDatabase({
    url: testDatabase.url,
    namespace: 'sample',
    rows: [],
    migrations: [CreateImportRun1760000000000],
    log,
  });
  await database.query('CREATE TABLE fact (id text PRIMARY KEY)');
});

afterEach(async () => {
  await database.destroy();
  await testDatabase.drop();
});

async function facts(): Promise<string[]> {
  return (await runQuery<{ id: string }>(database, sql`SELECT id FROM fact ORDER BY id`)).map(
    ({ id }) => id,
  );
}

function importFacts(digest: string, ids: string[], after: () => Promise<void> = async () => {}) {
  return importDataset(
    database,
    {
      name: 'facts',
      digest,
      async save(manager) {
        await manager.query('DELETE FROM fact');
        for (const id of ids) await manager.query('INSERT INTO fact VALUES ($1)', [id]);
        await after();
        return ids.length;
      },
    },
    log,
  );
}

it('imports once: the same digest again changes nothing', async () => {
  expect(await importFacts('one', ['a', 'b'])).toBe(true);
  expect(await importFacts('one', ['never saved'])).toBe(false);
  expect(await facts()).toEqual(['a', 'b']);
  expect(await importFacts('two', ['c'])).toBe(true);
  expect(await facts()).toEqual(['c']);
});

it('leaves the old records whole when it fails half way', async () => {
  await importFacts('one', ['a', 'b']);
  const failing = importFacts('two', ['c'], () =>
    Promise.reject(new Error('the file ends too early')),
  );
  await expect(failing).rejects.toThrow('the file ends too early');
  expect(await facts()).toEqual(['a', 'b']);
  expect(await importFacts('two', ['c'])).toBe(true);
});

it('lets readers see the old records until the new ones are whole', async () => {
  await importFacts('one', ['a']);
  let seen: string[] = [];
  await importFacts('two', ['b'], async () => {
    seen = await facts();
  });
  expect([seen, await facts()]).toEqual([['a'], ['b']]);
});

it('makes two imports of the same dataset take turns, and the second finds nothing to do', async () => {
  const saved: boolean[] = await Promise.all([
    importFacts('one', ['a']),
    importFacts('one', ['a']),
  ]);
  expect(saved.toSorted()).toEqual([false, true]);
  expect(await facts()).toEqual(['a']);
});

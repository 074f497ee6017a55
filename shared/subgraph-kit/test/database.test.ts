import type { MigrationInterface, QueryRunner } from 'typeorm';
import { DatabaseUnavailableError, openDatabase } from '../src/database';
import { createLog } from '../src/log';
import { createTestDatabase } from '../src/testing';

const log = createLog('test', 'silent');

class CreateThing1700000000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('CREATE TABLE thing (id text PRIMARY KEY)');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE thing');
  }
}

it('says where and why a database cannot be reached, without the password', async () => {
  const open = openDatabase({
    url: 'postgres://graph:secret@127.0.0.1:1/graph',
    namespace: 'sample',
    rows: [],
    migrations: [],
    log,
  });
  await expect(open).rejects.toThrow(DatabaseUnavailableError);
  await expect(open).rejects.toThrow(
    'The database "graph" at 127.0.0.1:1 could not be opened as user "graph": ECONNREFUSED. Check DATABASE_URL and that PostgreSQL is running.',
  );
});

it('migrates once when several processes start together, each namespace for itself', async () => {
  const testDatabase = await createTestDatabase();
  const open = (namespace: string) =>
    openDatabase({
      url: testDatabase.url,
      namespace,
      rows: [],
      migrations: [CreateThing1700000000000],
      log,
    });
  const databases = await Promise.all([open('one'), open('one'), open('one'), open('two')]);
  try {
    await databases[0]!.query("INSERT INTO thing VALUES ('a')");
    const counts = await Promise.all(
      databases.map((database) => database.query('SELECT count(*)::integer AS count FROM thing')),
    );
    expect(counts.map(([row]) => row.count)).toEqual([1, 1, 1, 0]);
  } finally {
    await Promise.all(databases.map((database) => database.destroy()));
    await testDatabase.drop();
  }
});

import { makeExecutableSchema } from '@graphql-tools/schema';
import { Client } from 'pg';
import { DataSource, EntitySchema } from 'typeorm';
import {
  createTestDatabase,
  executeSubgraph,
  recordStatements,
  type TestDatabase,
} from '../src/testing';

const Flag = new EntitySchema<{ code: string }>({
  name: 'Flag',
  tableName: 'flag',
  columns: { code: { type: 'text', primary: true } },
});

async function namesOf(url: string): Promise<string[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ name: string }>('SELECT datname AS name FROM pg_database');
  await client.end();
  return rows.map(({ name }) => name);
}

describe('createTestDatabase', () => {
  it('makes databases that know nothing of each other, and drops one even while it is in use', async () => {
    const [first, second] = await Promise.all([createTestDatabase(), createTestDatabase()]);
    const user = new Client({ connectionString: first.url });
    user.on('error', () => {});
    await user.connect();
    await user.query('CREATE TABLE flag (code text)');
    const names = [first, second].map(({ url }) => new URL(url).pathname.slice(1));
    expect(await namesOf(second.url)).toEqual(expect.arrayContaining(names));
    await first.drop();
    await first.drop();
    expect(await namesOf(second.url)).not.toContain(names[0]);
    await second.drop();
  });

  it('copies a template with all that it holds', async () => {
    const template = await createTestDatabase();
    const client = new Client({ connectionString: template.url });
    await client.connect();
    await client.query(`CREATE TABLE flag AS SELECT 'RWA' AS code`);
    await client.end();
    const copy = await createTestDatabase({ template: new URL(template.url).pathname.slice(1) });
    const reader = new Client({ connectionString: copy.url });
    await reader.connect();
    expect((await reader.query('SELECT code FROM flag')).rows).toEqual([{ code: 'RWA' }]);
    await reader.end();
    await copy.drop();
    await template.drop();
  });

  it('says what is missing when no server is named', async () => {
    const { TEST_DATABASE_URL } = process.env;
    delete process.env.TEST_DATABASE_URL;
    try {
      await expect(createTestDatabase()).rejects.toThrow('TEST_DATABASE_URL is missing');
    } finally {
      process.env.TEST_DATABASE_URL = TEST_DATABASE_URL;
    }
  });
});

describe('recordStatements', () => {
  let testDatabase: TestDatabase;
  let database: DataSource;

  beforeAll(async () => {
    testDatabase = await createTestDatabase();
    const { url } = testDatabase;
    database = await new DataSource({
      type: 'postgres',
      url,
      entities: [Flag],
      poolSize: 2,
    }).initialize();
    await database.query('CREATE TABLE flag (code text PRIMARY KEY)');
  });

  afterAll(async () => {
    await database.destroy();
    await testDatabase.drop();
  });

  it('sees what repositories, query builders, query and transactions send, in its order', async () => {
    const recording = recordStatements(database);
    const flags = database.getRepository(Flag);
    await flags.find({ where: { code: 'RWA' } });
    await flags.createQueryBuilder('flag').getCount();
    await database.query('SELECT 1 AS one');
    await database.transaction(async (manager) => {
      await manager.insert(Flag, { code: 'RWA' });
    });
    recording.stop();
    expect(recording.statements).toEqual([
      'SELECT "Flag"."code" AS "Flag_code" FROM "flag" "Flag" WHERE (("Flag"."code" = $1))',
      'SELECT COUNT(1) AS "cnt" FROM "flag" "flag"',
      'SELECT 1 AS one',
      'START TRANSACTION',
      'INSERT INTO "flag"("code") VALUES ($1)',
      'COMMIT',
    ]);
  });

  it('records nothing before it begins or after it is stopped, and each recording on its own', async () => {
    await database.query('SELECT 0');
    const outer = recordStatements(database);
    await database.query('SELECT 1');
    const inner = recordStatements(database);
    await database.query('SELECT 2');
    outer.stop();
    await database.query('SELECT 3');
    inner.stop();
    await database.query('SELECT 4');
    expect(outer.statements).toEqual(['SELECT 1', 'SELECT 2']);
    expect(inner.statements).toEqual(['SELECT 2', 'SELECT 3']);
  });

  it('counts each statement once, however many connections send it', async () => {
    const recording = recordStatements(database);
    await Promise.all([1, 2, 3, 4].map((one) => database.query(`SELECT ${one}`)));
    recording.stop();
    expect(recording.statements).toHaveLength(4);
    expect(new Set(recording.statements)).toEqual(
      new Set(['SELECT 1', 'SELECT 2', 'SELECT 3', 'SELECT 4']),
    );
  });

  it('says what it needs when the DataSource is not connected', () => {
    const closed = new DataSource({ type: 'postgres', url: testDatabase.url });
    expect(() => recordStatements(closed)).toThrow('a PostgreSQL DataSource that is initialized');
  });
});

describe('executeSubgraph', () => {
  const schema = makeExecutableSchema({
    typeDefs: 'type Query { turn(by: Int!): Int! }',
    resolvers: {
      Query: {
        turn: (_: unknown, { by }: { by: number }, context: { total: number }) =>
          (context.total += by),
      },
    },
  });

  it('runs one operation with its variables and a context that nobody used before', async () => {
    const hosted = { name: 'turns', schema, createContext: () => ({ total: 10 }) };
    const query = 'query ($by: Int!) { turn(by: $by) }';
    expect(await executeSubgraph(hosted, query, { by: 2 })).toEqual({ data: { turn: 12 } });
    expect(await executeSubgraph(hosted, query, { by: 3 })).toEqual({ data: { turn: 13 } });
  });

  it('answers a query that does not fit the schema with an error', async () => {
    const { errors } = await executeSubgraph(
      { name: 'turns', schema, createContext: () => ({}) },
      '{ nothing }',
    );
    expect(errors?.map(({ message }) => message)).toEqual([
      'Cannot query field "nothing" on type "Query".',
    ]);
  });
});

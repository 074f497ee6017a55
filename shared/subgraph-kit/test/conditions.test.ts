import { anyOf } from '../src/conditions';
import { createTestDatabase, type TestDatabase } from '../src/testing';
import { Client } from 'pg';
import sql, { join, type Sql } from 'sql-template-tag';

let database: TestDatabase;
let client: Client;

beforeAll(async () => {
  database = await createTestDatabase();
  client = new Client({ connectionString: database.url });
  await client.connect();
  await client.query(`CREATE TABLE record (body text, place integer);
    INSERT INTO record SELECT 'body ' || n % 3, n FROM generate_series(1, 9) n;
    CREATE INDEX record_body ON record (body, place);
    SET enable_seqscan = off;`);
});

afterAll(async () => {
  await client.end();
  await database.drop();
});

const placesOf = async (conditions: Sql[]) => {
  const { rows } = await client.query<{ place: number }>(select(conditions));
  return rows.map(({ place }) => place);
};
const select = (conditions: Sql[]) =>
  sql`SELECT place FROM record t WHERE ${join([sql`true`, ...conditions], ' AND ')} ORDER BY body, place`;

it('keeps the rows that have one of the values, and all of them for an empty choice', async () => {
  expect(await placesOf(anyOf(sql`t.body`, ['body 1', 'body 2']))).toEqual([1, 4, 7, 2, 5, 8]);
  expect(await placesOf(anyOf(sql`t.body`, ['body 0']))).toEqual([3, 6, 9]);
  expect(await placesOf(anyOf(sql`t.place`, [5], 'integer'))).toEqual([5]);
  expect(await placesOf(anyOf(sql`t.body`, ['none']))).toEqual([]);
  expect(anyOf(sql`t.body`, [])).toEqual([]);
  expect(anyOf(sql`t.body`, undefined)).toEqual([]);
});

it('lets an index give the rows of one value in their order, without sorting', async () => {
  const conditions = anyOf(sql`t.body`, ['body 1']);
  const plan = await client.query<{ 'QUERY PLAN': string }>(
    sql`EXPLAIN SELECT place FROM record t WHERE ${join(conditions)} ORDER BY place`,
  );
  const text = plan.rows.map((row) => row['QUERY PLAN']).join('\n');
  expect(text).toContain('record_body');
  expect(text).not.toContain('Sort');
});

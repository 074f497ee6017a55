import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import sql from 'sql-template-tag';
import {
  Column,
  Entity,
  PrimaryColumn,
  type DataSource,
  type MigrationInterface,
  type QueryRunner,
} from 'typeorm';
import { openSubgraph } from '../src/host';
import { CreateImportRun1760000000000, importDataset } from '../src/importing';
import { createFindings } from '../src/importing/findings';
import { createStaging } from '../src/importing/staging';
import type { Listing } from '../src/listing';
import { createLists, type Lists } from '../src/lists';
import { loadOne } from '../src/loaders';
import { createLog } from '../src/log';
import type { Provenance } from '../src/provenance';
import { runQuery, selectRows } from '../src/rows';
import { sampleDataset } from '../src/sample-dataset';
import { serveSubgraph, type RunningServer } from '../src/server';
import type { HostedSubgraph, SubgraphDefinition } from '../src/subgraph';
import { createTestDatabase, type TestDatabase } from '../src/testing';

@Entity('pet')
class PetRow {
  @PrimaryColumn('text') id!: string;
  @Column('text') kind!: string;
  @Column('jsonb') provenance!: Pick<Provenance, 'kind'>;
}

class CreatePets1764000000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE pet (
        id text PRIMARY KEY, kind text NOT NULL, provenance jsonb NOT NULL,
        dataset text NOT NULL DEFAULT 'compiled data');
      CREATE TABLE owner (
        id text PRIMARY KEY, pet_id text REFERENCES pet, dataset text NOT NULL);
    `);
  }

  async down(): Promise<void> {}
}

interface PetFilter {
  kind?: string | null;
}

const listing: Listing<PetRow, PetFilter, 'ID', 'kind', 'kind'> = {
  row: PetRow,
  key: sql`t.id`,
  where: ({ kind }) => (kind ? [sql`t.kind = ${kind}`] : []),
  orders: { ID: { direction: 'ASC', terms: () => [] } },
  defaultOrder: () => 'ID',
  parents: { kind: { from: sql`pet t`, key: sql`t.kind`, keyType: 'text' } },
  facets: { kind: { value: sql`t.kind`, label: sql`t.kind` } },
};

interface PetContext {
  lists: Lists<PetRow, PetFilter, 'ID', 'kind', 'kind'>;
  petById: ReturnType<typeof loadOne<string, PetRow>>;
  countOwners: () => Promise<number>;
}

const typeDefs = parse(`
  type Query { pet(id: ID!): Pet pets(first: Int, kind: String): PetConnection kinds: [Kind!] owners: Int }
  type Pet { id: ID! }
  type Kind { name: String! pets(first: Int): PetConnection }
  type PetConnection { nodes: [Pet!]! totalCount: Int! facets: Facets! }
  type Facets { kind: [Facet!]! }
  type Facet { value: String! count: Int! }
`);

type Arguments = { id: string; first?: number; kind?: string };

const resolvers = {
  Query: {
    pet: (_root: unknown, { id }: Arguments, { petById }: PetContext) => petById.load(id),
    pets: (_root: unknown, { first, kind }: Arguments, { lists }: PetContext) =>
      lists.all({ first, filter: { kind } }),
    kinds: () => [{ name: 'cat' }, { name: 'dog' }],
    owners: (_root: unknown, _args: unknown, { countOwners }: PetContext) => countOwners(),
  },
  Kind: {
    pets: ({ name }: { name: string }, { first }: Arguments, { lists }: PetContext) =>
      lists.of('kind', name, { first }),
  },
};

const pet = (id: string, kind: string, provenance: Provenance['kind']): PetRow => ({
  id,
  kind,
  provenance: { kind: provenance },
});

function contextFactory(database: DataSource): () => PetContext {
  const findByIds = (ids: readonly string[]) =>
    selectRows(database, PetRow, sql`WHERE t.id = ANY(${ids})`);
  return () => ({
    lists: createLists(database, listing),
    petById: loadOne(findByIds, ({ id }) => [id]),
    countOwners: async () => {
      const rows = await runQuery<{ count: number }>(
        database,
        sql`SELECT count(*)::integer AS count FROM owner o WHERE o.pet_id IS NOT NULL`,
      );
      return rows[0]?.count ?? 0;
    },
  });
}

const pets: SubgraphDefinition<PetContext> = {
  name: 'pets',
  schema: buildSubgraphSchema([{ typeDefs, resolvers }]),
  rows: [PetRow],
  migrations: [CreateImportRun1760000000000, CreatePets1764000000000],
  loadData: async (database, log) => {
    const save = async () => {
      await database.query(
        `INSERT INTO pet VALUES ('a-cat', 'cat', '{"kind": "CURATED"}'), ('b-dog', 'dog', '{"kind": "CURATED"}')`,
      );
      return 2;
    };
    await importDataset(database, { name: 'compiled data', digest: '1', save }, log);
  },
  loadSampleData: async (database, { scale, log }) => {
    await importDataset(
      database,
      {
        name: sampleDataset,
        digest: `scale ${scale}`,
        async save(manager) {
          const context = { dataset: sampleDataset, findings: createFindings(), allowShrink: true };
          const staging = await createStaging(manager, PetRow, context);
          const rows = Array.from({ length: scale }, (_, index) =>
            pet(`z-${index}`, 'dog', 'SYNTHETIC'),
          );
          await staging.add(rows);
          await staging.replace({ key: ['id'] });
          await manager.query(
            `INSERT INTO owner VALUES ('o', 'z-0', 'sample data') ON CONFLICT DO NOTHING`,
          );
          return scale;
        },
      },
      log,
    );
  },
  createContextFactory: contextFactory,
};

const log = createLog('test', 'silent');
let testDatabase: TestDatabase;
let hosted: HostedSubgraph<PetContext> | undefined;
let server: RunningServer | undefined;

beforeEach(async () => {
  testDatabase = await createTestDatabase();
});

afterEach(async () => {
  await stop();
  await testDatabase.drop();
});

async function start(sampleData?: { scale: number }): Promise<void> {
  hosted = await openSubgraph(pets, { databaseUrl: testDatabase.url, log, sampleData });
  server = await serveSubgraph(hosted, { port: 0, host: '127.0.0.1', log });
}

async function stop(): Promise<void> {
  await server?.stop();
  await hosted?.close();
  [server, hosted] = [undefined, undefined];
}

async function ask(query: string): Promise<unknown> {
  const response = await fetch(server?.url ?? '', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

const extensions = {
  syntheticData: {
    subgraphs: ['pets'],
    note: 'Records that were made up for trying out took part in this answer, as rows or in counts. Their provenance.kind is SYNTHETIC; do not cite them.',
  },
};

it('says so in every answer that a made-up record took part in: by key, in a list, below a parent', async () => {
  await start({ scale: 3 });
  expect(await ask('{ pet(id: "z-0") { id } }')).toEqual({
    data: { pet: { id: 'z-0' } },
    extensions,
  });
  expect(await ask('{ pets(first: 3) { nodes { id } } }')).toEqual({
    data: { pets: { nodes: [{ id: 'a-cat' }, { id: 'b-dog' }, { id: 'z-0' }] } },
    extensions,
  });
  expect(await ask('{ kinds { name pets(first: 2) { nodes { id } } } }')).toMatchObject({
    extensions,
  });
});

it('says so of counts, facets and other statements over tables that hold made-up records', async () => {
  await start({ scale: 3 });
  expect(await ask('{ pets { totalCount } }')).toEqual({
    data: { pets: { totalCount: 5 } },
    extensions,
  });
  expect(await ask('{ pets { facets { kind { value count } } } }')).toEqual({
    data: {
      pets: {
        facets: {
          kind: [
            { value: 'dog', count: 4 },
            { value: 'cat', count: 1 },
          ],
        },
      },
    },
    extensions,
  });
  expect(await ask('{ kinds { pets { totalCount } } }')).toEqual({
    data: { kinds: [{ pets: { totalCount: 1 } }, { pets: { totalCount: 4 } }] },
    extensions,
  });
  expect(await ask('{ owners }')).toEqual({ data: { owners: 1 }, extensions });
});

it('says nothing of answers that none took part in, even beside those of others', async () => {
  await start({ scale: 3 });
  const real = [
    '{ pet(id: "a-cat") { id } }',
    '{ pet(id: "nobody") { id } }',
    // The third row of the list is made up: it was read, but is not among the two.
    '{ pets(first: 2) { nodes { id } } }',
    '{ pets(kind: "cat") { totalCount facets { kind { count } } nodes { id } } }',
    '{ pets(kind: "fish") { totalCount facets { kind { count } } } }',
  ];
  const synthetic = '{ pet(id: "z-1") { id } }';
  const answers = await Promise.all([...real, synthetic, ...real, synthetic].map(ask));
  const marked = answers.map((answer) => 'extensions' in (answer as object));
  expect(marked).toEqual([...real.map(() => false), true, ...real.map(() => false), true]);
});

it('loads once for each scale, and removes it all at a start that does not ask for it', async () => {
  const countRows = async () => {
    const tables = await hosted?.database.query(
      `SELECT (SELECT count(*)::integer FROM pet) AS pets, (SELECT count(*)::integer FROM owner) AS owners,
         (SELECT count(*)::integer FROM import_run) AS runs`,
    );
    return tables[0];
  };
  await start({ scale: 2 });
  expect(await countRows()).toEqual({ pets: 4, owners: 1, runs: 2 });
  await stop();
  await start({ scale: 2 });
  expect(await countRows()).toEqual({ pets: 4, owners: 1, runs: 2 });
  await stop();
  await start({ scale: 5 });
  expect(await countRows()).toEqual({ pets: 7, owners: 1, runs: 3 });
  await stop();
  await start();
  expect(await countRows()).toEqual({ pets: 2, owners: 0, runs: 4 });
  expect(await ask('{ pets { totalCount } owners }')).toEqual({
    data: { pets: { totalCount: 2 }, owners: 0 },
  });
  await stop();
  await start();
  expect(await countRows()).toEqual({ pets: 2, owners: 0, runs: 4 });
  await stop();
  await start({ scale: 2 });
  expect(await countRows()).toEqual({ pets: 4, owners: 1, runs: 5 });
});

import { createTestDatabase } from '@agency-graph/subgraph-kit/testing';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse, type GraphQLSchema } from 'graphql';
import { Pool } from 'undici';
import { startBooks } from '../../gateway/test/registry/partners';
import {
  startRegistryGateway,
  type RegistryGateway,
} from '../../gateway/test/registry/startRegistryGateway';
import { startSubgraph } from '../../gateway/test/startSubgraph';

/** 100 for the whole of it, with a tenth as many ways back. */
const publishes = Number(process.env.PUBLISHES ?? 10);
const clients = 4;
const pauseMs = 5;

/** Says of each edition of a member which one it is, in a field's name and in what the field's server answers. */
function sdlOf(edition: number): string {
  return `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
"A book of the library."
type Book @key(fields: "id") {
  id: ID!
  "The edition of the member that answers."
  edition: String
  "Stands in one edition of the schema alone."
  only${edition}: String
}
`;
}

/** One server of all editions, each at an address of its own. */
async function startEditions() {
  const schemas = new Map<number, GraphQLSchema>();
  const schemaOf = (edition: number): GraphQLSchema => {
    const resolvers = { Book: { edition: () => String(edition) } };
    const schema =
      schemas.get(edition) ?? buildSubgraphSchema({ typeDefs: parse(sdlOf(edition)), resolvers });
    schemas.set(edition, schema);
    return schema;
  };
  return startSubgraph(async ({ query, variables, operationName }, response) => {
    const schema = schemaOf(Number(response.req.url?.slice(1)));
    const options = { source: query, variableValues: variables, operationName };
    const answer = await graphql({ schema, ...options });
    response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
  });
}

interface Told {
  version: string;
  edition: string;
  only: string;
}

interface Load {
  told: Told[];
  failures: unknown[];
  /** Resolves when an answer by this version has come since now. */
  untilTold: (version: string) => Promise<void>;
  stop: () => Promise<void>;
}

/** Asks all the time, every other time what nobody asked before. */
function startLoad(url: string): Load {
  const pool = new Pool(new URL(url).origin, { connections: clients });
  const load = { told: [] as Told[], failures: [] as unknown[] };
  const over = new AbortController();
  let number = 0;
  const ask = async () => {
    number += 1;
    const name = number % 2 ? 'book' : `book${number}`;
    const query = `{ ${name}: book { title edition } type: __type(name: "Book") { fields { name } } }`;
    const { statusCode, headers, body } = await pool.request({
      method: 'POST',
      path: '/graphql',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const { data, errors } = (await body.json()) as {
      data: Record<string, { title: string; edition: string; fields: { name: string }[] }>;
      errors?: unknown;
    };
    if (statusCode !== 200 || errors !== undefined || data[name]!.title !== 'Emma') {
      load.failures.push({ statusCode, errors });
      return;
    }
    const only = data.type!.fields.find((field) => field.name.startsWith('only'))!.name;
    const version = headers['x-supergraph-version'] as string;
    load.told.push({ version, edition: data[name]!.edition, only: only.slice(4) });
  };
  const client = async () => {
    while (!over.signal.aborted) {
      await ask().catch((error: unknown) => load.failures.push(error));
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  };
  const clientsAtWork = Array.from({ length: clients }, client);
  const stop = async () => {
    over.abort();
    await Promise.all(clientsAtWork);
    await pool.destroy();
  };
  const untilTold = async (version: string) => {
    const from = load.told.length;
    while (!load.told.slice(from).some((each) => each.version === version)) {
      if (over.signal.aborted || load.failures.length > 0) return;
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  };
  return { ...load, untilTold, stop };
}

const closes: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of closes.splice(0).toReversed()) await close();
});

async function start() {
  const database = await createTestDatabase();
  closes.push(database.drop);
  const [books, editions] = [await startBooks(), await startEditions()];
  closes.push(books.stop, editions.stop);
  // Held to the real gate, with its probe.
  const { builtIn } = books;
  const gateway = await startRegistryGateway({
    databaseUrl: database.url,
    builtIn,
    gate: undefined,
  });
  closes.push(gateway.stop);
  return { gateway, editionsUrl: editions.url };
}

/** Posts a change, and resolves to the version that is served then. */
async function change(
  { ask, editorKey }: RegistryGateway,
  action: string,
  body: object,
): Promise<{ number: number; version: string }> {
  const answer = await ask(`POST registry/${action}`, { key: editorKey(), body });
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body, undefined, 1));
  return answer.body.supergraph!;
}

it(`loses no request over ${publishes} publishes, and answers each by one supergraph alone`, async () => {
  const { gateway, editionsUrl } = await start();
  const publish = (edition: number) =>
    change(gateway, 'publish', {
      name: 'editions',
      agency: 'Publishers',
      contact: 'editions@example.org',
      licence: 'CC-BY-4.0',
      url: `${editionsUrl}${edition}`,
      sdl: sdlOf(edition),
    });
  const first = await publish(1);
  const editionOf = new Map([[first.version, '1']]);
  const rollbackMs: number[] = [];
  const load = startLoad(gateway.url);
  closes.push(load.stop);
  for (let edition = 2; edition <= publishes; edition += 1) {
    const { version } = await publish(edition);
    editionOf.set(version, String(edition));
    await load.untilTold(version);
    if (edition % 5 !== 0) continue;
    const since = performance.now();
    const back =
      edition % 10 === 0
        ? { body: { name: 'editions', version: edition - 2 }, to: String(edition - 2) }
        : { body: { supergraph: first.number }, to: '1' };
    const restored = await change(gateway, 'rollback', back.body);
    rollbackMs.push(performance.now() - since);
    expect(editionOf.get(restored.version)).toBe(back.to);
    await load.untilTold(restored.version);
  }
  await load.stop();

  expect(load.failures).toEqual([]);
  const strange = load.told.filter(
    ({ version, edition, only }) => editionOf.get(version) !== edition || edition !== only,
  );
  expect(strange).toEqual([]);
  // It was asked over every version, or nothing was shown.
  expect(new Set(load.told.map(({ edition }) => edition)).size).toBe(publishes);
  expect(Math.max(...rollbackMs)).toBeLessThan(10_000);
  if (process.env.PUBLISHES === undefined) return;
  process.stderr.write(
    `${publishes} publishes, ${rollbackMs.length} ways back (slowest ${Math.round(Math.max(...rollbackMs))} ms), ${load.told.length} requests, ${load.failures.length} failed\n`,
  );
}, 600_000);

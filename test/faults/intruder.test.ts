import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { explorerDirectory } from '@agency-graph/gateway/locations';
import { serveGateway, type RunningGateway } from '@agency-graph/gateway/server/serveGateway';
import type { StatusReport } from '@agency-graph/gateway/status/StatusReport';
import { createHttpClient } from '@agency-graph/gateway/subgraphs/createHttpClients';
import { InProcessClient } from '@agency-graph/gateway/subgraphs/InProcessClient';
import type { MemberFigures } from '@agency-graph/gateway/subgraphs/MemberStatistics';
import type { SubgraphClient } from '@agency-graph/gateway/subgraphs/SubgraphClient';
import { compose } from '@agency-graph/gateway/supergraph/compose';
import { createLog } from '@agency-graph/subgraph-kit/log';
import { createSubgraphSchema } from '@agency-graph/subgraph-kit/subgraph-schema';
import { createTestDatabase, type TestDatabase } from '@agency-graph/subgraph-kit/testing';
import { graphql, type ExecutionResult } from 'graphql';
import pino from 'pino';
import { executeAt } from '../startGraph';
import { startInProcess, type InProcessGraph } from '../startInProcess';

const partnerSdl = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  type Query { clinic: Clinic }
  type Clinic { name: String  country: Country }
  type Country @key(fields: "code") { code: ID!  clinicCount: Int  clinics: [Clinic!] }
`;

const query = `{
  clinic { name country { code shortName official: alpha2 clinicCount } }
  countries(first: 3) {
    nodes { __typename code shortName official: alpha2 clinicCount clinics { name country { code shortName } } }
  }
  topic(id: "health") { id name }
}`;

type JsonObject = Record<string, unknown>;

/** An honest answer, to be changed. */
interface Answer {
  data: JsonObject & { _entities?: JsonObject[] };
}

/** What the partner makes of an honest answer: JSON text, so that it can say what no object can hold. */
type Spoil = (answer: Answer) => string;

let spoil: Spoil = JSON.stringify;
let testDatabase: TestDatabase;
let graph: InProcessGraph;
let partner: Server;
let partnerUrl: string;
let supergraphSdl: string;
let honest: ExecutionResult;

beforeAll(async () => {
  testDatabase = await createTestDatabase();
  graph = await startInProcess(testDatabase.url);
  partner = await startPartner();
  partnerUrl = `http://127.0.0.1:${(partner.address() as AddressInfo).port}/`;
  const members = Object.keys(graph.hosted).map((name) => ({
    name,
    url: 'http://127.0.0.1:1/',
    sdl: readFileSync(join(__dirname, `../../subgraphs/${name}/schema.graphql`), 'utf8'),
  }));
  supergraphSdl = compose([...members, { name: 'clinics', url: partnerUrl, sdl: partnerSdl }]);
  honest = (await askWith(JSON.stringify)).answer;
});

afterAll(async () => {
  partner?.closeAllConnections();
  partner?.close();
  await graph?.stop();
  await testDatabase?.drop();
});

async function startPartner(): Promise<Server> {
  const clinic = { name: 'Clinic', country: { code: 'AFG' } };
  const schema = createSubgraphSchema(partnerSdl, {
    Query: { clinic: () => clinic },
    Country: { clinicCount: () => 1, clinics: () => [clinic] },
  });
  const server = createServer(async (request, response) => {
    if (request.method === 'GET') return response.writeHead(404).end();
    const { query: source, variables: variableValues } = JSON.parse(await text(request));
    const result = await graphql({ schema, source, variableValues });
    const body = spoil(JSON.parse(JSON.stringify(result)) as Answer);
    return response.setHeader('content-type', 'application/json').end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

interface Asked {
  answer: ExecutionResult;
  /** What the gateway logged of the partner. */
  logged: Record<string, unknown>[];
  /** What `/status.json` counts of it. */
  counted: MemberFigures;
}

/** Asks a graph that is new, so that nothing is known yet of the partner, which answers as told. */
async function askWith(how: Spoil): Promise<Asked> {
  spoil = how;
  const logged: Record<string, unknown>[] = [];
  const gateway = await startGateway(logged);
  try {
    const answer = await executeAt(gateway.url, query);
    const status = (await (await fetch(`${gateway.url}status.json`)).json()) as StatusReport;
    const { sinceStart } = status.members.find(({ name }) => name === 'clinics')!;
    return { answer, logged, counted: sinceStart! };
  } finally {
    await gateway.stop();
  }
}

async function startGateway(logged: Asked['logged']): Promise<RunningGateway> {
  const silent = createLog('test', 'silent');
  const own: SubgraphClient[] = Object.values(graph.hosted).map(
    (hosted) => new InProcessClient({ hosted, timeoutMs: 10_000, log: silent }),
  );
  const client = createHttpClient({ name: 'clinics', url: partnerUrl }, { timeoutMs: 2000 });
  const lines = new Writable({
    write(line: Buffer, _encoding, done) {
      const entry = JSON.parse(line.toString()) as Record<string, unknown>;
      if (entry.subgraph === 'clinics') logged.push(entry);
      done();
    },
  });
  const gateway = await serveGateway({
    supergraphSdl,
    clients: [...own, client],
    port: 0,
    host: '127.0.0.1',
    log: pino({ level: 'warn' }, lines),
    corsOrigins: [],
    explorerDirectory,
  });
  const stop = async () => {
    await gateway.stop();
    await client.close();
  };
  return { ...gateway, stop };
}

/** Changes each entity and each country that the answer refers to. */
function each(change: (country: JsonObject) => unknown): Spoil {
  return (answer) => {
    for (const object of objectsIn(answer.data))
      if ('clinicCount' in object || 'code' in object) change(object);
    return JSON.stringify(answer);
  };
}

/** Changes each entity. */
function eachEntity(change: (entity: JsonObject) => unknown): Spoil {
  return (answer) => {
    const { _entities: entities = [] } = answer.data;
    entities.forEach(change);
    return JSON.stringify(answer);
  };
}

function objectsIn(value: unknown): JsonObject[] {
  if (typeof value !== 'object' || value === null) return [];
  const within = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? within : [value as JsonObject, ...within];
}

/** The answer without what the partner owns, of which it may say what it likes. */
function ofOthers({ data }: ExecutionResult): unknown {
  const own = new Set(['clinic', 'clinicCount', 'clinics']);
  return JSON.parse(JSON.stringify(data, (key, value) => (own.has(key) ? undefined : value)));
}

it('answers across the partner and the four', () => {
  expect(honest.errors).toBeUndefined();
  expect(honest.data).toMatchObject({
    clinic: {
      name: 'Clinic',
      country: { code: 'AFG', shortName: 'Afghanistan', official: 'AF', clinicCount: 1 },
    },
    countries: {
      nodes: [
        {
          __typename: 'Country',
          code: 'AFG',
          shortName: 'Afghanistan',
          official: 'AF',
          clinicCount: 1,
          clinics: [{ name: 'Clinic', country: { code: 'AFG', shortName: 'Afghanistan' } }],
        },
        expect.anything(),
        expect.anything(),
      ],
    },
    topic: { id: 'health', name: 'Health' },
  });
});

describe('a partner that says more than it was asked', () => {
  it.each<[what: string, how: Spoil]>([
    [
      'fields of another agency',
      each((country) =>
        Object.assign(country, {
          shortName: 'Nowhere',
          alpha2: 'XX',
          names: [{ name: 'Nowhere' }],
          unMembership: 'NONE',
          provenance: { source: 'Me' },
        }),
      ),
    ],
    [
      'names that the client, or the gateway, gave to fields of another agency',
      each((country) =>
        Object.assign(country, { official: 'XX', ...numbered('_a'), ...numbered('_b') }),
      ),
    ],
    [
      'fields of the root of others',
      ({ data }) =>
        JSON.stringify({
          data: {
            ...data,
            countries: { nodes: [{ code: 'XXX', shortName: 'Nowhere' }] },
            topic: { id: 'health', name: 'Illness' },
            __schema: {},
          },
        }),
    ],
    [
      'what all objects have',
      each((country) =>
        Object.assign(country, { constructor: { name: 'x' }, toString: 'x', hasOwnProperty: 1 }),
      ),
    ],
    [
      'ids and typenames of others with entities',
      eachEntity((entity) =>
        Object.assign(entity, { __typename: 'Topic', id: 'health', code: 'ZWE' }),
      ),
    ],
  ])('changes nothing by %s, and is counted and logged', async (_what, how) => {
    const { answer, logged, counted } = await askWith(how);
    expect(answer).toEqual(honest);
    expect(counted.unaskedFields).toBeGreaterThan(0);
    expect(logged).toContainEqual(
      expect.objectContaining({
        msg: 'a subgraph sent fields that it was not asked for; they were left out',
        count: expect.any(Number),
      }),
    );
  });
});

function numbered(prefix: string): JsonObject {
  return Object.fromEntries(
    Array.from({ length: 20 }, (_none, at) => [`${prefix}${at + 9}`, 'XX']),
  );
}

describe('a partner that answers something else than it was asked', () => {
  it.each<[what: string, how: Spoil]>([
    ['another typename', each((country) => Object.assign(country, { __typename: 'Topic' }))],
    [
      'a typename of nothing',
      each((country) => Object.assign(country, { __typename: '__Schema' })),
    ],
    [
      'the key "__proto__"',
      (answer) => JSON.stringify(answer).replaceAll('{"', '{"__proto__":{"shortName":"No"},"'),
    ],
    [
      'each key twice',
      (answer) => JSON.stringify(answer).replaceAll('"code"', '"code":"ZWE","code"'),
    ],
    [
      'more entities than it was asked for',
      ({ data }) => {
        const { _entities: entities = [] } = data;
        entities.push({ code: 'ZWE', clinicCount: 9, clinics: [] });
        return JSON.stringify({ data });
      },
    ],
    [
      'lists where there are none',
      eachEntity((entity) => Object.assign(entity, { clinicCount: [{ code: 'ZWE' }] })),
    ],
  ])('changes nothing of others by %s, and is counted and logged', async (_what, how) => {
    const { answer, logged, counted } = await askWith(how);
    expect(ofOthers(answer)).toEqual(ofOthers(honest));
    for (const { extensions, path } of answer.errors ?? []) {
      expect(extensions?.subgraph).toBe('clinics');
      expect(path!.join('.')).toMatch(/^clinic|\.clinic/);
    }
    const { unaskedFields, wrongEntities, wrongValues, failures } = counted;
    expect(unaskedFields + wrongEntities + wrongValues + (failures.invalid ?? 0)).toBeGreaterThan(
      0,
    );
    expect(logged).not.toEqual([]);
  });
});

describe('a partner that speaks in the name of others', () => {
  it('is named itself in errors about their fields', async () => {
    const error = {
      message: 'It is gone.',
      path: ['countries', 'nodes', 0, 'shortName'],
      extensions: { code: 'GONE', subgraph: 'surveys' },
    };
    const { answer } = await askWith((given) => JSON.stringify({ ...given, errors: [error] }));
    expect(answer.data).toEqual(honest.data);
    const named = { message: 'It is gone.', extensions: { code: 'GONE', subgraph: 'clinics' } };
    expect(answer.errors).toEqual([named, named]);
  });

  it('is named itself where it says that their records are made up', async () => {
    const extensions = { syntheticData: { subgraphs: ['surveys'], note: 'All made up.' } };
    const { answer } = await askWith((given) => JSON.stringify({ ...given, extensions }));
    expect(answer).toEqual({
      ...honest,
      extensions: { syntheticData: { subgraphs: ['clinics'], note: expect.any(String) } },
    });
  });

  it('may refer to another country, of which their owner tells', async () => {
    const { answer } = await askWith((given) => JSON.stringify(given).replaceAll('"AFG"', '"ALB"'));
    expect(answer.errors).toBeUndefined();
    expect(ofOthers(answer)).toEqual(ofOthers(honest));
    expect(answer.data!.clinic).toEqual({
      name: 'Clinic',
      country: { code: 'ALB', shortName: 'Albania', official: 'AL', clinicCount: 1 },
    });
  });
});

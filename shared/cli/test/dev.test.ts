import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { once } from 'node:events';
import { findGateway } from '../src/dev/find-gateway';
import { run } from '../src/run';
import { editorKey, FakeRegistry } from './fakeRegistry';

const mySdl = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
type Book @key(fields: "id") { id: ID! loans: Int }
`;
const librarySdl = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
type Query { book(id: ID!): Book }
type Book @key(fields: "id") { id: ID! title: String! }
`;

/** What the registry composes of the two: addresses of members are never in it as they are. */
const supergraph = (field: string) => `
schema @link(url: "https://specs.apollo.dev/link/v1.0") @link(url: "https://specs.apollo.dev/join/v0.3", for: EXECUTION) { query: Query }
directive @join__field(graph: join__Graph, requires: join__FieldSet, provides: join__FieldSet, type: String, external: Boolean, override: String, usedOverridden: Boolean) repeatable on FIELD_DEFINITION | INPUT_FIELD_DEFINITION
directive @join__graph(name: String!, url: String!) on ENUM_VALUE
directive @join__implements(graph: join__Graph!, interface: String!) repeatable on OBJECT | INTERFACE
directive @join__type(graph: join__Graph!, key: join__FieldSet, extension: Boolean! = false, resolvable: Boolean! = true, isInterfaceObject: Boolean! = false) repeatable on OBJECT | INTERFACE | UNION | ENUM | INPUT_OBJECT | SCALAR
directive @join__unionMember(graph: join__Graph!, member: String!) repeatable on UNION
directive @join__enumValue(graph: join__Graph!) repeatable on ENUM_VALUE
directive @link(url: String, as: String, for: link__Purpose, import: [link__Import]) repeatable on SCHEMA
scalar join__FieldSet
scalar link__Import
enum link__Purpose { SECURITY EXECUTION }
enum join__Graph {
  LENDING @join__graph(name: "lending", url: "http://hidden.invalid/")
  LIBRARY @join__graph(name: "library", url: "http://hidden.invalid/")
}
type Query @join__type(graph: LENDING) @join__type(graph: LIBRARY) { book(id: ID!): Book @join__field(graph: LIBRARY) }
type Book @join__type(graph: LENDING, key: "id") @join__type(graph: LIBRARY, key: "id") {
  id: ID!
  title: String! @join__field(graph: LIBRARY)
  ${field}: Int @join__field(graph: LENDING)
}
`;

/** The subgraph that is developed: it answers 7 for whatever it is asked of books, and appends to a file whose keys it trusts. */
const server = `
const { createServer } = require('node:http');
require('node:fs').writeFileSync('jwks.txt', process.env.GATEWAY_JWKS_URL);
createServer(async (request, response) => {
  let body = '';
  for await (const chunk of request) body += chunk;
  if (request.method === 'GET') return response.end();
  const { query, variables } = JSON.parse(body);
  const [field] = query.match(/loans\\w*/);
  const [list] = Object.values(variables);
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ data: { _entities: list.map(() => ({ __typename: 'Book', [field]: 7 })) } }));
}).listen(process.env.PORT, '127.0.0.1');
`;

interface Event extends Record<string, unknown> {
  event: string;
}

/** The lines of a command that goes on, one JSON object each. */
class Events extends Writable {
  readonly all: Event[] = [];
  private rest = '';

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    const lines = (this.rest + chunk.toString()).split('\n');
    this.rest = lines.pop()!;
    this.all.push(...lines.map((line) => JSON.parse(line) as Event));
    this.emit('event');
    done();
  }

  /** The first event of this name from the given place on, when it comes. */
  async next(name: string, from = 0): Promise<Event> {
    for (;;) {
      const found = this.all.slice(from).find(({ event }) => event === name);
      if (found) return found;
      await once(this, 'event');
    }
  }
}

let registry: FakeRegistry;
let folder: string;

beforeEach(() => {
  registry = new FakeRegistry();
  folder = mkdtempSync(join(tmpdir(), 'agency-graph-dev-test-'));
});

afterEach(async () => {
  await registry.stop();
  rmSync(folder, { recursive: true });
});

async function freePort(): Promise<number> {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const { port } = taken.address() as { port: number };
  taken.close();
  await once(taken, 'close');
  return port;
}

async function ask(url: unknown, query: string): Promise<unknown> {
  const response = await fetch(`${String(url)}graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

it('runs a subgraph within a mocked rest, takes over what is saved, keeps the last good one, and ends all of it', async () => {
  registry.addVersion({ name: 'library', sdl: librarySdl });
  registry.supergraphSdl = supergraph('loans');
  const gateway = await registry.start();
  const url = `http://127.0.0.1:${await freePort()}/`;
  const schemaFile = join(folder, 'schema.graphql');
  writeFileSync(schemaFile, mySdl);
  writeFileSync(join(folder, 'server.cjs'), server);
  writeFileSync(
    join(folder, 'agency-graph.json'),
    JSON.stringify({ name: 'lending', url, start: `"${process.execPath}" server.cjs` }),
  );
  const events = new Events();
  const complaints = new Events();
  let interrupt = () => {};
  const ended = run(['dev', '--mock', '--port', '0', '--json'], {
    environment: { ...process.env, AGENCY_GRAPH_GATEWAY: gateway, AGENCY_GRAPH_KEY: editorKey },
    folder,
    stdout: events,
    stderr: complaints,
    onInterrupt: (listener) => {
      interrupt = listener;
      return () => {};
    },
  });
  try {
    const serving = await Promise.race([events.next('serving'), ended]);
    const { url: local } = serving as Event;
    const first = (await ask(local, '{ book(id: "dune") { id title loans } }')) as {
      extensions: { syntheticData: { subgraphs: string[] } };
    };
    expect(first).toEqual({
      data: { book: { id: 'dune', title: expect.stringMatching(/^title \d+$/), loans: 7 } },
      extensions: { syntheticData: { subgraphs: ['library'], note: expect.any(String) } },
    });

    const beforeRefusal = events.all.length;
    writeFileSync(schemaFile, `${mySdl}# refuse this\n`);
    expect(await events.next('composed', beforeRefusal)).toMatchObject({ passed: false });
    await events.next('kept', beforeRefusal);
    expect(await ask(local, '{ book(id: "dune") { loans } }')).toMatchObject({
      data: { book: { loans: 7 } },
    });

    registry.supergraphSdl = supergraph('loansInAll');
    const beforeSave = events.all.length;
    writeFileSync(schemaFile, mySdl.replace('loans', 'loansInAll'));
    expect(await events.next('composed', beforeSave)).toMatchObject({ passed: true });
    expect(await untilKnown(local, '{ book(id: "dune") { loansInAll } }')).toMatchObject({
      data: { book: { loansInAll: 7 } },
    });

    const keys = await fetch(readFileSync(join(folder, 'jwks.txt'), 'utf8'));
    expect(await keys.json()).toEqual({
      keys: [{ kty: 'OKP', kid: 'published' }, expect.objectContaining({ crv: 'Ed25519' })],
    });
    interrupt();
    expect(await ended).toBe(0);
    expect(complaints.all).toEqual([]);
    for (const address of [local, url])
      await expect(fetch(String(address))).rejects.toThrow('fetch failed');
  } finally {
    interrupt();
    await ended;
  }
}, 90_000);

/** The gateway looks at its file several times a second. */
async function untilKnown(url: unknown, query: string): Promise<unknown> {
  for (;;) {
    const answer = (await ask(url, query)) as { data?: unknown };
    if (answer.data !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

it('says where to run it when the gateway is not installed', () => {
  expect(() => findGateway([folder])).toThrow(
    'agency-graph dev starts a gateway on this machine, and the package @agency-graph/gateway is not installed here. ' +
      'Run the command in a clone of the graph, with the folder of your subgraph: npx agency-graph dev ../my-subgraph.',
  );
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createLog } from '../src/log';
import { serveSubgraph } from '../src/server';
import { createSubgraphSchema } from '../src/subgraph-schema';

const sdl = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  type Country @key(fields: "code") { code: ID! clinics: Int }
`;
const clinics: Record<string, number> = { RWA: 5 };

it('serves a subgraph from its SDL and resolvers, without a database and a graphql of its own', async () => {
  const schema = createSubgraphSchema(sdl, {
    Country: { clinics: ({ code }: { code: string }) => clinics[code] ?? null },
  });
  const served = { name: 'clinics', schema, createContext: () => ({}), checkReady: async () => {} };
  const log = createLog('test', 'silent');
  const server = await serveSubgraph(served, { port: 0, host: '127.0.0.1', log });
  try {
    const response = await fetch(server.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: `query ($keys: [_Any!]!) {
          _service { sdl }
          _entities(representations: $keys) { ... on Country { code clinics } }
        }`,
        variables: {
          keys: ['ATA', 'RWA'].map((code) => ({ __typename: 'Country', code })),
        },
      }),
    });
    expect(await response.json()).toEqual({
      data: {
        _service: { sdl: expect.stringContaining('clinics: Int') },
        _entities: [
          { code: 'ATA', clinics: null },
          { code: 'RWA', clinics: 5 },
        ],
      },
    });
  } finally {
    await server.stop();
  }
});

it('says where in the SDL a fault is', () => {
  expect(() => createSubgraphSchema('type Query { a: }', {})).toThrow(/Syntax Error/);
});

const main = `
  const { runServer } = require(${JSON.stringify(join(__dirname, '../src/run-server.ts'))});
  const { createSubgraphSchema } = require(${JSON.stringify(join(__dirname, '../src/subgraph-schema.ts'))});
  const schema = createSubgraphSchema(${JSON.stringify(sdl)}, {});
  const served = { name: 'clinics', schema, createContext: () => ({}), checkReady: async () => {} };
  void runServer(served, { env: process.env, argv: process.argv.slice(1), port: 4999 });
`;

function start(argv: readonly string[], environment: Record<string, string>) {
  const options = ['--import', 'tsx', '--input-type=commonjs', '--eval', main];
  return spawn(process.execPath, [...options, '--', ...argv], {
    cwd: __dirname,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

it('is the whole main job of a process: it serves until it is told to stop, and asks for signatures when it knows whose', async () => {
  const child = start([], { PORT: '0', GATEWAY_JWKS_URL: 'http://127.0.0.1:9/jwks.json' });
  const line = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).once('line', resolve);
    child.once('exit', (code) => reject(new Error(`It ended with ${code}.`)));
  });
  const { url, msg } = JSON.parse(line) as { url: string; msg: string };
  expect(msg).toBe(`the subgraph clinics answers requests that the gateway signed at ${url}`);
  const unsigned = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ __typename }"}',
  });
  expect(unsigned.status).toBe(401);
  expect((await fetch(`${url}health/ready`)).status).toBe(200);
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
});

it('names what is wrong with the environment and ends with 1', async () => {
  const child = start([], { PORT: 'many', GATEWAY_JWKS_URL: 'here' });
  let complaints = '';
  child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
  expect(await once(child, 'close')).toEqual([1, null]);
  expect(complaints).toContain('PORT must be a whole number from 0 to 65535');
  expect(complaints).toContain('GATEWAY_JWKS_URL must be an address such as');
});

import { buildSchema } from 'graphql';
import { InvalidInputError } from '../src/errors';
import { createLog } from '../src/log';
import { serveSubgraph, type RunningServer } from '../src/server';

const schema = buildSchema(
  'type Query { fine: String, wrong: String, broken: String, slow: String }',
);
const resolvers = {
  fine: () => 'yes',
  wrong: () => {
    throw new InvalidInputError('first must be between 1 and 100, but got 5000.', 'first');
  },
  broken: () => {
    throw new Error('connection to 10.0.0.7 failed: password "secret"');
  },
  slow: async () => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    return 'done';
  },
};
for (const [name, resolve] of Object.entries(resolvers))
  schema.getQueryType()!.getFields()[name]!.resolve = resolve;

let ready = true;
let server: RunningServer;

beforeEach(async () => {
  ready = true;
  server = await serveSubgraph(
    {
      name: 'sample',
      schema,
      createContext: () => ({}),
      checkReady: () => (ready ? Promise.resolve() : Promise.reject(new Error('no database'))),
    },
    { port: 0, host: '127.0.0.1', log: createLog('test', 'silent') },
  );
});

afterEach(() => server.stop());

function post(query: string): Promise<Response> {
  return fetch(server.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
}

it('passes on errors that are meant for the client and masks all others', async () => {
  const answer = await (await post('{ fine wrong broken }')).json();
  expect(answer).toEqual({
    data: { fine: 'yes', wrong: null, broken: null },
    errors: [
      expect.objectContaining({
        message: 'first must be between 1 and 100, but got 5000.',
        path: ['wrong'],
        extensions: { code: 'BAD_USER_INPUT', argument: 'first' },
      }),
      expect.objectContaining({ path: ['broken'], extensions: { code: 'INTERNAL_SERVER_ERROR' } }),
    ],
  });
  expect(JSON.stringify(answer)).not.toMatch(/secret|10\.0\.0\.7|stack/);
});

it('is live without its database, but not ready', async () => {
  ready = false;
  const [live, unready] = await Promise.all([
    fetch(`${server.url}health/live`),
    fetch(`${server.url}health/ready`),
  ]);
  expect([live.status, unready.status, await unready.json()]).toEqual([
    200,
    503,
    {
      status: 'unready',
      subgraph: 'sample',
      reason: 'what it needs to answer is away, such as its database',
    },
  ]);
  ready = true;
  expect((await fetch(`${server.url}health/ready`)).status).toBe(200);
});

it('answers the requests in flight before it stops', async () => {
  const answer = post('{ slow }');
  await new Promise((resolve) => setTimeout(resolve, 100));
  await server.stop();
  expect(await (await answer).json()).toEqual({ data: { slow: 'done' } });
});

it('says which address is taken and what to change', async () => {
  const { port } = new URL(server.url);
  const second = serveSubgraph(
    {
      name: 'second',
      schema,
      createContext: () => ({}),
      checkReady: () => Promise.resolve(),
    },
    { port: Number(port), host: '127.0.0.1', log: createLog('test', 'silent') },
  );
  await expect(second).rejects.toThrow(
    `Cannot listen on 127.0.0.1:${port}: another process listens there. Stop it, or set PORT to another port.`,
  );
});

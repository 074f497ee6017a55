import { setTimeout as delay } from 'node:timers/promises';
import { createLog } from '@agency-graph/subgraph-kit/log';
import { createHttpClients } from '../../src/subgraphs/createHttpClients';
import { createEntityStore } from '../../src/subgraphs/createEntityStore';
import type { EntityStore } from '../../src/subgraphs/EntityStore';
import { MemoryEntityStore } from '../../src/subgraphs/MemoryEntityStore';
import type { SubgraphClient, SubgraphRequest } from '../../src/subgraphs/SubgraphClient';
import { useCleanups } from '../cleanups';
import { listenAsRedis, startRedis } from '../startRedis';
import { startSubgraph, type Answer, type TestSubgraph } from '../startSubgraph';
import { subgraphRequest } from '../subgraphRequest';

const cleanup = useCleanups();

async function connect(answer: Answer, entityStore: EntityStore = new MemoryEntityStore()) {
  const subgraph = await startSubgraph(answer);
  const subgraphs = [{ name: 'books', url: subgraph.url }];
  const [client] = createHttpClients({ subgraphs, urls: {}, timeoutMs: 1000, entityStore });
  cleanup(subgraph.stop);
  cleanup(() => client!.close());
  return { subgraph, client: client! };
}

interface Key {
  id: string;
}

/** Titles of books by their ids, which may be kept as told. A book with the id `none` is null. */
function titles(cacheControl: string): Answer {
  let version = 0;
  return ({ variables }, response) => {
    version++;
    const entities = (variables!.keys as Key[]).map(({ id }) =>
      id === 'none' ? null : { title: `Book ${id}, ${version}` },
    );
    response.setHeader('cache-control', cacheControl);
    response.end(JSON.stringify({ data: { _entities: entities } }));
  };
}

function lookUp(ids: readonly string[], given: Partial<SubgraphRequest> = {}): SubgraphRequest {
  const representations = ids.map((id) => `{"__typename":"Book","id":"${id}"}`);
  const entities = [{ variable: 'keys', responseNames: ['_entities'], representations }];
  return { ...subgraphRequest(titlesQuery), entities, ...given };
}

const titlesQuery = 'query ($keys: [_Any!]!) { _entities(representations: $keys) { title } }';

async function titlesOf(client: SubgraphClient, request: SubgraphRequest) {
  const { data } = await client.execute(request);
  const { _entities: entities } = data!;
  return (entities as ({ title: string } | null)[]).map((book) => book?.title);
}

function idsAskedFor({ requests }: TestSubgraph): string[][] {
  return requests.map(({ body }) => (body.variables!.keys as Key[]).map(({ id }) => id));
}

it('asks for what it does not know only, and keeps the order', async () => {
  const { subgraph, client } = await connect(titles('max-age=60, public'));
  await titlesOf(client, lookUp(['1', '3']));
  await expect(titlesOf(client, lookUp(['4', '3', '2', '1']))).resolves.toEqual([
    'Book 4, 2',
    'Book 3, 1',
    'Book 2, 2',
    'Book 1, 1',
  ]);
  await expect(titlesOf(client, lookUp(['2', '4']))).resolves.toEqual(['Book 2, 2', 'Book 4, 2']);
  expect(idsAskedFor(subgraph)).toEqual([
    ['1', '3'],
    ['4', '2'],
  ]);
});

it('knows what was asked for at the same time under several names', async () => {
  const { subgraph, client } = await connect(({ variables }, response) => {
    const list = (field: string) =>
      (variables!.keys as Key[]).map(({ id }) => ({ [field]: `${field} ${id}` }));
    response.setHeader('cache-control', 'max-age=60');
    response.end(JSON.stringify({ data: { one: list('title'), two: list('author') } }));
  });
  const request = (ids: string[]) => {
    const [entities] = lookUp(ids).entities;
    return lookUp([], { entities: [{ ...entities!, responseNames: ['one', 'two'] }] });
  };
  await client.execute(request(['1']));
  await expect(client.execute(request(['2', '1']))).resolves.toMatchObject({
    data: {
      one: [{ title: 'title 2' }, { title: 'title 1' }],
      two: [{ author: 'author 2' }, { author: 'author 1' }],
    },
  });
  expect(idsAskedFor(subgraph)).toEqual([['1'], ['2']]);
});

it.each(['no-store', 'max-age=0', 'max-age=60, private'])(
  'keeps nothing that is "%s"',
  async (cacheControl) => {
    const { subgraph, client } = await connect(titles(cacheControl));
    await titlesOf(client, lookUp(['1']));
    await titlesOf(client, lookUp(['1']));
    expect(subgraph.requests).toHaveLength(2);
  },
);

it('keeps nothing longer than it may', async () => {
  const { subgraph, client } = await connect(titles('max-age=1'));
  await titlesOf(client, lookUp(['1']));
  await delay(1100);
  await titlesOf(client, lookUp(['1']));
  expect(subgraph.requests).toHaveLength(2);
});

it('keeps what is private for those who send the same headers', async () => {
  const { client } = await connect(titles('max-age=60, private'));
  const ask = (authorization: string) =>
    titlesOf(client, lookUp(['1'], { headers: { authorization } }));
  await expect(ask('Bearer one')).resolves.toEqual(['Book 1, 1']);
  await expect(ask('Bearer two')).resolves.toEqual(['Book 1, 2']);
  await expect(ask('Bearer one')).resolves.toEqual(['Book 1, 1']);
});

it('shares what is public, and keeps apart what an answer to credentials says nothing about', async () => {
  const ask = (client: SubgraphClient, authorization: string) =>
    titlesOf(client, lookUp(['1'], { headers: { authorization } }));
  const { client: open } = await connect(titles('max-age=60, public'));
  await ask(open, 'Bearer one');
  await expect(ask(open, 'Bearer two')).resolves.toEqual(['Book 1, 1']);
  const { client: silent } = await connect(titles('max-age=60'));
  await ask(silent, 'Bearer one');
  await expect(ask(silent, 'Bearer two')).resolves.toEqual(['Book 1, 2']);
});

it.each<[string, Partial<SubgraphRequest>]>([
  ['operation', { operation: subgraphRequest(`${titlesQuery} # other`).operation }],
  ['variable', { variables: { language: 'fr' } }],
])('does not take what was kept for another %s', async (_what, difference) => {
  const { subgraph, client } = await connect(titles('max-age=60'));
  await titlesOf(client, lookUp(['1']));
  await titlesOf(client, lookUp(['1'], difference));
  expect(subgraph.requests).toHaveLength(2);
});

it('keeps no entity that is null', async () => {
  const { subgraph, client } = await connect(titles('max-age=60'));
  await expect(titlesOf(client, lookUp(['none', '1']))).resolves.toEqual([undefined, 'Book 1, 1']);
  await titlesOf(client, lookUp(['none', '1']));
  expect(idsAskedFor(subgraph)).toEqual([['none', '1'], ['none']]);
});

it('keeps no answer with errors, and gives the errors of a part the places in the whole', async () => {
  let isBroken = false;
  const whole = titles('max-age=60');
  const { subgraph, client } = await connect((body, response) => {
    if (!isBroken) return whole(body, response);
    const data = { _entities: [{ title: 'Book 2' }, null] };
    const errors = [{ message: 'No.', path: ['_entities', 1, 'title'] }];
    response.setHeader('cache-control', 'max-age=60').end(JSON.stringify({ data, errors }));
  });
  await client.execute(lookUp(['1']));
  isBroken = true;
  const partly = lookUp(['2', '1', '3']);
  await expect(client.execute(partly)).resolves.toEqual({
    data: { _entities: [{ title: 'Book 2' }, { title: 'Book 1, 1' }, null] },
    errors: [{ message: 'No.', path: ['_entities', 2, 'title'] }],
  });
  await client.execute(partly);
  expect(idsAskedFor(subgraph)).toEqual([['1'], ['2', '3'], ['2', '3']]);
});

it('leaves an answer with another number of entities to whoever refuses it', async () => {
  const whole = titles('max-age=60');
  const { client } = await connect((body, response) =>
    (body.variables!.keys as Key[]).length === 1
      ? whole(body, response)
      : response.setHeader('cache-control', 'max-age=60').end('{"data":{"_entities":[]}}'),
  );
  await client.execute(lookUp(['1']));
  await expect(client.execute(lookUp(['1', '2', '3']))).resolves.toMatchObject({
    data: { _entities: [] },
  });
});

it('keeps nothing of mutations and of root fields', async () => {
  const { subgraph, client } = await connect((_body, response) =>
    response.setHeader('cache-control', 'max-age=60').end('{"data":{"a":1}}'),
  );
  for (const text of ['mutation { a }', 'mutation { a }', '{ a }', '{ a }'])
    await client.execute(subgraphRequest(text));
  expect(subgraph.requests).toHaveLength(4);
});

describe('in memory', () => {
  it('forgets those first that nobody asked for the longest', async () => {
    const store = new MemoryEntityStore({ maximumEntities: 3 });
    const entity = (key: string) => ({ key, value: [{ title: key }], maxAgeSeconds: 60 });
    store.set(['a', 'b', 'c'].map(entity));
    store.get(['a']);
    store.set([entity('d')]);
    expect(store.get(['a', 'b', 'c', 'd']).map((value) => value !== undefined)).toEqual([
      true,
      false,
      true,
      true,
    ]);
  });

  it('holds no more than it may', async () => {
    const store = new MemoryEntityStore({ maximumBytes: 10_000 });
    const value = [{ text: 'x'.repeat(1000) }];
    for (let index = 0; index < 50; index++)
      store.set([{ key: `${index}`, value, maxAgeSeconds: 60 }]);
    const known = store.get(Array.from({ length: 50 }, (_, index) => `${index}`));
    expect(known.filter((entity) => entity !== undefined).length).toBeGreaterThan(5);
    expect(known.filter((entity) => entity !== undefined).length).toBeLessThan(10);
    expect(known.at(-1)).toEqual(value);
  });
});

describe('in Redis', () => {
  function open(url: string) {
    const store = createEntityStore(
      { ENTITY_CACHE: 'redis', REDIS_URL: url },
      createLog('test', 'silent'),
    )!;
    cleanup(() => store.close());
    return store;
  }

  it('is shared with other gateways', async () => {
    const url = await startRedis(cleanup);
    const answer = titles('max-age=60, public');
    const one = await connect(answer, open(url));
    const other = await connect(answer, open(url));
    let [given, known]: (string | undefined)[] = ['', undefined];
    // Until both are connected to Redis, each asks the subgraph, which gives each answer another number.
    for (let id = 0; known !== given; id++) {
      [given] = await titlesOf(one.client, lookUp([String(id)]));
      await delay(30);
      [known] = await titlesOf(other.client, lookUp([String(id)]));
    }
    expect(known).toMatch(/^Book \d+, \d+$/);
  });

  it.each([
    ['refuses connections', async () => 'redis://127.0.0.1:1'],
    ['accepts and says nothing', () => listenAsRedis(() => {}, cleanup)],
  ])('is done without while it %s', async (_how, start) => {
    const { client } = await connect(titles('max-age=60'), open(await start()));
    await expect(titlesOf(client, lookUp(['1']))).resolves.toEqual(['Book 1, 1']);
    await expect(titlesOf(client, lookUp(['1']))).resolves.toEqual(['Book 1, 2']);
  });
});

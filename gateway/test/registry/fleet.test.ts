import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTestDatabase } from '@agency-graph/subgraph-kit/testing';
import { openRegistry } from '../../src/registry/openRegistry';
import type { Registry } from '../../src/registry/Registry';
import { createLog } from '@agency-graph/subgraph-kit/log';
import { useCleanups } from '../cleanups';
import { booksSdl, builtInBooks, ratings, startBooks, startRatings } from './partners';
import { startRegistryGateway, type RegistryGateway } from './startRegistryGateway';

const cleanup = useCleanups();

async function prepare() {
  const database = await createTestDatabase();
  cleanup(database.drop);
  const [books, partner] = [await startBooks(), await startRatings()];
  cleanup(books.stop);
  cleanup(partner.stop);
  return { databaseUrl: database.url, books, partner };
}

async function open(options: Parameters<typeof startRegistryGateway>[0]) {
  const gateway = await startRegistryGateway(options);
  cleanup(gateway.stop);
  return gateway;
}

/** Resolves to the milliseconds that it took until the gateway serves the version. */
async function untilServed(gateway: RegistryGateway, version: string): Promise<number> {
  const since = performance.now();
  while ((await gateway.query('{ __typename }')).version !== version) {
    if (performance.now() - since > 10_000) throw new Error(`${version} was never served.`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return performance.now() - since;
}

async function publish(gateway: RegistryGateway, url: string, field: string): Promise<string> {
  const key = gateway.editorKey();
  const { status, body } = await gateway.ask('POST registry/publish', {
    key,
    body: ratings(url, field),
  });
  expect(status).toBe(200);
  return body.supergraph!.version;
}

it('serves within a second what another gateway took in', async () => {
  const { databaseUrl, books, partner } = await prepare();
  const one = await open({ databaseUrl, builtIn: books.builtIn });
  // It is told, or it would take much longer.
  const other = await open({ databaseUrl, builtIn: books.builtIn, pollEveryMs: 60_000 });
  const version = await publish(one, partner.url, 'rating');
  await expect(untilServed(other, version)).resolves.toBeLessThan(1000);
  await expect(other.query('{ book { rating } }')).resolves.toEqual({
    version,
    data: { book: { rating: 'rating' } },
  });
});

it('finds out by asking when nobody tells it', async () => {
  const { databaseUrl, books, partner } = await prepare();
  const one = await open({ databaseUrl, builtIn: books.builtIn });
  const deafen = (registry: Registry): Registry =>
    new Proxy(registry, {
      get: (target, name) =>
        name === 'listen' ? () => async () => {} : Reflect.get(target, name)?.bind?.(target),
    });
  const other = await open({
    databaseUrl,
    builtIn: books.builtIn,
    pollEveryMs: 200,
    wrap: deafen,
  });
  const version = await publish(one, partner.url, 'rating');
  await expect(untilServed(other, version)).resolves.toBeLessThan(1000);
});

it('refuses a key on every gateway as soon as one of them has revoked it', async () => {
  const { databaseUrl, books } = await prepare();
  const [one, other] = [
    await open({ databaseUrl, builtIn: books.builtIn }),
    await open({ databaseUrl, builtIn: books.builtIn }),
  ];
  const key = await one.createKey('ratings');
  const use = async () => (await other.ask('GET registry/keys', { key })).status;
  await expect(use()).resolves.toBe(200);
  await one.ask(`DELETE registry/keys/${key.slice(4, 14)}`, { key: one.editorKey() });
  await expect(use()).resolves.toBe(401);
});

it('deploys what gateways bring along once, when several start at the same time', async () => {
  const { databaseUrl, books } = await prepare();
  const gateways = await Promise.all(
    [1, 2, 3].map(() => startRegistryGateway({ databaseUrl, builtIn: books.builtIn })),
  );
  for (const gateway of gateways) cleanup(gateway.stop);
  const { body } = await gateways[0]!.ask('GET registry/history');
  const { entries } = body as unknown as { entries: { action: string }[] };
  expect(entries.filter(({ action }) => action === 'deploy')).toHaveLength(1);
  expect((await gateways[2]!.ask('GET registry')).body).toMatchObject({
    supergraph: { number: 1, version: (await gateways[1]!.query('{ __typename }')).version },
  });
});

describe('a deployment that brings something else along', () => {
  async function startWithPartner() {
    const { databaseUrl, books, partner } = await prepare();
    const first = await open({ databaseUrl, builtIn: books.builtIn });
    await publish(first, partner.url, 'rating');
    return { databaseUrl, books, first };
  }

  it('is composed with the partners that stand there', async () => {
    const { databaseUrl, books, first } = await startWithPartner();
    const sdl = booksSdl.replace('title: String', 'title: String pages: Int');
    const next = await open({ databaseUrl, builtIn: builtInBooks(books.url, sdl) });
    const { version, data } = await next.query(
      '{ book { title rating } __type(name: "Book") { fields { name } } }',
    );
    expect(data).toEqual({
      book: { title: 'Emma', rating: 'rating' },
      __type: { fields: ['id', 'title', 'pages', 'rating'].map((name) => ({ name })) },
    });
    await untilServed(first, version!);
    expect((await next.ask('GET registry')).body).toMatchObject({
      supergraph: { number: 3, version },
      members: [
        { name: 'books', version: 2, isBuiltIn: true },
        { name: 'ratings', version: 1 },
      ],
    });
  });

  it('is left out, and said why, when it does not compose with them', async () => {
    const { databaseUrl, books } = await startWithPartner();
    const sdl = booksSdl.replace('title: String', 'title: String rating: Int');
    const log = createLog('gateway', 'silent');
    const error = jest.spyOn(log, 'error');
    const next = await open({ databaseUrl, builtIn: builtInBooks(books.url, sdl), log });
    await expect(next.query('{ book { title rating } }')).resolves.toMatchObject({
      data: { book: { title: 'Emma', rating: 'rating' } },
    });
    expect(error.mock.calls).toEqual([
      [
        {
          changed: ['books'],
          partners: ['ratings'],
          err: expect.objectContaining({ message: expect.stringContaining('Book.rating') }),
        },
        expect.stringContaining('does not compose with what agencies published'),
      ],
    ]);
  });

  it('leaves a member alone that its agency has taken over', async () => {
    const { databaseUrl, books, first } = await startWithPartner();
    const body = {
      name: 'books',
      agency: 'Library',
      contact: 'books@example.org',
      licence: 'CC0-1.0',
      url: books.url,
      sdl: booksSdl,
    };
    await first.ask('POST registry/publish', { key: first.editorKey(), body });
    const sdl = booksSdl.replace('title: String', 'title: String pages: Int');
    const next = await open({ databaseUrl, builtIn: builtInBooks(books.url, sdl) });
    expect((await next.ask('GET registry')).body).toMatchObject({
      supergraph: { number: 3 },
      members: [{ name: 'books', version: 2, isBuiltIn: false }, { name: 'ratings' }],
    });
  });
});

it('makes the editors’ first key once, and another when none is left', async () => {
  const { databaseUrl, books } = await prepare();
  const first = await open({ databaseUrl, builtIn: books.builtIn });
  const key = first.editorKey();
  const second = await open({ databaseUrl, builtIn: books.builtIn });
  expect(() => second.editorKey()).toThrow('ENOENT');
  await first.ask(`DELETE registry/keys/${key.slice(4, 14)}`, { key });
  const { stateDirectory } = first;
  const third = await open({ databaseUrl, builtIn: books.builtIn, stateDirectory });
  // The old one may be of another registry.
  const aside = join(stateDirectory, `editor-key-${key.slice(4, 14)}`);
  expect(readFileSync(aside, 'utf8')).toBe(`${key}\n`);
  expect((await third.ask('GET registry/keys', { key: third.editorKey() })).status).toBe(200);
  const registry = await openRegistry({ databaseUrl, log: createLog('test', 'silent') });
  cleanup(() => registry.close());
  await expect(registry.keys()).resolves.toHaveLength(2);
});

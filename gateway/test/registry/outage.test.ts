import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase } from '@agency-graph/subgraph-kit/testing';
import { useCleanups } from '../cleanups';
import { ratings, startBooks, startRatings } from './partners';
import { startRegistryGateway } from './startRegistryGateway';
import { TcpRelay } from './TcpRelay';

const cleanup = useCleanups();

async function prepare() {
  const database = await createTestDatabase();
  cleanup(database.drop);
  const relay = new TcpRelay(new URL(database.url));
  const databaseUrl = await relay.open();
  cleanup(() => relay.close());
  const [books, partner] = [await startBooks(), await startRatings()];
  cleanup(books.stop);
  cleanup(partner.stop);
  const stateDirectory = mkdtempSync(join(tmpdir(), 'registry-'));
  cleanup(() => rmSync(stateDirectory, { recursive: true, force: true }));
  const through = { databaseUrl, builtIn: books.builtIn, stateDirectory, pollEveryMs: 200 };
  return { database, relay, partner, through };
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  const since = performance.now();
  while (!(await condition())) {
    if (performance.now() - since > 20_000) throw new Error('It never came.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

it('starts from what it served last while the registry is away, and catches up when it is back', async () => {
  const { database, relay, partner, through } = await prepare();
  const first = await startRegistryGateway(through);
  const editor = first.editorKey();
  const body = ratings(partner.url);
  await first.ask('POST registry/publish', { key: editor, body });
  const before = await first.query('{ book { rating } }');
  relay.cut();
  await expect(first.query('{ book { rating } }')).resolves.toEqual(before);
  await first.stop();

  const second = await startRegistryGateway(through);
  cleanup(second.stop);
  await expect(second.query('{ book { rating } }')).resolves.toEqual(before);
  const refused = await second.ask('POST registry/publish', { key: editor, body });
  expect([refused.status, refused.headers.get('retry-after'), refused.body]).toEqual([
    503,
    '5',
    {
      errors: [
        {
          message:
            'The database of the registry does not answer. The graph is served on meanwhile: try again in a while.',
          extensions: { code: 'REGISTRY_UNAVAILABLE' },
        },
      ],
    },
  ]);
  const status = (await second.ask('GET status.json')).body;
  expect(status).toMatchObject({
    supergraph: { version: before.version, number: 2, activatedAt: expect.any(String) },
    registry: { answers: false, awaySince: expect.any(String) },
  });

  // Another gateway, which reaches the registry, takes something in meanwhile.
  const elsewhere = await startRegistryGateway({
    databaseUrl: database.url,
    builtIn: through.builtIn,
  });
  cleanup(elsewhere.stop);
  const changed = ratings(partner.url, 'ratingNow');
  await elsewhere.ask('POST registry/publish', { key: editor, body: changed });
  relay.restore();
  await until(async () => (await second.query('{ book { ratingNow } }')).errors === undefined);
  expect((await second.ask('GET registry')).status).toBe(200);
  expect((await second.ask('GET status.json')).body).toMatchObject({
    supergraph: { number: 3 },
    registry: { answers: true, awaySince: null },
  });
});

it('serves on through an outage, and takes in afterwards what came meanwhile', async () => {
  const { relay, partner, through } = await prepare();
  const gateway = await startRegistryGateway(through);
  cleanup(gateway.stop);
  relay.cut();
  const key = gateway.editorKey();
  const publish = () => gateway.ask('POST registry/publish', { key, body: ratings(partner.url) });
  expect((await publish()).status).toBe(503);
  await expect(gateway.query('{ book { title } }')).resolves.toMatchObject({
    data: { book: { title: 'Emma' } },
  });
  relay.restore();
  await until(async () => (await publish()).status === 200);
  await expect(gateway.query('{ book { rating } }')).resolves.toMatchObject({
    data: { book: { rating: 'rating' } },
  });
});

it('keeps what it serves in a file of its own, and starts from what it was built with when that is spoilt', async () => {
  const { relay, through } = await prepare();
  const first = await startRegistryGateway(through);
  const { version } = await first.query('{ __typename }');
  await first.stop();
  const file = join(through.stateDirectory, 'supergraph.json');
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const kept = JSON.parse(readFileSync(file, 'utf8')) as { sdl: string };
  expect(kept).toMatchObject({ sequence: 1, number: 1, members: [{ name: 'books' }] });

  relay.cut();
  for (const text of [
    JSON.stringify({ ...kept, sdl: `${kept.sdl} ` }),
    JSON.stringify(kept).slice(0, 500),
    '{}',
  ]) {
    writeFileSync(file, text);
    const next = await startRegistryGateway(through);
    await expect(next.query('{ book { title } }')).resolves.toEqual({
      version,
      data: { book: { title: 'Emma' } },
    });
    await next.stop();
  }
});

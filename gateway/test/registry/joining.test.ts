import { createTestDatabase } from '@agency-graph/subgraph-kit/testing';
import { useCleanups } from '../cleanups';
import { composingGate } from './composingGate';
import { ratings, startBooks, startRatings } from './partners';
import { startRegistryGateway, type RegistryGatewayOptions } from './startRegistryGateway';

const cleanup = useCleanups();

async function start(options: Partial<RegistryGatewayOptions> = {}) {
  const database = await createTestDatabase();
  cleanup(database.drop);
  const [books, partner] = [await startBooks(), await startRatings()];
  cleanup(books.stop);
  cleanup(partner.stop);
  const gateway = await startRegistryGateway({
    databaseUrl: database.url,
    builtIn: books.builtIn,
    ...options,
  });
  cleanup(gateway.stop);
  return { gateway, partner };
}

const builtInSummary = {
  name: 'books',
  agency: 'Library',
  contact: 'books@example.org',
  licence: 'CC0-1.0',
  version: 1,
  sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
  isBuiltIn: true,
  publishedAt: expect.stringMatching(/^\d{4}-.*Z$/),
};

it('takes a member in that publishes with its key, and lets it go back, change and leave', async () => {
  const { gateway, partner } = await start();
  const { ask, query } = gateway;
  const before = await ask('GET registry');
  expect(before.body).toEqual({
    supergraph: {
      number: 1,
      version: (await query('{ __typename }')).version,
      composedAt: expect.stringMatching(/Z$/),
      activatedAt: expect.stringMatching(/Z$/),
    },
    members: [builtInSummary],
  });
  const key = await gateway.createKey('ratings');
  const submission = ratings(partner.url);

  const published = await ask('POST registry/publish', { key, body: submission });
  expect(published.status).toBe(200);
  const { url: _url, sdl: _sdl, ...about } = submission;
  const member = { ...builtInSummary, ...about, isBuiltIn: false };
  expect(published.body).toEqual({
    report: expect.objectContaining({ passed: true, member: 'ratings', base: 1 }),
    member,
    supergraph: { number: 2, version: expect.stringMatching(/^[0-9a-f]{12}$/) },
  });
  await expect(query('{ book { title rating } }')).resolves.toEqual({
    version: published.body.supergraph!.version,
    data: { book: { title: 'Emma', rating: 'rating' } },
  });

  const again = await ask('POST registry/publish', { key, body: submission });
  expect(again.body).toMatchObject({ unchanged: true, supergraph: { number: 2 }, member });

  const changed = ratings(partner.url, 'ratingNow');
  const second = await ask('POST registry/publish', { key, body: changed });
  expect(second.body).toMatchObject({ supergraph: { number: 3 }, member: { version: 2 } });
  await expect(query('{ book { ratingNow } }')).resolves.toMatchObject({
    data: { book: { ratingNow: 'ratingNow' } },
  });

  const back = { name: 'ratings', version: 1, reason: 'too early' };
  const restored = await ask('POST registry/rollback', { key, body: back });
  expect(restored.body).toMatchObject({ report: { passed: true }, supergraph: { number: 4 } });
  const unmoved = await ask('POST registry/rollback', { key, body: back });
  expect(unmoved.body).toMatchObject({ unchanged: true, supergraph: { number: 4 } });
  await expect(query('{ book { rating } }')).resolves.toMatchObject({
    data: { book: { rating: 'rating' } },
  });

  const retired = await ask('POST registry/retire', { key, body: { name: 'ratings' } });
  expect(retired.body).toMatchObject({ report: { passed: true }, supergraph: { number: 5 } });
  await expect(query('{ book { rating } }')).resolves.toMatchObject({
    errors: [{ message: 'Cannot query field "rating" on type "Book".' }],
  });

  const editor = gateway.editorKey();
  const order = { supergraph: 3, reason: 'it was fine' };
  const rolled = await ask('POST registry/rollback', { key: editor, body: order });
  expect(rolled.body).toEqual({
    supergraph: { number: 3, version: second.body.supergraph!.version },
  });
  await expect(query('{ book { ratingNow } }')).resolves.toMatchObject({
    version: second.body.supergraph!.version,
    data: { book: { ratingNow: 'ratingNow' } },
  });

  const versions = await ask('GET registry/members/ratings/versions');
  expect(versions.body).toMatchObject({
    member: 'ratings',
    versions: [{ version: 2 }, { version: 1 }],
  });
  const schema = await ask('GET registry/members/ratings/schema?version=1', { key });
  expect(schema.body).toBe(submission.sdl);
  expect(schema.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  const now = await ask('GET registry/members/ratings/schema', { key });
  expect(now.body).toBe(changed.sdl);
  const history = await ask('GET registry/history?limit=5');
  expect(history.body).toMatchObject({
    firstBroken: null,
    entries: [
      { action: 'rollback', actor: { kind: 'editor' }, details: { reason: 'it was fine' } },
      { action: 'retire', actor: { kind: 'member', member: 'ratings' } },
      { action: 'rollback', details: { reason: 'too early' } },
      { action: 'publish', subject: 'ratings' },
      { action: 'publish', subject: 'ratings' },
    ],
  });
  expect(JSON.stringify([before, published, versions, history])).not.toContain(partner.url);
});

it('refuses what does not pass the gate, with its report, and changes nothing', async () => {
  const { gateway, partner } = await start();
  const key = await gateway.createKey('ratings');
  const broken = { ...ratings(partner.url), sdl: 'type Query {' };
  const refused = await gateway.ask('POST registry/publish', { key, body: broken });
  expect(refused.status).toBe(422);
  expect(refused.body).toEqual({
    report: expect.objectContaining({ passed: false, member: 'ratings' }),
    errors: [
      {
        message: expect.stringMatching(
          /^"ratings" did not pass the gate at composition\. INVALID_/,
        ),
        extensions: { code: 'GATE_REFUSED' },
      },
    ],
  });
  const { status, body } = await gateway.ask('POST registry/check', { body: broken });
  expect([status, body]).toEqual([200, { report: expect.objectContaining({ passed: false }) }]);
  const { body: overview } = await gateway.ask('GET registry');
  expect(overview).toMatchObject({ supergraph: { number: 1 }, members: [{ name: 'books' }] });
});

it('has the running server asked only for those who may publish it, and composes for all with a key', async () => {
  const gate = composingGate();
  const { gateway, partner } = await start({ gate });
  const [own, other] = [await gateway.createKey('ratings'), await gateway.createKey('prices')];
  const body = ratings(partner.url);
  for (const key of [undefined, other, own, gateway.editorKey()]) {
    const { status } = await gateway.ask('POST registry/check', { ...(key && { key }), body });
    expect(status).toBe(200);
  }
  const { sdl, name } = body;
  const composed = await gateway.ask('POST registry/compose', { key: other, body: { sdl, name } });
  expect(composed.body).toEqual({
    report: expect.objectContaining({ passed: true }),
    supergraph: expect.stringContaining('rating: String'),
  });
  expect(gate.asked.map(({ probes, purpose }) => [probes, purpose])).toEqual([
    [false, 'check'],
    [false, 'check'],
    [true, 'check'],
    [true, 'check'],
    [false, 'check'],
  ]);
  expect(gate.asked[0]!.base).toMatchObject({
    sequence: 1,
    members: [{ name: 'books', agency: 'Library' }],
    typeOwners: { Book: 'books' },
    operations: [],
    approvedChanges: [],
  });
});

it('tries a change anew when another one came first, so that neither is lost', async () => {
  const gate = composingGate();
  const { gateway, partner } = await start({ gate });
  const editor = gateway.editorKey();
  const named = (name: string, field: string) => ({ ...ratings(partner.url, field), name });
  const answers = await Promise.all(
    [named('one', 'ratingOne'), named('two', 'ratingTwo'), named('three', 'ratingThree')].map(
      (body) => gateway.ask('POST registry/publish', { key: editor, body }),
    ),
  );
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(gate.asked.length).toBeGreaterThan(3);
  await expect(
    gateway.query('{ book { ratingOne } again: book { ratingTwo } third: book { ratingThree } }'),
  ).resolves.toMatchObject({
    data: {
      book: { ratingOne: 'ratingOne' },
      again: { ratingTwo: 'ratingTwo' },
      third: { ratingThree: 'ratingThree' },
    },
  });
});

import { createLog } from '@agency-graph/subgraph-kit/log';
import { graphql } from 'graphql';
import type { StatusReport } from '../../src/status/StatusReport';
import { createHttpClients } from '../../src/subgraphs/createHttpClients';
import { InProcessClient } from '../../src/subgraphs/InProcessClient';
import { MeasuredClient } from '../../src/subgraphs/MeasuredClient';
import { useCleanups } from '../cleanups';
import { answerWith, startSubgraph, type Answer } from '../startSubgraph';
import { startTestGateway } from '../startTestGateway';
import { createBooks, createReviews, testSupergraphSdl } from '../testSubgraphs';

const cleanup = useCleanups();
const query = '{ books(first: 1) { title rating } }';

async function statusOf({ url }: { url: string }): Promise<StatusReport> {
  const response = await fetch(`${url}status.json`);
  expect(response.headers.get('cache-control')).toBe('no-store');
  return response.json() as Promise<StatusReport>;
}

async function memberOf(gateway: { url: string }, name: string) {
  return (await statusOf(gateway)).members.find((member) => member.name === name)!;
}

async function startWith(answers: { books?: Answer; reviews?: Answer }, options = {}) {
  const books = await startSubgraph(answers.books ?? answerWith(createBooks()));
  const reviews = await startSubgraph(answers.reviews ?? answerWith(createReviews()));
  cleanup(books.stop);
  cleanup(reviews.stop);
  const urls = { books: books.url, reviews: reviews.url };
  const gateway = await startTestGateway({ urls, ...options });
  cleanup(gateway.stop);
  return { gateway, books, reviews, urls };
}

/** Answers rightly but for the entities, which are changed. */
function answerEntities(change: (entity: object) => object): Answer {
  return async ({ query: source, variables }, response) => {
    const answer = await graphql({ schema: createReviews(), source, variableValues: variables });
    const changed = JSON.stringify(answer, (name, value: unknown) =>
      name === '_entities' ? (value as object[]).map(change) : value,
    );
    response.setHeader('content-type', 'application/json').end(changed);
  };
}

it('tells of a graph without a registry by the names of its members', async () => {
  const { gateway, urls } = await startWith({});
  await gateway.query(query);
  await gateway.query(query);
  const response = await fetch(`${gateway.url}status.json`);
  const text = await response.text();
  for (const url of Object.values(urls)) expect(text).not.toContain(new URL(url).host);
  const unknown = {
    agency: null,
    contact: null,
    licence: null,
    version: null,
    isBuiltIn: null,
    publishedAt: null,
  };
  const figures = {
    requests: 2,
    failures: {},
    errorRate: 0,
    answersWithErrors: 0,
    p50Ms: expect.any(Number),
    p99Ms: expect.any(Number),
    unaskedFields: 0,
    wrongEntities: 0,
    wrongValues: 0,
  };
  const well = {
    ...unknown,
    health: 'up',
    breaker: 'closed',
    isQuarantined: false,
    inFlight: 0,
    queued: 0,
    lastMinute: figures,
    sinceStart: figures,
  };
  expect(JSON.parse(text)).toEqual({
    at: expect.any(String),
    gateway: { startedAt: expect.any(String), uptimeSeconds: expect.any(Number) },
    supergraph: {
      version: (await gateway.query(query)).headers.get('x-supergraph-version'),
      number: null,
      servedSince: expect.any(String),
      activatedAt: null,
    },
    registry: null,
    members: [
      { name: 'books', ...well },
      { name: 'reviews', ...well },
    ],
  });
});

it('names what the registry knows of the members, and since when it does not answer', async () => {
  const activatedAt = new Date('2026-11-24T10:00:00Z');
  const awaySince = new Date('2026-11-24T11:00:00Z');
  const known = {
    name: 'reviews',
    agency: 'The Readers',
    contact: 'graph@readers.example',
    licence: 'CC-BY-4.0',
    version: 3,
    isBuiltIn: false,
    publishedAt: '2026-11-23T09:00:00.000Z',
  };
  const members = [{ ...known, sha256: '00' }];
  const registryView = () => ({ awaySince, supergraph: { number: 17, activatedAt }, members });
  const { gateway } = await startWith({}, { registryView });
  const report = await statusOf(gateway);
  expect(report.registry).toEqual({ answers: false, awaySince: awaySince.toISOString() });
  expect(report.supergraph).toMatchObject({
    number: 17,
    activatedAt: activatedAt.toISOString(),
  });
  expect(report.members).toMatchObject([{ name: 'books', agency: null }, known]);
});

it('puts a member in quarantine first, says why, and that it is back', async () => {
  let isWell = false;
  const well = answerWith(createReviews());
  const { gateway } = await startWith({
    reviews: (body, response) => (isWell ? well(body, response) : response.writeHead(500).end()),
  });
  for (let count = 0; count < 30; count += 1) {
    await gateway.query(query, { headers: { 'x-request-id': `r${count}` } });
  }
  const [first, second] = (await statusOf(gateway)).members;
  expect(first).toMatchObject({
    name: 'reviews',
    health: 'down',
    isQuarantined: true,
    lastMinute: { requests: 30, errorRate: 1, failures: { failed: 20, refused: 10 } },
  });
  expect(second).toMatchObject({
    name: 'books',
    isQuarantined: false,
    lastMinute: { errorRate: 0 },
  });
  isWell = true;
  const back = async () => {
    await gateway.query(query);
    return (await memberOf(gateway, 'reviews')).breaker === 'closed';
  };
  const until = performance.now() + 10_000;
  while (!(await back()) && performance.now() < until);
  await expect(memberOf(gateway, 'reviews')).resolves.toMatchObject({ isQuarantined: false });
});

it.each([
  [
    'fields that nobody asked for',
    { unaskedFields: 2, wrongEntities: 0, wrongValues: 0 },
    (entity: object) => ({ ...entity, title: 'Mine', secret: 1 }),
  ],
  [
    'entities of another type',
    { unaskedFields: 1, wrongEntities: 1, wrongValues: 0 },
    (entity: object) => ({ ...entity, __typename: 'Author' }),
  ],
  [
    'values of another type',
    { unaskedFields: 0, wrongEntities: 0, wrongValues: 1 },
    (entity: object) => ({ ...entity, rating: 'high' }),
  ],
])('counts %s, which nobody gets', async (_what, counts, change) => {
  const { gateway } = await startWith({ reviews: answerEntities(change) });
  const answer = await gateway.query('{ books(first: 1) { title __typename rating } }');
  expect(JSON.stringify(answer.data)).not.toMatch(/Mine|secret|Author|high/);
  await expect(memberOf(gateway, 'reviews')).resolves.toMatchObject({
    lastMinute: counts,
    sinceStart: counts,
  });
});

it('measures members in this process as well', async () => {
  const log = createLog('test', 'silent');
  const clients = [createBooks(), createReviews()].map((schema, index) => {
    const hosted = {
      name: ['books', 'reviews'][index]!,
      schema,
      createContext: () => ({}),
      checkReady: async () => {},
      close: async () => {},
    };
    return new MeasuredClient(new InProcessClient({ hosted, timeoutMs: 2_000, log }));
  });
  const gateway = await startTestGateway({ clients });
  cleanup(gateway.stop);
  await gateway.query(query);
  await expect(memberOf(gateway, 'reviews')).resolves.toMatchObject({
    health: 'up',
    lastMinute: { requests: 1, errorRate: 0, p50Ms: expect.any(Number) },
  });
});

it('does not wait for a member that hangs before it tells of the others', async () => {
  let answer = () => {};
  cleanup(() => answer());
  const hangs = () =>
    new Promise<void>((resolve) => {
      answer = resolve;
    });
  const client = (name: string, checkReady: () => Promise<void>) => ({
    name,
    execute: async () => ({ data: {} }),
    checkReady,
    close: async () => {},
  });
  const gateway = await startTestGateway({
    clients: [client('books', async () => {}), client('reviews', hangs)],
  });
  cleanup(gateway.stop);
  const begun = performance.now();
  const { members } = await statusOf(gateway);
  expect(performance.now() - begun).toBeLessThan(2_000);
  expect(members).toMatchObject([
    { name: 'books', health: 'unknown', lastMinute: null },
    { name: 'reviews', health: 'unknown', sinceStart: null },
  ]);
});

it('serves the page and its files under a policy that lets nothing in from elsewhere', async () => {
  const { gateway } = await startWith({});
  const page = await fetch(`${gateway.url}status`);
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  const policy = page.headers.get('content-security-policy');
  expect(policy).toMatch(/^default-src 'none'; script-src 'self';/);
  expect(policy).not.toContain('unsafe');
  const html = await page.text();
  expect(html).not.toMatch(/<script>|<style|style=|\son\w+=/);
  const files = [...html.matchAll(/(?:src|href)="(\/status\/[^"]+)"/g)].map(([, path]) => path!);
  const script = await (await fetch(`${gateway.url}status/status.js`)).text();
  files.push(...[...script.matchAll(/from '\.\/([^']+)'/g)].map(([, name]) => `/status/${name}`));
  const statuses = await Promise.all(
    files.map(async (path) => (await fetch(new URL(path, gateway.url))).status),
  );
  expect(statuses).toEqual(files.map(() => 200));
  expect(files.length).toBeGreaterThan(5);
});

it('knows since when it serves another supergraph', async () => {
  const { gateway, urls } = await startWith({});
  const before = await statusOf(gateway);
  const subgraphs = [
    { name: 'books', url: urls.books },
    { name: 'reviews', url: urls.reviews },
  ];
  const clients = createHttpClients({ subgraphs, urls: {}, timeoutMs: 2_000 });
  cleanup(() => Promise.all(clients.map((client) => client.close())));
  await gateway.update({ sdl: `${testSupergraphSdl}\n# the next`, clients });
  const after = await statusOf(gateway);
  expect(after.supergraph.version).not.toBe(before.supergraph.version);
  expect(Date.parse(after.supergraph.servedSince)).toBeGreaterThan(
    Date.parse(before.supergraph.servedSince),
  );
});

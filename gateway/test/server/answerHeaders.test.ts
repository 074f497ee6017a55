import { request } from 'undici';
import { useCleanups } from '../cleanups';
import { answerWith, startSubgraph } from '../startSubgraph';
import { startTestGateway } from '../startTestGateway';
import { createBooks, createReviews } from '../testSubgraphs';

const cleanup = useCleanups();
const origin = 'https://data.example.org';
const shelf = '{ books { title rating } }';

async function start(options: Partial<Parameters<typeof startTestGateway>[0]> = {}) {
  const books = await startSubgraph(answerWith(createBooks()));
  const reviews = await startSubgraph(answerWith(createReviews()));
  const urls = { books: books.url, reviews: reviews.url };
  const gateway = await startTestGateway({ urls, corsOrigins: [origin], ...options });
  [books.stop, reviews.stop, gateway.stop].forEach(cleanup);
  return { ...gateway, books, reviews };
}

async function ask(url: string, headers: Record<string, string>) {
  const { headers: answered, body } = await request(`${url}graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: shelf }),
  });
  await body.dump();
  return answered;
}

/** The second time, a request takes the fast lane. */
async function askTwice(url: string, headers: Record<string, string>) {
  return [await ask(url, headers), await ask(url, headers)];
}

it('say where the time went, to clients that ask', async () => {
  const { url } = await start();
  const answers = await askTwice(url, { 'x-server-timing': '1' });
  for (const { 'server-timing': timing } of answers) {
    expect(timing).toMatch(
      /^gateway;dur=[\d.]+, books;dur=[\d.]+;desc="1 request", reviews;dur=[\d.]+;desc="1 request"$/,
    );
  }
});

it.each([{}, { 'x-server-timing': '0' }])('do not say it otherwise: %j', async (headers) => {
  const { url } = await start();
  const answers = await askTwice(url, headers as Record<string, string>);
  expect(answers.map((answer) => answer['server-timing'])).toEqual([undefined, undefined]);
});

it('name the supergraph, and forbid to keep the answer or to guess its type', async () => {
  const { url } = await start();
  for (const answer of await askTwice(url, {})) {
    expect(answer).toMatchObject({
      'x-supergraph-version': expect.stringMatching(/^[0-9a-f]{12}$/),
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'content-type': 'application/json; charset=utf-8',
    });
    expect([answer.server, answer['x-powered-by']]).toEqual([undefined, undefined]);
  }
});

it('let pages of listed origins read them', async () => {
  const { url } = await start();
  for (const answer of await askTwice(url, { origin })) {
    expect(answer['access-control-allow-origin']).toBe(origin);
    expect(answer.vary).toBe('Origin');
    expect(answer['access-control-expose-headers']).toContain(
      'x-request-id, server-timing, x-supergraph-version',
    );
  }
});

it('let pages of listed origins ask beforehand', async () => {
  const { url } = await start();
  const preflight = {
    origin,
    'access-control-request-method': 'POST',
    'access-control-request-headers': 'content-type,x-server-timing',
  };
  const { statusCode, headers } = await request(`${url}graphql`, {
    method: 'OPTIONS',
    headers: preflight,
  });
  expect(statusCode).toBe(204);
  expect(headers).toMatchObject({
    'access-control-allow-origin': origin,
    'access-control-allow-headers': 'content-type,x-server-timing',
  });
});

it('vary by the encoding when they are long enough to be encoded', async () => {
  const { url } = await start({ corsOrigins: [] });
  const schema = '{ __schema { types { name fields { name description } } } }';
  const { headers, body } = await request(`${url}graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: schema }),
  });
  await body.dump();
  expect([headers.vary, headers['content-encoding']]).toEqual(['accept-encoding', undefined]);
});

describe('a header of the client', () => {
  const given = { authorization: 'Bearer 7', 'x-tenant': 'unesco', cookie: 'id=1' };

  it('reaches the subgraphs when the operator lists it, and no other does', async () => {
    const { url, books } = await start({ forwardHeaders: ['authorization', 'x-tenant', 'x-none'] });
    await askTwice(url, given);
    const { authorization, 'x-tenant': tenant } = given;
    expect(books.requests.map(({ headers }) => headers)).toEqual([
      expect.objectContaining({ authorization, 'x-tenant': tenant }),
      expect.objectContaining({ authorization, 'x-tenant': tenant }),
    ]);
    expect(books.requests.map(({ headers }) => [headers.cookie, headers['x-none']])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });

  it('reaches no subgraph by default', async () => {
    const { url, books } = await start();
    await askTwice(url, given);
    expect(books.requests.map(({ headers }) => headers.authorization)).toEqual([
      undefined,
      undefined,
    ]);
  });
});

it('come within the time that an operation may take altogether', async () => {
  const silent = await startSubgraph(() => {});
  cleanup(silent.stop);
  const urls = { books: silent.url, reviews: silent.url };
  const gateway = await startTestGateway({ urls, timeoutMs: 20_000, requestTimeoutMs: 300 });
  cleanup(gateway.stop);
  const startedAt = performance.now();
  const query = '{ books { title } }';
  const answers = [await gateway.query(query), await gateway.query(query)];
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  expect(answers.map(({ errors }) => errors?.[0]?.extensions.code)).toEqual([
    'SUBGRAPH_UNAVAILABLE',
    'SUBGRAPH_UNAVAILABLE',
  ]);
  expect(performance.now() - startedAt).toBeLessThan(5_000);
});

import pino from 'pino';
import type { Log } from '@agency-graph/subgraph-kit/log';
import { useCleanups } from './cleanups';
import { answerWith, startSubgraph } from './startSubgraph';
import { startTestGateway } from './startTestGateway';
import { createBooks, createReviews } from './testSubgraphs';

const cleanup = useCleanups();

type Line = Record<string, unknown>;

function recordLog(): { log: Log; lines: Line[] } {
  const lines: Line[] = [];
  const log = pino(
    { level: 'info', base: null, timestamp: false },
    { write: (line) => lines.push(JSON.parse(line)) },
  );
  return { log, lines };
}

async function start(log?: Log, reviews = answerWith(createReviews())) {
  const subgraphs = [await startSubgraph(answerWith(createBooks())), await startSubgraph(reviews)];
  const [booksUrl, reviewsUrl] = subgraphs.map(({ url }) => url);
  const urls = { books: booksUrl!, reviews: reviewsUrl! };
  const gateway = await startTestGateway({ urls, timeoutMs: 300, ...(log && { log }) });
  subgraphs.forEach(({ stop }) => cleanup(stop));
  cleanup(gateway.stop);
  return { gateway, books: subgraphs[0]!, reviews: subgraphs[1]! };
}

const query = 'query Shelf { books { title rating } }';

describe('the log', () => {
  it('has one line for an operation: name, duration, error codes, requests to each subgraph', async () => {
    const { log, lines } = recordLog();
    const { gateway } = await start(log);
    await gateway.query(query, { headers: { 'x-request-id': 'desk-7' } });
    expect(lines).toEqual([
      {
        level: 30,
        requestId: 'desk-7',
        operation: 'Shelf',
        type: 'query',
        durationMs: expect.any(Number),
        errors: [],
        subgraphRequests: { books: 1, reviews: 1 },
        msg: 'operation',
      },
    ]);
  });

  it('tells of a subgraph that is down what the client is not told', async () => {
    const { log, lines } = recordLog();
    const { gateway, reviews } = await start(log);
    await reviews.stop();
    const { errors } = await gateway.query(query);
    const [failure, operation] = lines;
    expect(failure).toMatchObject({
      level: 40,
      subgraph: 'reviews',
      code: 'SUBGRAPH_UNAVAILABLE',
      err: { code: 'ECONNREFUSED' },
      msg: 'The subgraph "reviews" could not be reached.',
    });
    expect(operation).toMatchObject({ errors: ['SUBGRAPH_UNAVAILABLE'] });
    expect(JSON.stringify(errors)).not.toMatch(/127\.0\.0\.1|ECONNREFUSED|\.ts|\.js/);
  });

  it('tells what a subgraph failed on, once for many fields', async () => {
    const { log, lines } = recordLog();
    const broken = {
      message: 'relation "review" does not exist',
      path: ['_entities', 0, 'rating'],
    };
    const { gateway } = await start(log, (_body, response) =>
      response.end(
        JSON.stringify({
          data: { _entities: [null, null, null] },
          errors: [broken, broken, broken],
        }),
      ),
    );
    await gateway.query(query);
    expect(lines[0]).toMatchObject({ level: 50, subgraph: 'reviews', count: 3, first: broken });
    expect(lines[1]).toMatchObject({ errors: ['INTERNAL_SERVER_ERROR'] });
  });
});

describe('the request id', () => {
  it('is the caller’s, in the answer and at the subgraphs', async () => {
    const { gateway, books } = await start();
    const { headers } = await gateway.query(query, { headers: { 'x-request-id': 'desk-7' } });
    expect(headers.get('x-request-id')).toBe('desk-7');
    expect(books.requests.map((request) => request.headers['x-request-id'])).toEqual(['desk-7']);
  });

  it.each(['two words', 'a'.repeat(200), '{"level":60}', '-'])(
    'is a new one when the caller sends %j',
    async (id) => {
      const { gateway } = await start();
      const { headers } = await gateway.query(query, { headers: { 'x-request-id': id } });
      expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    },
  );

  it('stands in an error that only the log explains', async () => {
    const { gateway } = await start();
    const { errors } = await gateway.query('{ broken }', { headers: { 'x-request-id': 'desk-7' } });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'INTERNAL_SERVER_ERROR',
      requestId: 'desk-7',
    });
  });
});

async function read(url: string) {
  const response = await fetch(url);
  return { status: response.status, body: await response.json() };
}

describe('/health', () => {
  it('says that all is well', async () => {
    const { gateway } = await start();
    await expect(read(`${gateway.url}health`)).resolves.toEqual({
      status: 200,
      body: { status: 'ok', live: true, ready: true, subgraphs: { books: 'up', reviews: 'up' } },
    });
  });

  it('names the subgraph that is down and stays ready without it', async () => {
    const { gateway, reviews } = await start();
    await reviews.stop();
    await expect(read(`${gateway.url}health`)).resolves.toEqual({
      status: 200,
      body: {
        status: 'degraded',
        live: true,
        ready: true,
        subgraphs: { books: 'up', reviews: 'down' },
      },
    });
    await expect(read(`${gateway.url}health/ready`)).resolves.toMatchObject({ status: 200 });
    await expect(read(`${gateway.url}health/live`)).resolves.toEqual({
      status: 200,
      body: { status: 'ok', live: true },
    });
  });
});

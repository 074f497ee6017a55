import { createLog } from '@agency-graph/subgraph-kit/log';
import type { GraphQLSchema } from 'graphql';
import { InProcessClient } from '../src/subgraphs/InProcessClient';
import { useCleanups } from './cleanups';
import { answerWith, startSubgraph } from './startSubgraph';
import { startTestGateway, type TestGateway } from './startTestGateway';
import { createBooks, createReviews } from './testSubgraphs';

const cleanup = useCleanups();

function inProcess(name: string, schema: GraphQLSchema, timeoutMs = 1000): InProcessClient {
  const log = createLog(name, 'silent');
  const hosted = {
    name,
    schema,
    createContext: () => ({}),
    checkReady: async () => {},
    close: async () => {},
  };
  return new InProcessClient({ hosted, timeoutMs, log });
}

async function startInProcess(): Promise<TestGateway> {
  const clients = [inProcess('books', createBooks()), inProcess('reviews', createReviews())];
  return startTestGateway({ clients });
}

async function startOverHttp(): Promise<TestGateway> {
  const books = await startSubgraph(answerWith(createBooks()));
  const reviews = await startSubgraph(answerWith(createReviews()));
  cleanup(books.stop);
  cleanup(reviews.stop);
  return startTestGateway({ urls: { books: books.url, reviews: reviews.url } });
}

describe.each([
  ['in process', startInProcess],
  ['over HTTP', startOverHttp],
])('subgraphs %s', (_name, start) => {
  async function query(text: string, variables: Record<string, unknown> = {}) {
    const gateway = await start();
    cleanup(gateway.stop);
    const { data, errors } = await gateway.query(text, { variables });
    return errors ? { data, errors } : { data };
  }

  it('join their data', async () => {
    await expect(
      query('{ book(id: "1") { title author { name prizes } reviews { text } } }'),
    ).resolves.toEqual({
      data: {
        book: {
          title: 'Emma',
          author: { name: 'Jane Austen', prizes: ['Prize of austen'] },
          reviews: [{ text: 'Review of 1' }],
        },
      },
    });
  });

  it('pass on an error that is meant for the client, with code and argument', async () => {
    await expect(query('{ reviews { text } books(first: 5000) { title } }')).resolves.toEqual({
      data: { reviews: [{ text: 'Witty' }], books: null },
      errors: [
        {
          message: 'first must be between 1 and 100, but got 5000.',
          path: ['books'],
          extensions: { code: 'BAD_USER_INPUT', argument: 'first', subgraph: 'books' },
        },
      ],
    });
  });

  it('pass on a code of their own, and nothing else that they say', async () => {
    const { errors } = await query('{ refused }');
    expect(errors).toEqual([
      {
        message: 'The quota is used up.',
        path: ['refused'],
        extensions: { code: 'QUOTA_EXCEEDED', subgraph: 'reviews' },
      },
    ]);
  });

  it('hide what broke inside', async () => {
    const { data, errors } = await query('{ broken books(first: 1) { title } }');
    expect(data).toEqual({ broken: null, books: [{ title: 'Emma' }] });
    expect(errors).toEqual([
      {
        message: 'The subgraph "reviews" failed to resolve this field.',
        path: ['broken'],
        extensions: {
          code: 'INTERNAL_SERVER_ERROR',
          subgraph: 'reviews',
          requestId: expect.any(String),
        },
      },
    ]);
  });
});

it('gives a value that only the subgraph can refuse as wrong input, at the field that it nulls', async () => {
  const gateway = await startInProcess();
  cleanup(gateway.stop);
  const { data, errors } = await gateway.query(
    'query ($since: Day) { reviews { text } books(since: $since) { title } }',
    { variables: { since: 'yesterday' } },
  );
  expect(data).toEqual({ reviews: [{ text: 'Witty' }], books: null });
  expect(errors).toEqual([
    {
      message: 'Variable "$since" got invalid value "yesterday"; yesterday is no day.',
      path: ['books'],
      extensions: { code: 'BAD_USER_INPUT', subgraph: 'books' },
    },
  ]);
});

it('stops waiting for a subgraph in its own process at the deadline', async () => {
  const never = inProcess('books', createBooks(), 50);
  const hanging = createReviews();
  hanging.getQueryType()!.getFields().reviews!.resolve = () => new Promise(() => {});
  const gateway = await startTestGateway({ clients: [never, inProcess('reviews', hanging, 50)] });
  cleanup(gateway.stop);
  const { data, errors } = await gateway.query('{ reviews { text } books(first: 1) { title } }');
  expect(data).toEqual({ reviews: null, books: [{ title: 'Emma' }] });
  expect(errors).toEqual([
    {
      message: 'The subgraph "reviews" did not answer within 0.05 s.',
      path: ['reviews'],
      extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'reviews' },
    },
  ]);
});

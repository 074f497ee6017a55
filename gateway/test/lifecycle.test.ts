import { once } from 'node:events';
import { createLog } from '@agency-graph/subgraph-kit/log';
import { maximumErrorsPerFetch } from '../src/execution/errors/Failure';
import { InProcessClient } from '../src/subgraphs/InProcessClient';
import { useCleanups } from './cleanups';
import { answerWith, startSubgraph, type Answer } from './startSubgraph';
import { startTestGateway } from './startTestGateway';
import { subgraphRequest } from './subgraphRequest';
import { createBooks } from './testSubgraphs';

const cleanup = useCleanups();

async function start(answer: Answer) {
  const books = await startSubgraph(answer);
  const gateway = await startTestGateway({ urls: { books: books.url }, timeoutMs: 5000 });
  cleanup(books.stop);
  return gateway;
}

it('finishes a request in flight when it is told to stop, and takes no new one', async () => {
  const asked: (() => void)[] = [];
  const arrived = new Promise<void>((resolve) => asked.push(resolve));
  const answered: (() => void)[] = [];
  const gateway = await start(async (body, response) => {
    asked[0]?.();
    await new Promise<void>((resolve) => answered.push(resolve));
    await answerWith(createBooks())(body, response);
  });
  const answer = gateway.query('{ book(id: "1") { title } }');
  await arrived;
  const stopped = gateway.stop();
  await expect(fetch(`${gateway.url}health/live`)).rejects.toThrow('fetch failed');
  answered[0]?.();
  await expect(answer).resolves.toMatchObject({ data: { book: { title: 'Emma' } } });
  await stopped;
});

it('gives up its requests to subgraphs when the client goes away', async () => {
  const controller = new AbortController();
  const closed: Promise<unknown>[] = [];
  const gateway = await start((_body, response) => {
    closed.push(once(response, 'close'));
    controller.abort();
  });
  cleanup(gateway.stop);
  const request = fetch(`${gateway.url}graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ books { title } }' }),
    signal: controller.signal,
  });
  await expect(request).rejects.toThrow('aborted');
  await expect(Promise.all(closed)).resolves.toHaveLength(1);
});

it('reports a great many nulled fields by the first of them and the number of the others', async () => {
  const many = createBooks();
  many.getQueryType()!.getFields().books!.resolve = () =>
    Array.from({ length: 150 }, (_, index) => ({ id: String(index) }));
  const gateway = await start(answerWith(many));
  cleanup(gateway.stop);
  const { errors } = await gateway.query('{ books { id rating } }');
  expect(errors).toHaveLength(maximumErrorsPerFetch);
  expect(errors?.at(-1)).toMatchObject({
    path: ['books', 99, 'rating'],
    extensions: { furtherErrors: 50 },
  });
});

describe('a subgraph in the gateway’s process', () => {
  function open(createContext: () => object) {
    const hosted = {
      name: 'books',
      schema: createBooks(),
      createContext,
      checkReady: async () => {},
      close: async () => {},
    };
    return new InProcessClient({ hosted, timeoutMs: 1000, log: createLog('test', 'silent') });
  }

  it('gets a context of its own for each request', async () => {
    const createContext = jest.fn(() => ({}));
    const client = open(createContext);
    await client.execute(subgraphRequest('{ books { title } }'));
    await client.execute(subgraphRequest('{ books { title } }'));
    expect(createContext).toHaveBeenCalledTimes(2);
  });

  it('refuses a query that does not fit its schema, without making a context', async () => {
    const createContext = jest.fn(() => ({}));
    await expect(open(createContext).execute(subgraphRequest('{ bok }'))).resolves.toEqual({
      errors: [
        {
          message: 'Cannot query field "bok" on type "Query". Did you mean "book" or "books"?',
          extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
        },
      ],
    });
    expect(createContext).not.toHaveBeenCalled();
  });
});

import { createLog } from '@agency-graph/subgraph-kit/log';
import { noteSyntheticRows, syntheticData } from '@agency-graph/subgraph-kit/synthetic-note';
import { graphql, type GraphQLSchema } from 'graphql';
import { InProcessClient } from '../src/subgraphs/InProcessClient';
import { useCleanups } from './cleanups';
import { answerWith, startSubgraph, type Answer } from './startSubgraph';
import { startTestGateway } from './startTestGateway';
import { createBooks, createReviews } from './testSubgraphs';

const cleanup = useCleanups();

const query = '{ books(first: 1) { title rating } }';
const bookQuery = '{ books(first: 1) { title } }';

/** A schema whose every answer to `of` comes from a made-up row. */
function madeUp(schema: GraphQLSchema, of: 'Query' | 'Book'): GraphQLSchema {
  const fields = { Query: 'books', Book: 'rating' } as const;
  const type = schema.getType(of) as unknown as {
    getFields: () => Record<string, { resolve: unknown }>;
  };
  const field = type.getFields()[fields[of]]!;
  const resolve = field.resolve as ((...args: unknown[]) => unknown) | undefined;
  field.resolve = async (...args: unknown[]) => {
    await Promise.resolve();
    noteSyntheticRows([{ provenance: { kind: 'CURATED' } }, { provenance: { kind: 'SYNTHETIC' } }]);
    return resolve ? resolve(...args) : 4.5;
  };
  return schema;
}

function inProcess(name: string, schema: GraphQLSchema): InProcessClient {
  const hosted = {
    name,
    schema,
    createContext: () => ({}),
    checkReady: async () => {},
    close: async () => {},
  };
  return new InProcessClient({ hosted, timeoutMs: 2_000, log: createLog('test', 'silent') });
}

/** A subgraph in another language that marks its answers itself. */
function answerMarked(schema: GraphQLSchema): Answer {
  return async ({ query: source, variables }, response) => {
    const result = await graphql({ schema, source, variableValues: variables });
    const marked = { ...result, extensions: { syntheticData: syntheticData(['reviews']) } };
    response.setHeader('content-type', 'application/json').end(JSON.stringify(marked));
  };
}

async function ask(gateway: { url: string }, source: string): Promise<unknown> {
  const response = await fetch(`${gateway.url}graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: source }),
  });
  return response.json();
}

it('says which subgraphs in this process contributed made-up records, and only then', async () => {
  const clients = [
    inProcess('books', createBooks()),
    inProcess('reviews', madeUp(createReviews(), 'Book')),
  ];
  const gateway = await startTestGateway({ clients });
  cleanup(gateway.stop);
  const [marked, plain] = await Promise.all([ask(gateway, query), ask(gateway, bookQuery)]);
  expect(marked).toMatchObject({ extensions: { syntheticData: syntheticData(['reviews']) } });
  expect(plain).toEqual({ data: { books: [{ title: 'Emma' }] } });
});

it('names all of them when there are several', async () => {
  const clients = [
    inProcess('reviews', madeUp(createReviews(), 'Book')),
    inProcess('books', madeUp(createBooks(), 'Query')),
  ];
  const gateway = await startTestGateway({ clients });
  cleanup(gateway.stop);
  expect(await ask(gateway, query)).toMatchObject({
    extensions: { syntheticData: syntheticData(['books', 'reviews']) },
  });
});

it('passes on what a subgraph behind HTTP says of itself', async () => {
  const books = await startSubgraph(answerWith(createBooks()));
  const reviews = await startSubgraph(answerMarked(createReviews()));
  const urls = { books: books.url, reviews: reviews.url };
  const gateway = await startTestGateway({ urls });
  [books.stop, reviews.stop, gateway.stop].forEach(cleanup);
  expect(await ask(gateway, query)).toMatchObject({
    extensions: { syntheticData: syntheticData(['reviews']) },
  });
  expect(await ask(gateway, bookQuery)).toEqual({ data: { books: [{ title: 'Emma' }] } });
});

import { printSchema } from 'graphql';
import { createTestDatabase } from '@agency-graph/subgraph-kit/testing';
import { openSchema } from '../../src/registry/openSchema';
import { useCleanups } from '../cleanups';
import { startBooks } from './partners';
import { startRegistryGateway } from './startRegistryGateway';

const cleanup = useCleanups();

describe('what a member keeps open', () => {
  it('is its schema without what it marked, and without what cannot be had then', () => {
    const sdl = `
      extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@tag", "@inaccessible"])
      extend type Query {
        book(id: ID!, draft: Boolean @inaccessible): Book
        reader: Reader
        anything: Anything
        search(filter: Filter, mood: Mood): [Named!]
      }
      type Mutation { addBook: Book }
      interface Named { name: String }
      type Book implements Named @key(fields: "id") {
        id: ID!
        name: String
        price: Float @tag(name: "restricted")
        lender: Reader
        shelf: Shelf @tag(name: "public")
      }
      type Reader @key(fields: "id") @federation__tag(name: "restricted") { id: ID! address: String }
      extend type Shelf @key(fields: "id") { id: ID! }
      type Hidden { secret: String @inaccessible }
      union Anything = Reader | Hidden
      input Filter { name: String reader: ReaderFilter }
      input ReaderFilter @inaccessible { id: ID }
      enum Mood { CALM ANGRY @inaccessible }`;
    expect(printSchema(openSchema(sdl))).toBe(`type Query {
  book(id: ID!): Book
  search(filter: Filter, mood: Mood): [Named!]
  _service: _Service!
  _entities(representations: [_Any!]!): [_Entity]!
}

type Mutation {
  addBook: Book
}

interface Named {
  name: String
}

type Book implements Named {
  id: ID!
  name: String
  shelf: Shelf
}

type Shelf {
  id: ID!
}

input Filter {
  name: String
}

enum Mood {
  CALM
}

type _Service {
  sdl: String
}

scalar _Any

union _Entity = Book | Shelf`);
  });
});

describe('a member that is asked through the gateway', () => {
  async function start() {
    const database = await createTestDatabase();
    cleanup(database.drop);
    const books = await startBooks();
    cleanup(books.stop);
    const gateway = await startRegistryGateway({
      databaseUrl: database.url,
      builtIn: books.builtIn,
    });
    cleanup(gateway.stop);
    const key = await gateway.createKey('ratings');
    const ask = async (body: object, path = 'books') =>
      (await gateway.ask(`POST registry/members/${path}/graphql`, { key, body })).body;
    return { gateway, books, ask };
  }

  it('answers queries, entities and what it is, for whoever has a key', async () => {
    const { gateway, books, ask } = await start();
    const query = `query Lookup($keys: [_Any!]!) {
      book { title } found: _entities(representations: $keys) { ... on Book { title } } __typename
    }`;
    const variables = { keys: [{ __typename: 'Book', id: '1' }] };
    await expect(ask({ query, variables, operationName: 'Lookup' })).resolves.toEqual({
      data: { book: { title: 'Emma' }, found: [{ title: 'Emma' }], __typename: 'Query' },
    });
    expect(books.requests.at(-1)!.headers.authorization).toBeUndefined();
    const { status } = await gateway.ask('POST registry/members/books/graphql', {
      body: { query },
    });
    expect(status).toBe(401);
  });

  it('is not asked for what it does not have, nor told to do anything', async () => {
    const { books, ask } = await start();
    const before = books.requests.length;
    const codesOf = async (body: object) =>
      (await ask(body)).errors?.map(({ extensions }) => extensions.code);
    await expect(codesOf({ query: '{ book { price } }' })).resolves.toEqual([
      'GRAPHQL_VALIDATION_FAILED',
    ]);
    await expect(codesOf({ query: '{' })).resolves.toEqual(['GRAPHQL_PARSE_FAILED']);
    await expect(codesOf({ query: 'mutation { a } ' })).resolves.toEqual(['BAD_REQUEST']);
    await expect(codesOf({ query: '{ a } query B { b }' })).resolves.toEqual([
      'OPERATION_RESOLUTION_FAILURE',
    ]);
    await expect(codesOf({ query: `{ ${'a '.repeat(20_001)} }` })).resolves.toEqual([
      'GRAPHQL_PARSE_FAILED',
    ]);
    expect(books.requests.length).toBe(before);
    await expect(ask({ query: '{ a }' }, 'nobody')).resolves.toEqual({
      errors: [
        {
          message: '"nobody" is no member of the graph at the moment.',
          extensions: { code: 'NOT_FOUND' },
        },
      ],
    });
  });

  it('shows nothing of its insides when it does not answer', async () => {
    const { books, ask } = await start();
    await books.stop();
    const answer = await ask({ query: '{ book { title } }' });
    expect(answer).toEqual({
      errors: [
        {
          message: expect.stringMatching(/^The subgraph "books" /),
          extensions: { code: 'SUBGRAPH_UNAVAILABLE' },
        },
      ],
    });
    expect(JSON.stringify(answer)).not.toContain('127.0.0.1');
  });
});

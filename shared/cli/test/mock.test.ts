import { MockSubgraph } from '../src/dev/mock/mock-subgraph';

const sdl = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  scalar URL
  scalar PartialDate
  scalar Decimal
  enum Genre { NOVEL POEM }
  interface Named { name: String! }
  type Query {
    book(id: ID!): Book
    books(first: Int, after: String): BookConnection
    shelf: [Book!]
    named: [Named!]
  }
  type Book implements Named @key(fields: "id") {
    id: ID!
    name: String!
    pages: Int
    isRare: Boolean!
    weight: Float
    genre: Genre
    link: URL
    printed: PartialDate
    price: Decimal
    author: Author
    tags(limit: Int): [String!]!
  }
  type BookConnection { nodes: [Book!]! edges: [BookEdge!]! totalCount: Int! pageInfo: PageInfo! }
  type BookEdge { cursor: String! node: Book! }
  type PageInfo { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }
  extend type Author @key(fields: "code") { code: ID! age: Int }
`;

const mock = new MockSubgraph('library', sdl);

async function ask(query: string, variables = {}) {
  const { data, errors } = await mock.answer({ query, variables });
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data)) as Record<string, never>;
}

it('makes up a value for every type, the same each time', async () => {
  const query = `{ book(id: "dune") {
    id name pages isRare weight genre link printed price tags author { code age }
  } }`;
  const answer = await ask(query);
  expect(answer).toEqual({
    book: {
      id: 'dune',
      name: expect.stringMatching(/^name \d+$/),
      pages: expect.any(Number),
      isRare: expect.any(Boolean),
      weight: expect.any(Number),
      genre: expect.stringMatching(/^(NOVEL|POEM)$/),
      link: expect.stringMatching(/^https:\/\/example\.org\//),
      printed: expect.stringMatching(/^20\d\d-\d\d$/),
      price: expect.stringMatching(/^\d+\.50$/),
      tags: [expect.any(String), expect.any(String), expect.any(String)],
      author: { code: expect.stringMatching(/^author-\d+$/), age: expect.any(Number) },
    },
  });
  expect(await ask(query)).toEqual(answer);
});

it('gives lists of three different objects, or as many as are asked for, in connections too', async () => {
  const { shelf, books, few, none } = await ask(`{
    shelf { id }
    books { totalCount nodes { id } edges { cursor node { id } } pageInfo { hasNextPage endCursor } }
    few: books(first: 2) { totalCount nodes { id tags(limit: 1) } }
    none: books(first: 0) { nodes { id } pageInfo { endCursor } }
  }`);
  const ids = (shelf as unknown as { id: string }[]).map(({ id }) => id);
  expect(new Set(ids).size).toBe(3);
  const { nodes, edges, ...page } = books as unknown as {
    nodes: { id: string }[];
    edges: { cursor: string; node: { id: string } }[];
  };
  expect(page).toEqual({
    totalCount: 3,
    pageInfo: { hasNextPage: false, endCursor: 'cursor-3' },
  });
  expect(edges).toEqual(nodes.map((node, index) => ({ cursor: `cursor-${index + 1}`, node })));
  expect(few).toEqual({
    totalCount: 2,
    nodes: [
      { id: expect.any(String), tags: [expect.any(String)] },
      { id: expect.any(String), tags: [expect.any(String)] },
    ],
  });
  expect(none).toEqual({ nodes: [], pageInfo: { endCursor: null } });
});

it('resolves entities by the keys that it is asked for, as root fields and references show them', async () => {
  const { shelf } = (await ask('{ shelf { id name author { code age } } }')) as unknown as {
    shelf: { id: string; name: string; author: { code: string; age: number } }[];
  };
  const [first, second] = shelf as [(typeof shelf)[0], (typeof shelf)[0]];
  const query = `query ($r: [_Any!]!) {
    _entities(representations: $r) { __typename ... on Book { id name } ... on Author { code age } }
  }`;
  const representations = [
    { __typename: 'Author', code: first.author.code },
    { __typename: 'Book', id: second.id, weight: 1 },
    { __typename: 'Book', id: first.id },
  ];
  expect(await ask(query, { r: representations })).toEqual({
    _entities: [
      { __typename: 'Author', ...first.author },
      { __typename: 'Book', id: second.id, name: second.name },
      { __typename: 'Book', id: first.id, name: first.name },
    ],
  });
});

it('picks a type for an interface, tells its schema, and says that its data is made up', async () => {
  const answer = await mock.answer({ query: '{ named { __typename name } _service { sdl } }' });
  expect(answer.data).toMatchObject({
    named: [{ __typename: 'Book' }, { __typename: 'Book' }, { __typename: 'Book' }],
    _service: { sdl },
  });
  expect(answer.extensions).toEqual({
    syntheticData: {
      subgraphs: ['library'],
      note: 'All data of library is made up by agency-graph dev --mock.',
    },
  });
});

it('answers what is wrong with a request with an error', async () => {
  expect((await mock.answer({ query: '{' })).errors?.[0]?.message).toMatch(/^Syntax Error/);
  expect((await mock.answer({})).errors).toHaveLength(1);
  const negative = await mock.answer({ query: '{ books(first: -1) { totalCount } }' });
  expect(negative).toMatchObject({
    data: { books: null },
    errors: [{ message: 'first must not be below 0, but got -1.' }],
  });
});

import { openGraph, type OpenGraph } from './openGraph';

type Keyed = { id: string };

const works = [
  { __typename: 'Book', id: '1', title: 'Emma', pages: 400 },
  { __typename: 'Film', id: '2', title: 'Metropolis', minutes: 153 },
];
const find = ({ id }: Keyed) => works.find((work) => work.id === id) ?? null;

let graph: OpenGraph;
beforeAll(() => {
  graph = openGraph({
    library: {
      sdl: `
        type Query { works: [Work!]  mixed: [[Mixed]] }
        interface Work @key(fields: "id") { id: ID! title: String }
        type Book implements Work @key(fields: "id") { id: ID! title: String pages: Int genre: Genre }
        type Film implements Work @key(fields: "id") { id: ID! title: String minutes: Int genre: Genre! }
        type Author @key(fields: "id") { id: ID! name: String }
        union Mixed = Book | Film | Author
        enum Genre { NOVEL SECRET @inaccessible }
      `,
      resolvers: {
        Query: {
          works: () => works,
          mixed: () => [[works[1], null, { __typename: 'Author', id: 'a1', name: 'Jane' }], null],
        },
        Work: { __resolveReference: find },
        Book: { __resolveReference: find, genre: () => 'NOVEL' },
        Film: { __resolveReference: find, genre: () => 'SECRET' },
      },
    },
    ratings: {
      sdl: `
        type Query { best: Work  rated: [Work] }
        type Work @interfaceObject @key(fields: "id") {
          id: ID! stars: Int! critics: [Critic!]
          title: String @external  praise: String @requires(fields: "title")
        }
        type Critic { name: String! favourite: Work }
      `,
      resolvers: {
        Query: {
          best: () => ({ id: '2' }),
          rated: () => [{ id: '1' }, { id: '9' }, null, { id: '2' }],
        },
        Work: {
          __resolveReference: (reference: Keyed) => reference,
          praise: ({ title }: { title?: string }) => `Great: ${title}`,
          stars: ({ id }: Keyed) => Number(id) + 3,
          critics: ({ id }: Keyed) => (id === '1' ? [{ name: 'Ada', favourite: { id: '2' } }] : []),
        },
      },
    },
    people: {
      sdl: `
        type Query { nobody: Author }
        type Author @key(fields: "id") { id: ID! born: Int }
        type Film @key(fields: "id") { id: ID! cast: [Author!] }
      `,
      resolvers: {
        Author: { born: () => 1775 },
        Film: { cast: () => [{ id: 'a1' }] },
      },
    },
  });
});
afterAll(() => graph.close());

it('An interface is answered by the fields of each type', async () => {
  await expect(
    graph.query('{ works { title ... on Book { pages } ... on Film { minutes cast { born } } } }'),
  ).resolves.toEqual({
    data: {
      works: [
        { title: 'Emma', pages: 400 },
        { title: 'Metropolis', minutes: 153, cast: [{ born: 1775 }] },
      ],
    },
  });
});

it('A union is answered in lists of lists, with entities of several members', async () => {
  await expect(
    graph.query(
      '{ mixed { ... on Work { id stars } ... on Author { name born } ... on Film { cast { id } } } }',
    ),
  ).resolves.toEqual({
    data: {
      mixed: [
        [{ id: '2', stars: 5, cast: [{ id: 'a1' }] }, null, { name: 'Jane', born: 1775 }],
        null,
      ],
    },
  });
});

describe('An interface object', () => {
  it('adds its fields to every type of the interface', async () => {
    await expect(
      graph.query('{ works { __typename stars ... on Film { critics { name } } } }'),
    ).resolves.toEqual({
      data: {
        works: [
          { __typename: 'Book', stars: 4 },
          { __typename: 'Film', stars: 5, critics: [] },
        ],
      },
    });
  });

  it('answers by itself what needs no type', async () => {
    graph.requests.length = 0;
    await expect(graph.query('{ best { id stars } }')).resolves.toEqual({
      data: { best: { id: '2', stars: 5 } },
    });
    expect(graph.requests).toHaveLength(1);
  });

  it('gets its type from the member that knows it', async () => {
    await expect(
      graph.query(
        '{ best { kind: __typename title ... on Film { minutes } ... on Book { pages } } }',
      ),
    ).resolves.toEqual({ data: { best: { kind: 'Film', title: 'Metropolis', minutes: 153 } } });
  });

  it('gets the fields of a type although nobody asked for the type', async () => {
    await expect(
      graph.query(
        '{ works { critics { favourite { ... on Film { minutes } ... on Book { pages } } } } }',
      ),
    ).resolves.toEqual({
      data: { works: [{ critics: [{ favourite: { minutes: 153 } }] }, { critics: [] }] },
    });
  });

  it('requires fields of the interface, of all its types and of one', async () => {
    await expect(graph.query('{ best { praise } works { praise title } }')).resolves.toEqual({
      data: {
        best: { praise: 'Great: Metropolis' },
        works: [
          { praise: 'Great: Emma', title: 'Emma' },
          { praise: 'Great: Metropolis', title: 'Metropolis' },
        ],
      },
    });
    await expect(graph.query('{ works { ... on Film { praise } } }')).resolves.toEqual({
      data: { works: [{}, { praise: 'Great: Metropolis' }] },
    });
  });

  it('is asked about objects of which something was fetched for other types only', async () => {
    await expect(graph.query('{ works { stars ... on Book { praise } } }')).resolves.toEqual({
      data: { works: [{ stars: 4, praise: 'Great: Emma' }, { stars: 5 }] },
    });
  });

  it('that the member with its types does not know is null with an error', async () => {
    const { data, errors } = await graph.query('{ rated { __typename stars } }');
    expect(data).toEqual({
      rated: [{ __typename: 'Book', stars: 4 }, null, null, { __typename: 'Film', stars: 5 }],
    });
    expect(errors?.map(({ path }) => path)).toEqual([['rated', 1]]);
  });
});

it('A value of an enum that clients may not see is an error', async () => {
  const { data, errors } = await graph.query(
    '{ works { ... on Book { genre } ... on Film { kind: genre } } }',
  );
  expect(data).toEqual({ works: null });
  expect(errors?.map(({ path }) => path)).toEqual([['works', 1, 'kind']]);
  expect(JSON.stringify(errors)).not.toContain('SECRET');
});

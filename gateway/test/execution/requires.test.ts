import { useCleanups } from '../cleanups';
import { openGraph, type MemberSource } from './openGraph';

const cleanup = useCleanups();

type Keyed = { id: string };

function open(members: Readonly<Record<string, MemberSource>>) {
  const graph = openGraph(members);
  cleanup(() => graph.close());
  return graph;
}

const catalogue: MemberSource = {
  sdl: `
    type Query { books: [Book] }
    type Book @key(fields: "id") {
      id: ID!
      price(currency: String = "EUR"): Float
      pages: Int
      parts: [Part!]
      place: Place
    }
    type Part { weight: Int note: String }
    union Place = Shelf | Store
    type Shelf { row: Int }
    type Store { city: String! }
  `,
  resolvers: {
    Query: { books: () => [{ id: '1' }, { id: '2' }] },
    Book: {
      __resolveReference: ({ id }: Keyed) => ({ id }),
      price: ({ id }: Keyed, { currency }: { currency: string }) =>
        Number(id) * (currency === 'USD' ? 20 : 10),
      pages: ({ id }: Keyed) => (id === '1' ? 100 : null),
      parts: ({ id }: Keyed) => (id === '1' ? [{ weight: 3 }, { weight: 4, note: 'map' }] : null),
      place: ({ id }: Keyed) =>
        id === '1' ? { __typename: 'Shelf', row: 5 } : { __typename: 'Store', city: 'Rome' },
    },
  },
};

const shipping: MemberSource = {
  sdl: `
    type Book @key(fields: "id") {
      id: ID!
      price(currency: String = "EUR"): Float @external
      pages: Int @external
      parts: [Part!] @external
      place: Place @external
      euros: String @requires(fields: "price(currency: \\"EUR\\")")
      dollars: String @requires(fields: "price(currency: \\"USD\\")")
      thickness: String @requires(fields: "pages")
      weights: [String!] @requires(fields: "parts { weight note }")
      from: String @requires(fields: "place { ... on Shelf { row } ... on Store { city } }")
    }
    type Part @external { weight: Int note: String }
    union Place = Shelf | Store
    type Shelf @external { row: Int }
    type Store @external { city: String! }
  `,
  resolvers: {
    Book: {
      __resolveReference: (reference: unknown) => reference,
      euros: ({ price }: { price: unknown }) => `${String(price)} EUR`,
      dollars: ({ price }: { price: unknown }) => `${String(price)} USD`,
      thickness: ({ pages }: { pages: unknown }) => `${String(pages)} pages`,
      weights: ({ parts }: { parts: { weight: number; note: string | null }[] | null }) =>
        parts?.map(({ weight, note }) => `${weight} g ${note}`),
      from: ({ place }: { place: unknown }) => JSON.stringify(place),
    },
  },
};

describe('@requires', () => {
  it('brings fields with their arguments, whatever else is asked of them', async () => {
    await expect(
      open({ catalogue, shipping }).query('{ books { euros price(currency: "USD") thickness } }'),
    ).resolves.toEqual({
      data: {
        books: [
          { euros: '10 EUR', price: 20, thickness: '100 pages' },
          { euros: '20 EUR', price: 40, thickness: 'null pages' },
        ],
      },
    });
  });

  it('brings one field with the arguments of each field that requires it', async () => {
    await expect(
      open({ catalogue, shipping }).query('{ books { euros dollars price } }'),
    ).resolves.toEqual({
      data: {
        books: [
          { euros: '10 EUR', dollars: '20 USD', price: 10 },
          { euros: '20 EUR', dollars: '40 USD', price: 20 },
        ],
      },
    });
  });

  it('brings lists of objects, and null where there is none', async () => {
    await expect(
      open({ catalogue, shipping }).query('{ books { weights parts { weight: note } } }'),
    ).resolves.toEqual({
      data: {
        books: [
          { weights: ['3 g null', '4 g map'], parts: [{ weight: null }, { weight: 'map' }] },
          { weights: null, parts: null },
        ],
      },
    });
  });

  it('brings what the type of an object has', async () => {
    const { data } = await open({ catalogue, shipping }).query('{ books { from } }');
    const places = (data as { books: { from: string }[] }).books.map(({ from }) =>
      JSON.parse(from),
    );
    expect(places).toEqual([
      expect.objectContaining({ row: 5 }),
      expect.objectContaining({ city: 'Rome' }),
    ]);
  });

  it('goes back and forth between members that require each other', async () => {
    const lessons: MemberSource = {
      sdl: `
        type Query { lessons: [Lesson!] }
        type Lesson @key(fields: "id") {
          id: ID!
          difficulty: Int
          popular: Boolean @external
          advice: String @requires(fields: "popular")
        }
      `,
      resolvers: {
        Query: {
          lessons: () => [
            { id: '1', difficulty: 2 },
            { id: '2', difficulty: 9 },
          ],
        },
        Lesson: {
          __resolveReference: (reference: unknown) => reference,
          advice: ({ popular }: { popular: boolean }) => (popular ? 'Come early.' : 'Come along.'),
        },
      },
    };
    const polls: MemberSource = {
      sdl: `
        type Lesson @key(fields: "id") {
          id: ID!
          difficulty: Int @external
          popular: Boolean @requires(fields: "difficulty")
        }
      `,
      resolvers: {
        Lesson: {
          __resolveReference: (reference: unknown) => reference,
          popular: ({ difficulty }: { difficulty: number }) => difficulty < 5,
        },
      },
    };
    await expect(open({ lessons, polls }).query('{ lessons { advice } }')).resolves.toEqual({
      data: { lessons: [{ advice: 'Come early.' }, { advice: 'Come along.' }] },
    });
  });
});

it('@provides spares the request to the owner of a field, on that path alone', async () => {
  const reviews: MemberSource = {
    sdl: `
      type Query { latest: Review  best: Review }
      type Review { text: String book: Book @provides(fields: "title")  other: Book }
      type Book @key(fields: "id") { id: ID! title: String @external }
    `,
    resolvers: {
      Query: {
        latest: () => ({ text: 'Good', book: { id: '1', title: 'Emma' }, other: { id: '1' } }),
      },
    },
  };
  const titles: MemberSource = {
    sdl: `
      type Query { titles: Int }
      type Book @key(fields: "id") { id: ID! title: String @shareable }
    `,
    resolvers: { Book: { __resolveReference: ({ id }: Keyed) => ({ id, title: `Book ${id}` }) } },
  };
  const graph = open({ reviews, titles });
  await expect(graph.query('{ latest { book { title } } }')).resolves.toEqual({
    data: { latest: { book: { title: 'Emma' } } },
  });
  expect(graph.requests).toHaveLength(1);
  await expect(graph.query('{ latest { other { title } } }')).resolves.toEqual({
    data: { latest: { other: { title: 'Book 1' } } },
  });
});

it('@override asks the new owner of a field and never the old one', async () => {
  const old: MemberSource = {
    sdl: 'type Query { book: Book } type Book @key(fields: "id") { id: ID! title: String stock: Int }',
    resolvers: { Query: { book: () => ({ id: '1', title: 'Emma', stock: -1 }) } },
  };
  const current: MemberSource = {
    sdl: 'type Book @key(fields: "id") { id: ID! stock: Int @override(from: "old") }',
    resolvers: { Book: { stock: () => 12 } },
  };
  await expect(open({ old, current }).query('{ book { title stock } }')).resolves.toEqual({
    data: { book: { title: 'Emma', stock: 12 } },
  });
});

it('A field that two others require with other arguments is brought rightly, or the operation is refused', async () => {
  const shop: MemberSource = {
    sdl: 'type Query { shop: Shop } type Shop { books: [Book] } type Book @key(fields: "id") { id: ID! }',
    resolvers: { Query: { shop: () => ({ books: [{ id: '2' }] }) } },
  };
  const { Query: _none, ...resolvers } = catalogue.resolvers as Record<string, object>;
  const prices: MemberSource = {
    sdl: catalogue.sdl.replace('type Query { books: [Book] }', ''),
    resolvers: resolvers as MemberSource['resolvers'],
  };
  const graph = open({ shop, catalogue: prices, shipping });
  // Behind a request by key, today's planners send one of the two prices for both. Wrong data would be silent.
  const answer = await graph
    .query('{ shop { books { euros dollars } } }')
    .catch((error: Error) => error.message);
  expect([
    { data: { shop: { books: [{ euros: '20 EUR', dollars: '40 USD' }] } } },
    'The gateway found no sound plan for this operation because of Book.euros. Ask for it in an operation of its own.',
  ]).toContainEqual(answer);
});

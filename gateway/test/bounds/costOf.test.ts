import { Supergraph } from '@apollo/federation-internals';
import { getOperationAST, parse, validate } from 'graphql';
import { CostModel } from '../../src/bounds/CostModel';
import { costOf } from '../../src/bounds/costOf';
import { introspectionOf } from '../../src/bounds/introspectionOf';
import { evaluate } from '../../src/bounds/Term';
import { compose } from '../../src/supergraph/compose';

const link = (imports: string) =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [${imports}])`;

const types = (cost: string, listSize: string) => `
  type Query {
    books(first: Int, search: String ${cost}(weight: 3)): [Book!]
      ${listSize}(slicingArguments: ["first"], assumedSize: 7, requireOneSlicingArgument: false)
    shelf(size: Int, page: Page): Shelf
      ${listSize}(slicingArguments: ["size"], sizedFields: ["items"])
    connection(first: Int, last: Int): BookConnection
    topBooks(limit: Int): [Book!]
    plainBooks: [Book!]
    grid: [[Book!]!]
    book: Book
    rare: Book ${cost}(weight: 20)
    any: Thing
  }
  type Mutation { addBook: Book }
  input Page { slow: Boolean ${cost}(weight: 5)  then: [Page!] }
  type Shelf { items: [Book!]  name: String  labels: [Label!] }
  type BookConnection { totalCount: Int  nodes: [Book!]  edges: [BookEdge!] }
  type BookEdge { node: Book }
  union Thing = Book | Label
  type Label { text: String }
  enum Mood ${cost}(weight: 2) { GOOD }
  type Book { title: String  mood: Mood  author: Author  label: Label }
  type Author ${cost}(weight: 4) { name: String  books: [Book!] ${listSize}(assumedSize: 3) }
`;

function openGraph(sdl: string) {
  const supergraphSdl = compose([{ name: 'books', url: 'http://127.0.0.1:1/', sdl }]);
  const schema = Supergraph.build(supergraphSdl).apiSchema().toGraphQLJSSchema();
  return { schema, model: new CostModel(supergraphSdl) };
}

const usual = openGraph(link('"@cost", "@listSize"') + types('@cost', '@listSize'));

function costIn(
  { schema, model }: ReturnType<typeof openGraph>,
  text: string,
  variables: Record<string, unknown> = {},
): number {
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  const operation = getOperationAST(document)!;
  return evaluate(costOf({ schema, model, document, operation }), variables);
}

describe('the cost of an operation', () => {
  it.each([
    ['leaves cost nothing and objects 1', '{ book { title label { text } } __typename }', 2],
    ['a type has the weight it states', '{ book { author { name } mood } }', 1 + 4 + 2],
    ['a field has its own weight before that of its type', '{ rare { title } }', 20],
    ['a mutation weighs 10', 'mutation { addBook { title } }', 11],
    ['a list is as long as its argument says', '{ books(first: 50) { label { text } } }', 100],
    ['or as is assumed', '{ books { label { text } } }', 14],
    ['also inside another', '{ books(first: 2) { author { books { title } } } }', 2 * (1 + 4 + 3)],
    ['an argument has a weight', '{ books(first: 2, search: "x") { title } }', 2 + 3],
    [
      'an argument can size lists below',
      '{ shelf(size: 9) { name items { title } labels { text } } }',
      1 + 9 + 10,
    ],
    [
      'through fragments',
      '{ shelf(size: 9) { ...S } } fragment S on Shelf { items { title } }',
      10,
    ],
    [
      'fields of input objects have weights',
      '{ shelf(page: {slow: true, then: [{slow: true}, {slow: false}]}) { name } }',
      1 + 5 + 5 + 5,
    ],
    [
      'first and nodes are understood as they are',
      '{ connection(first: 30) { totalCount nodes { title } } }',
      31,
    ],
    ['so are last and edges', '{ connection(last: 30) { edges { node { title } } } }', 61],
    ['without them 10 are assumed', '{ connection { nodes { title } } }', 11],
    ['so is limit', '{ topBooks(limit: 4) { title } }', 4],
    ['a list that nothing is said about has 10', '{ plainBooks { title } }', 10],
    ['and a list of lists 100', '{ grid { title } }', 100],
    [
      'each type that an answer can have counts',
      '{ any { ... on Book { label { text } } ... on Label { text } } }',
      2,
    ],
    ['introspection is counted apart', '{ __schema { types { name } } book { title } }', 1],
    ['no list is shorter than nothing', '{ books(first: -5) { title } }', 0],
  ])('%s', (_name, text, cost) => {
    expect(costIn(usual, text)).toBe(cost);
  });

  it('follows the variables of each request', () => {
    const text = `query ($n: Int = 5, $page: Page) {
      books(first: $n) { title }
      shelf(size: $n, page: $page) { items { title } }
      connection(first: $n) { nodes { title } }
    }`;
    expect(costIn(usual, text)).toBe(5 + (1 + 5) + (1 + 5));
    expect(costIn(usual, text, { n: 100 })).toBe(100 + (1 + 100) + (1 + 100));
    expect(costIn(usual, text, { n: 1, page: { slow: true } })).toBe(1 + (1 + 1 + 5) + (1 + 1));
    expect(costIn(usual, text, { n: null, page: 'nonsense' })).toBe(7 + (1 + 10) + (1 + 10));
  });

  it.each([
    [
      'imported under other names',
      '{ name: "@cost", as: "@price" }, { name: "@listSize", as: "@size" }',
      '@price',
      '@size',
    ],
    ['not imported', '', '@federation__cost', '@federation__listSize'],
  ])('knows the directives when they are %s', (_how, imports, cost, listSize) => {
    const graph = openGraph(link(imports) + types(cost, listSize));
    expect(costIn(graph, '{ books { author { name } } rare { title } }')).toBe(7 * 5 + 20);
  });
});

it('compares what is asked about the schema with all of it', () => {
  const { schema } = usual;
  const of = (text: string) => introspectionOf(parse(text), schema);
  expect(of('{ book { title } __typename }')).toBe(0);
  expect(of('{ __schema { queryType { name } } }')).toBeLessThan(0.1);
  const types = '__schema { types { name fields { name type { name } } } }';
  expect(of(`{ ${types} }`)).toBeLessThan(1);
  expect(
    of(`{ ${Array.from({ length: 50 }, (_, index) => `a${index}: ${types}`).join(' ')} }`),
  ).toBeCloseTo(50 * of(`{ ${types} }`));
});

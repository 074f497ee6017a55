import { buildSubgraphSchema } from '@apollo/subgraph';
import DataLoader from 'dataloader';
import { execute, parse } from 'graphql';
import { compileOperation } from '../../src/compile-operation';

const batches: (readonly string[])[] = [];

function createContext() {
  return {
    bookById: new DataLoader<string, { id: string; title: string } | null>(async (ids) => {
      batches.push(ids);
      return ids.map((id) => (id === 'none' ? null : { id, title: `Book ${id}` }));
    }),
  };
}

type Context = ReturnType<typeof createContext>;

const schema = buildSubgraphSchema({
  typeDefs: parse(`
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@interfaceObject"])
    type Query { first: Book }
    type Book @key(fields: "id") { id: ID! title: String! again: Book sequel: Book! }
    type Room @key(fields: "name") { name: String! }
    interface Media @key(fields: "id") { id: ID! kind: String! }
    type Film implements Media @key(fields: "id") { id: ID! kind: String! }
  `),
  resolvers: {
    Book: {
      __resolveReference: ({ id }: { id: string }, { bookById }: Context) => {
        if (id === 'refused') throw new Error('Refused at once.');
        return id === 'broken' ? Promise.reject(new Error('Broken.')) : bookById.load(id);
      },
      again: ({ id }: { id: string }, _none: unknown, context: unknown) =>
        (context as Context).bookById.load(id),
      sequel: () => null,
    },
    Media: {
      __resolveType: () => 'Film',
      __resolveReference: ({ id }: { id: string }) => ({ id, kind: 'film' }),
    },
  },
});

async function ask(selection: string, representations: unknown) {
  const document = parse(
    `query ($r: [_Any!]!) { _e0: _entities(representations: $r) { __typename ${selection} } }`,
  );
  const request = () => ({ contextValue: createContext(), variableValues: { r: representations } });
  const expected = await execute({ schema, document, ...request() });
  batches.length = 0;
  const compiled = compileOperation({ schema, document, operationName: undefined });
  return { expected, answer: await compiled.execute(request()) };
}

const book = (id: string) => ({ __typename: 'Book', id });

it('looks up all entities of a request together, each where it was asked for', async () => {
  const asked = [book('1'), { __typename: 'Room', name: 'Attic' }, book('2'), book('none')];
  const { expected, answer } = await ask(
    '... on Book { id title again { title } } ... on Room { name }',
    asked,
  );
  expect(answer).toEqual({
    data: {
      _e0: [
        { __typename: 'Book', id: '1', title: 'Book 1', again: { title: 'Book 1' } },
        { __typename: 'Room', name: 'Attic' },
        { __typename: 'Book', id: '2', title: 'Book 2', again: { title: 'Book 2' } },
        null,
      ],
    },
  });
  expect(answer).toEqual(expected);
  expect(batches).toEqual([['1', '2', 'none']]);
});

it.each<[string, string, unknown]>([
  ['one that breaks', '... on Book { title }', [book('1'), book('broken')]],
  ['one that breaks at once', '... on Book { title }', [book('1'), book('refused')]],
  ['one without a field that it must have', '... on Book { sequel { id } }', [book('1')]],
  ['an interface that is an entity', '... on Media { kind }', [{ __typename: 'Media', id: '1' }]],
  ['a type that is none', '... on Room { name }', [{ __typename: 'Cellar' }]],
  ['null among the representations', '... on Room { name }', [null]],
  ['one representation that is no list', '... on Room { name }', { __typename: 'Room', name: 'A' }],
])('answers as graphql-js does to %s', async (_name, selection, representations) => {
  const { expected, answer } = await ask(selection, representations);
  const words = ({ errors = [], ...rest }: typeof answer) => ({
    ...rest,
    errors: errors.map(({ path, message }) => ({
      path,
      message: message.replace(/.*(may not be|Cannot return) null.*/, 'null'),
    })),
  });
  expect(words(answer)).toEqual(words(expected));
});

import { buildSchema, parse, validate, valueFromASTUntyped } from 'graphql';
import { astFromValue } from 'graphql';
import { addVariable, setArgument, toggleField } from '../src/builder/editQuery';

const schema = buildSchema(`
  type Query { books(first: Int, filter: BookFilter): BookConnection author(id: ID!): Author }
  input BookFilter { search: String year: [Int!] }
  type BookConnection { nodes: [Book!]! totalCount: Int! pageInfo: PageInfo! }
  type PageInfo { hasNextPage: Boolean! }
  type Book { id: ID! title: String! pages: Int author: Author }
  type Author { id: ID! name: String! born: Int }
`);

const books = `query MyQuery {
  books {
    totalCount
    nodes {
      title
      id
    }
  }
}
`;

it('begins a query with what tells records from each other', () => {
  expect(toggleField('', schema, ['books'])).toBe(books);
  expect(validate(schema, parse(books))).toEqual([]);
});

it('adds a field with all that is above and below it', () => {
  const text = toggleField('', schema, ['books', 'nodes', 'author']);
  expect(text).toBe(`query MyQuery {
  books {
    nodes {
      author {
        name
        id
      }
    }
  }
}
`);
});

it('takes a field away, with what would be empty without it', () => {
  const text = toggleField(books, schema, ['books', 'nodes', 'title']);
  expect(toggleField(text, schema, ['books', 'nodes', 'id'])).toBe(`query MyQuery {
  books {
    totalCount
  }
}
`);
  expect(toggleField(books, schema, ['books'])).toBe('');
});

it('keeps the comment above, the aliases, the fragments and other operations', () => {
  const text = `# What is it for?

query Named {
  all: books {
    nodes {
      ...Parts
    }
  }
}

fragment Parts on Book {
  title
}
`;
  expect(toggleField(text, schema, ['books', 'nodes', 'pages'])).toBe(
    text.replace('      ...Parts\n', '      ...Parts\n      pages\n'),
  );
});

it('sets and removes conditions', () => {
  const type = schema.getQueryType()!.getFields()['books']!.args[1]!.type;
  const value = astFromValue({ search: 'wit', year: [1815] }, type)!;
  const text = setArgument(books, ['books'], { name: 'filter', value });
  expect(text).toContain('books(filter: {search: "wit", year: [1815]}) {');
  expect(valueFromASTUntyped(value)).toEqual({ search: 'wit', year: [1815] });
  expect(setArgument(text, ['books'], { name: 'filter', value: undefined })).toBe(books);
});

it('makes a condition a variable, and forgets a variable that nothing uses any more', () => {
  const value = { kind: 'Variable', name: { kind: 'Name', value: 'first' } } as never;
  const text = addVariable(setArgument(books, ['books'], { name: 'first', value }), 'first', 'Int');
  expect(text).toContain('query MyQuery($first: Int) {\n  books(first: $first) {');
  expect(validate(schema, parse(text))).toEqual([]);
  expect(setArgument(text, ['books'], { name: 'first', value: undefined })).toBe(books);
});

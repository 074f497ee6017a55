import { buildSubgraphSchema } from '@apollo/subgraph';
import { InvalidInputError } from '@agency-graph/subgraph-kit/errors';
import { GraphQLError, parse, type GraphQLSchema } from 'graphql';
import { compose } from '../src/supergraph/compose';

/** Counts what a subgraph was asked, one entry for each request. */
export type Requests = string[];

export const booksSdl = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  scalar Day
  type Query { book(id: ID!): Book  books(first: Int, since: Day): [Book!] }
  type Mutation { addBook(title: String!): Book }
  type Book @key(fields: "id") { id: ID!  title: String!  author: Author }
  type Author @key(fields: "id") { id: ID!  name: String!  books: [Book!]! }
`;

export const reviewsSdl = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  type Query { reviews: [Review!]  broken: String  refused: String }
  type Book @key(fields: "id") { id: ID!  reviews: [Review!]  rating: Float }
  type Author @key(fields: "id") { id: ID!  prizes: [String!] }
  type Review { text: String!  book: Book! }
`;

const titles = ['Emma', 'Persuasion', 'Middlemarch'];
const books = titles.map((title, index) => ({
  id: String(index + 1),
  title,
  author: { id: index < 2 ? 'austen' : 'eliot' },
}));
const names: Record<string, string> = { austen: 'Jane Austen', eliot: 'George Eliot' };

export function createBooks(): GraphQLSchema {
  return buildSubgraphSchema({
    typeDefs: parse(booksSdl),
    resolvers: {
      Query: {
        book: (_root: unknown, { id }: { id: string }) => books.find((book) => book.id === id),
        books: (_root: unknown, { first = 3 }: { first?: number }) => {
          if (first > 100) {
            throw new InvalidInputError(
              `first must be between 1 and 100, but got ${first}.`,
              'first',
            );
          }
          return books.slice(0, first);
        },
      },
      Mutation: { addBook: (_root: unknown, { title }: { title: string }) => ({ id: '9', title }) },
      Book: {
        __resolveReference: ({ id }: { id: string }) => books.find((book) => book.id === id),
      },
      Author: {
        name: ({ id }: { id: string }) => names[id],
        books: ({ id }: { id: string }) => books.filter(({ author }) => author.id === id),
      },
      Day: {
        parseValue: (value: unknown) => {
          if (value === '2024-01-31') return value;
          throw new GraphQLError(`${String(value)} is no day.`);
        },
      },
    },
  });
}

export function createReviews(): GraphQLSchema {
  return buildSubgraphSchema({
    typeDefs: parse(reviewsSdl),
    resolvers: {
      Query: {
        reviews: () => [{ text: 'Witty', book: { id: '1' } }],
        broken: () => {
          throw new Error('connect ECONNREFUSED postgres://secret@10.0.0.9/reviews');
        },
        refused: () => {
          throw new GraphQLError('The quota is used up.', {
            extensions: {
              code: 'QUOTA_EXCEEDED',
              stacktrace: ['at secret.ts:1'],
              url: 'http://secret',
            },
          });
        },
      },
      Book: {
        __resolveReference: ({ id }: { id: string }) => ({ id }),
        reviews: ({ id }: { id: string }) => [{ text: `Review of ${id}`, book: { id } }],
        rating: ({ id }: { id: string }) => Number(id),
      },
      Author: {
        __resolveReference: ({ id }: { id: string }) => ({ id }),
        prizes: ({ id }: { id: string }) => [`Prize of ${id}`],
      },
    },
  });
}

export const testSupergraphSdl = compose([
  { name: 'books', url: 'http://127.0.0.1:1/', sdl: booksSdl },
  { name: 'reviews', url: 'http://127.0.0.1:2/', sdl: reviewsSdl },
]);

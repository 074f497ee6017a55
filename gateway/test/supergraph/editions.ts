import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { parse, type GraphQLSchema } from 'graphql';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { compose } from '../../src/supergraph/compose';
import { answerWith, startSubgraph } from '../startSubgraph';

/** One edition of a graph of two members, whose values all say which edition they are of. */
export interface Edition {
  sdl: string;
  /** As the gateway names it. */
  version: string;
  members: { name: string; url: string }[];
  stop: () => Promise<void>;
}

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';

/** Starts the members of an edition. They take a few milliseconds to answer. */
export async function startEdition(edition: string): Promise<Edition> {
  const mark = `type Query { of${edition}: String }`;
  const books = `${link} type Query { book: Book of${edition}: String } type Book @key(fields: "id") { id: ID! edition: String }`;
  const reviews = `${link} ${mark.replace('of', 'reviewsOf')} type Book @key(fields: "id") { id: ID! review: String }`;
  const booksServer = await startSubgraph(
    slowly(buildSchema(books, { Query: { book: () => ({ id: '1', edition }) } })),
  );
  const reviewsServer = await startSubgraph(
    slowly(buildSchema(reviews, { Book: { review: () => edition } })),
  );
  const [booksUrl, reviewsUrl] = [booksServer.url, reviewsServer.url];
  const sdl = compose([
    { name: 'books', url: booksUrl, sdl: books },
    { name: 'reviews', url: reviewsUrl, sdl: reviews },
  ]);
  return {
    sdl,
    version: createHash('sha256').update(sdl).digest('hex').slice(0, 12),
    members: [
      { name: 'books', url: booksUrl },
      { name: 'reviews', url: reviewsUrl },
    ],
    stop: async () => {
      await Promise.all([booksServer.stop(), reviewsServer.stop()]);
    },
  };
}

function buildSchema(sdl: string, resolvers: object): GraphQLSchema {
  return buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolvers as never }]);
}

function slowly(schema: GraphQLSchema): ReturnType<typeof answerWith> {
  const answer = answerWith(schema);
  return async (body, response) => {
    await pause(2 + Math.random() * 8);
    await answer(body, response);
  };
}

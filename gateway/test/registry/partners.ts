import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { compose } from '../../src/supergraph/compose';
import { BuiltInGraph } from '../../src/registry/BuiltInGraph';
import { answerWith, startSubgraph, type TestSubgraph } from '../startSubgraph';

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@tag", "@inaccessible"])';

export const booksSdl = `${link}
  type Query { book: Book }
  type Book @key(fields: "id") { id: ID! title: String }`;

/** A schema that adds one field to `Book`, which answers with its own name. */
export function ratingsSdl(field: string): string {
  return `${link} type Book @key(fields: "id") { id: ID! ${field}: String }`;
}

/** The member that a deployment brings along, and its server. */
export async function startBooks(): Promise<TestSubgraph & { builtIn: BuiltInGraph }> {
  const book = { id: '1', title: 'Emma' };
  const resolvers = { Query: { book: () => book }, Book: { __resolveReference: () => book } };
  const server = await startSubgraph(
    answerWith(buildSubgraphSchema({ typeDefs: parse(booksSdl), resolvers })),
  );
  return { ...server, builtIn: builtInBooks(server.url) };
}

export function builtInBooks(url: string, sdl = booksSdl): BuiltInGraph {
  const source = { name: 'books', url, sdl };
  const about = { agency: 'Library', contact: 'books@example.org', licence: 'CC0-1.0' };
  return new BuiltInGraph([{ ...source, ...about }], compose([source]));
}

/** The server of a partner: it answers every field with the field's own name, whichever it is. */
export function startRatings(): Promise<TestSubgraph> {
  return startSubgraph(({ query, variables }, response) => {
    const [, field = ''] = /\b(rating\w*)\b/.exec(query) ?? [];
    const representations = (variables?.representations ?? []) as object[];
    const entities = representations.map(() => ({ __typename: 'Book', [field]: field }));
    response
      .setHeader('content-type', 'application/json')
      .end(JSON.stringify({ data: { _entities: entities } }));
  });
}

export function ratings(url: string, field = 'rating') {
  return {
    name: 'ratings',
    agency: 'Readers',
    contact: 'ratings@example.org',
    licence: 'CC-BY-4.0',
    url,
    sdl: ratingsSdl(field),
  };
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { createHttpClients } from '../../src/subgraphs/createHttpClients';
import { readSupergraph } from '../../src/supergraph/readSupergraph';
import { useCleanups } from '../cleanups';
import { answerWith, startSubgraph } from '../startSubgraph';
import { startTestGateway } from '../startTestGateway';
import { federation1Header, joinHeaders } from './joinHeaders';

const cleanup = useCleanups();

const graphs = (urls: readonly string[]) => `
  enum join__Graph {
    PEOPLE @join__graph(name: "People of all kinds", url: "${urls[0]}")
    REVIEWS @join__graph(name: "reviews", url: "${urls[1]}")
  }
`;

const federation2Types = `
  type Query @join__type(graph: PEOPLE) @join__type(graph: REVIEWS) {
    me: Person @join__field(graph: PEOPLE)
  }
  interface Being @join__type(graph: PEOPLE) { id: ID! }
  type Person implements Being
    @join__implements(graph: PEOPLE, interface: "Being")
    @join__type(graph: PEOPLE, key: "id")
    @join__type(graph: REVIEWS, key: "id") {
    id: ID!
    name: String @join__field(graph: PEOPLE)
    reviews: [Review!] @join__field(graph: REVIEWS)
  }
  type Review @join__type(graph: REVIEWS) { text: String! }
`;

const federation1Types = `
  type Query { me: Person @join__field(graph: PEOPLE) }
  type Person @join__owner(graph: PEOPLE) @join__type(graph: PEOPLE, key: "id") @join__type(graph: REVIEWS, key: "id") {
    id: ID! @join__field(graph: PEOPLE)
    name: String @join__field(graph: PEOPLE)
    reviews: [Review!] @join__field(graph: REVIEWS)
  }
  type Review { text: String! }
`;

async function startMembers(): Promise<string[]> {
  const people = buildSubgraphSchema({
    typeDefs: parse(`
      extend schema @link(url: "https://specs.apollo.dev/federation/v2.0", import: ["@key"])
      type Query { me: Person } interface Being { id: ID! }
      type Person implements Being @key(fields: "id") { id: ID! name: String }`),
    resolvers: { Query: { me: () => ({ id: '1', name: 'Ada' }) } },
  });
  const reviews = buildSubgraphSchema({
    typeDefs: parse(`
      extend schema @link(url: "https://specs.apollo.dev/federation/v2.0", import: ["@key"])
      type Person @key(fields: "id") { id: ID! reviews: [Review!] } type Review { text: String! }`),
    resolvers: {
      Person: { reviews: ({ id }: { id: string }) => [{ text: `By ${id}` }] },
    },
  });
  const servers = await Promise.all(
    [people, reviews].map((each) => startSubgraph(answerWith(each))),
  );
  for (const { stop } of servers) cleanup(stop);
  return servers.map(({ url }) => url);
}

it.each([
  ['v0.1', federation1Header, federation1Types],
  ...Object.entries(joinHeaders).map(([version, header]) => [version, header, federation2Types]),
])('serves a supergraph of the join specification %s', async (_version, header, types) => {
  const folder = mkdtempSync(join(tmpdir(), 'gateway-'));
  cleanup(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'supergraph.graphql');
  writeFileSync(file, `${header}${graphs(await startMembers())}${types}`);
  const { sdl, subgraphs } = readSupergraph(file);
  const clients = createHttpClients({ subgraphs, urls: {}, timeoutMs: 2_000 });
  const gateway = await startTestGateway({ supergraphSdl: sdl, clients });
  cleanup(gateway.stop);
  const { data, errors } = await gateway.query(
    '{ me { __typename name reviews { text } } __schema { queryType { fields { name } } } }',
  );
  expect({ data, errors }).toEqual({
    data: {
      me: { __typename: 'Person', name: 'Ada', reviews: [{ text: 'By 1' }] },
      __schema: { queryType: { fields: [{ name: 'me' }] } },
    },
  });
});

import { buildSubgraphSchema } from '@apollo/subgraph';
import { InvalidInputError } from '@agency-graph/subgraph-kit/errors';
import { parse, type GraphQLSchema } from 'graphql';
import { compose } from '../src/supergraph/compose';

const pageArguments = 'first: Int, after: String, last: Int, before: String';
const pageInfo = `type PageInfo @shareable { hasNextPage: Boolean! endCursor: String }`;
const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])`;

/** A library with lists in lists, as the graph has them: shelves, their volumes, the loans of each. */
export const librarySdl = `
  ${link}
  ${pageInfo}
  scalar Day
  enum ProvenanceKind { OFFICIAL SYNTHETIC }
  type Provenance { kind: ProvenanceKind! source: String! url: String retrievedOn: Day edition: String }
  type Query {
    shelves(${pageArguments}): ShelfConnection
    shelf(id: ID!): Shelf
    volumes(${pageArguments}, search: String): VolumeConnection
    rooms: [Room!]
    things: [Thing!]
  }
  type Mutation { burn: Boolean }
  union Thing = Room | Author
  type Room { name: String! floors: [Int!]! shelves: [Shelf!]! }
  type ShelfConnection { edges: [ShelfEdge!]! nodes: [Shelf!]! pageInfo: PageInfo! totalCount: Int! }
  type ShelfEdge { cursor: String! node: Shelf! }
  type Shelf @key(fields: "id") { id: ID! label: String! volumes(${pageArguments}): VolumeConnection! provenance: Provenance! }
  type VolumeConnection { edges: [VolumeEdge!]! nodes: [Volume!]! pageInfo: PageInfo! totalCount: Int! facets: [Facet!]! }
  type VolumeEdge { cursor: String! node: Volume! rank: Int! }
  type Facet { value: String! count: Int! }
  type Volume @key(fields: "id") {
    id: ID! title: String! subtitle: String pages: Int! price: Float lent: Boolean! printed: Day
    words: [String!]! author: Author authors: [Author!]! shelf: Shelf! provenance: Provenance!
  }
  type Author { name: String! born: Int }
`;

/** Another agency's subgraph, which adds loans to volumes. */
export const loansSdl = `
  ${link}
  ${pageInfo}
  type Query { broken: String }
  type Volume @key(fields: "id") { id: ID! loans(${pageArguments}): LoanConnection }
  type LoanConnection { edges: [LoanEdge!]! nodes: [Loan!]! pageInfo: PageInfo! totalCount: Int! }
  type LoanEdge { cursor: String! node: Loan! }
  type Loan { reader: String! days: Int! }
`;

export const librarySupergraphSdl = compose([
  { name: 'library', url: 'http://127.0.0.1:1/', sdl: librarySdl },
  { name: 'loans', url: 'http://127.0.0.1:2/', sdl: loansSdl },
]);

export interface Volume {
  id: string;
  title: string;
  subtitle?: string | null;
  pages?: number;
  price?: number | null;
  lent?: boolean;
  words?: string[];
  authors?: { name: string; born?: number }[];
  /** How often it was lent. */
  loans?: number;
  source?: string;
  synthetic?: boolean;
}

export interface Shelf {
  id: string;
  label: string;
  volumes: Volume[];
}

interface PageArguments {
  first?: number;
  after?: string;
}

/** The resolvers of one connection: at most 100 records a page, as every subgraph of the graph. */
export function connection<T>(items: readonly T[], { first = 20, after }: PageArguments) {
  if (first < 1 || first > 100) {
    throw new InvalidInputError(`first must be between 1 and 100, but got ${first}.`, 'first');
  }
  const start = after === undefined || after === null ? 0 : Number(after) + 1;
  const page = items.slice(start, start + first);
  const edges = page.map((node, index) => ({
    cursor: String(start + index),
    node,
    rank: start + index + 1,
  }));
  return {
    edges,
    nodes: page,
    totalCount: items.length,
    facets: [{ value: 'all', count: items.length }],
    pageInfo: {
      hasNextPage: start + page.length < items.length,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

export function createLibrary(shelves: readonly Shelf[]): GraphQLSchema {
  const volumes = shelves.flatMap((shelf) => shelf.volumes);
  const shelfOf = ({ id }: Volume) =>
    shelves.find((shelf) => shelf.volumes.some((each) => each.id === id));
  return buildSubgraphSchema({
    typeDefs: parse(librarySdl),
    resolvers: {
      Query: {
        shelves: (_root: unknown, page: PageArguments) => connection(shelves, page),
        shelf: (_root: unknown, { id }: { id: string }) => shelves.find((shelf) => shelf.id === id),
        volumes: (_root: unknown, { search = '', ...page }: PageArguments & { search?: string }) =>
          connection(
            volumes.filter(({ title }) => title.includes(search)),
            page,
          ),
        things: () => [
          { name: 'Attic', floors: [3] },
          { name: 'Jane Austen', born: 1775 },
        ],
        rooms: () => [{ name: 'Reading room', floors: [0, 1], shelves }],
      },
      Thing: {
        __resolveType: (thing: object) => ('born' in thing ? 'Author' : 'Room'),
      },
      Shelf: {
        volumes: (shelf: Shelf, page: PageArguments) => connection(shelf.volumes, page),
        provenance: () => ({ kind: 'OFFICIAL', source: 'Shelf register', edition: '2024' }),
      },
      Volume: {
        pages: ({ pages = 100 }: Volume) => pages,
        lent: ({ lent = false }: Volume) => lent,
        words: ({ words = [] }: Volume) => words,
        authors: ({ authors = [] }: Volume) => authors,
        author: ({ authors = [] }: Volume) => authors[0],
        shelf: shelfOf,
        provenance: ({ id, source = 'Catalogue', synthetic = false }: Volume) => ({
          kind: synthetic ? 'SYNTHETIC' : 'OFFICIAL',
          source,
          url: `https://library.example.org/${id}`,
          retrievedOn: `2024-0${1 + (Number(id) % 9 || 0)}-01`,
        }),
      },
    },
  });
}

export function createLoans(shelves: readonly Shelf[]): GraphQLSchema {
  const volumes = new Map(shelves.flatMap((shelf) => shelf.volumes).map((each) => [each.id, each]));
  return buildSubgraphSchema({
    typeDefs: parse(loansSdl),
    resolvers: {
      Volume: {
        loans: ({ id }: Volume, page: PageArguments) => {
          const count = volumes.get(id)?.loans ?? 0;
          const loans = Array.from({ length: count }, (_none, index) => ({
            reader: `Reader ${index + 1}`,
            days: index,
          }));
          return connection(loans, page);
        },
      },
    },
  });
}

/** Volumes that stand for nothing. */
export function volumes(count: number, prefix = ''): Volume[] {
  return Array.from({ length: count }, (_none, index) => ({
    id: `${prefix}${index + 1}`,
    title: `Volume ${prefix}${index + 1}`,
  }));
}

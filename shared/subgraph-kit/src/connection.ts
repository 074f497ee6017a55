/** One edge of a connection, as GraphQL resolves it by default. */
export interface Edge<Row> {
  cursor: string;
  node: Row;
}

export interface PageInfo {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: string | null;
  endCursor: string | null;
}

export interface Facet {
  value: string;
  label: string;
  count: number;
}

export interface Page<Row> {
  edges: Edge<Row>[];
  hasNextPage: boolean;
  hasPreviousPage: boolean;
}

/**
 * A connection as GraphQL resolves it by default: every part is a function that runs its statement when it is
 * selected, and not otherwise. Edges, nodes and pageInfo share one statement.
 */
export interface Connection<Row, FacetName extends string = never> {
  edges: () => Promise<Edge<Row>[]>;
  nodes: () => Promise<Row[]>;
  pageInfo: () => Promise<PageInfo>;
  totalCount: () => Promise<number>;
  facets: Record<FacetName, () => Promise<Facet[]>>;
}

/** Where the parts of a connection come from. */
export interface ConnectionSource<Row, FacetName extends string> {
  page: () => Promise<Page<Row>>;
  count: () => Promise<number>;
  facets: Record<FacetName, () => Promise<Facet[]>>;
}

export function createConnection<Row, FacetName extends string>(
  source: ConnectionSource<Row, FacetName>,
): Connection<Row, FacetName> {
  let started: Promise<Page<Row>> | undefined;
  const page = () => (started ??= source.page());
  return {
    edges: async () => (await page()).edges,
    nodes: async () => (await page()).edges.map((edge) => edge.node),
    pageInfo: async () => pageInfoOf(await page()),
    totalCount: source.count,
    facets: source.facets,
  };
}

function pageInfoOf({ edges, hasNextPage, hasPreviousPage }: Page<unknown>): PageInfo {
  return {
    hasNextPage,
    hasPreviousPage,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  };
}

import type { DataSource } from 'typeorm';
import { createConnection, type Connection, type Facet } from './connection';
import { planList, type ListArguments, type ListPlan } from './list-plan';
import type { FacetSource, Listing, Parent } from './listing';
import {
  countByParentStatement,
  countStatement,
  facetByParentStatement,
  facetStatement,
  pageByParentStatement,
  pageStatement,
} from './listing-statements';
import {
  createParentLoaders,
  groupByParent,
  type ChildRow,
  type Key,
  type ParentLoaders,
} from './parent-loaders';
import { runQuery, runStatement } from './rows';

/** The lists of one type during one request. */
export interface Lists<
  Row,
  Filter,
  OrderName extends string,
  ParentName extends string,
  FacetName extends string,
> {
  /** All rows that the filter keeps. */
  all: (args: ListArguments<Filter, OrderName>) => Connection<Row, FacetName>;
  /** Those among them that hang on one parent. The lists of all parents of a level run as one statement. */
  of: (
    parent: ParentName,
    key: Key,
    args: ListArguments<Filter, OrderName>,
  ) => Connection<Row, FacetName>;
}

/** Makes the lists of one request: their statements run when a part is selected, batched over parents. */
export function createLists<
  Row extends object,
  Filter extends object,
  OrderName extends string,
  ParentName extends string,
  FacetName extends string,
>(
  database: DataSource,
  listing: Listing<Row, Filter, OrderName, ParentName, FacetName>,
): Lists<Row, Filter, OrderName, ParentName, FacetName> {
  const loaders = createParentLoaders();
  return {
    all: (args) => listAll(database, listing.facets, planList(database, listing, args)),
    of: (parentName, key, args) =>
      listOf(database, listing.facets, {
        loaders,
        plan: planList(database, listing, args),
        parent: listing.parents[parentName],
        signature: [parentName, args],
        key,
      }),
  };
}

function listAll<Row, FacetName extends string>(
  database: DataSource,
  facets: Record<FacetName, FacetSource>,
  { scope, statement, toPage }: ListPlan<Row>,
): Connection<Row, FacetName> {
  return createConnection({
    page: async () => toPage(await runStatement(database, pageStatement(scope, statement))),
    count: async () =>
      (await runQuery<{ count: number }>(database, countStatement(scope)))[0]?.count ?? 0,
    facets: mapFacets(
      facets,
      (facet) => () => runQuery<Facet>(database, facetStatement(scope, facet)),
    ),
  });
}

interface ChildList<Row> {
  loaders: ParentLoaders;
  plan: ListPlan<Row>;
  parent: Parent;
  /** What two lists must have in common to be read by one statement. */
  signature: [string, ListArguments<unknown, string>];
  key: Key;
}

function listOf<Row, FacetName extends string>(
  database: DataSource,
  facets: Record<FacetName, FacetSource>,
  { loaders, plan, parent, signature: [parentName, args], key }: ChildList<Row>,
): Connection<Row, FacetName> {
  const { scope, statement, toPage } = plan;
  return createConnection({
    page: () =>
      loaders.load([parentName, 'page', args], key, {
        find: async (keys) => {
          const found = groupByParent<ChildRow>(
            await runStatement(database, pageByParentStatement(scope, statement, { parent, keys })),
          );
          return new Map([...found].map(([one, rows]) => [one, toPage(rows)]));
        },
        absent: toPage([]),
      }),
    count: () =>
      loaders.load([parentName, 'count', args.filter], key, {
        find: async (keys) => {
          const rows = await runQuery<ChildRow>(
            database,
            countByParentStatement(scope, { parent, keys }),
          );
          return new Map(rows.map((row) => [row.$parent, Number(row.count)]));
        },
        absent: 0,
      }),
    facets: mapFacets(
      facets,
      (facet, name) => () =>
        loaders.load([parentName, 'facet', name, args.filter], key, {
          find: async (keys) =>
            groupByParent(
              await runQuery<Facet & ChildRow>(
                database,
                facetByParentStatement(scope, facet, { parent, keys }),
              ),
            ),
          absent: [],
        }),
    ),
  });
}

function mapFacets<FacetName extends string, Result>(
  facets: Record<FacetName, FacetSource>,
  map: (facet: FacetSource, name: FacetName) => Result,
): Record<FacetName, Result> {
  const entries = Object.entries(facets) as [FacetName, FacetSource][];
  return Object.fromEntries(entries.map(([name, facet]) => [name, map(facet, name)])) as Record<
    FacetName,
    Result
  >;
}

import { anyOf, isGiven } from '@agency-graph/subgraph-kit/conditions';
import type { Connection, Edge } from '@agency-graph/subgraph-kit/connection';
import type { Listing } from '@agency-graph/subgraph-kit/listing';
import { selectRows } from '@agency-graph/subgraph-kit/rows';
import { searchCondition } from '@agency-graph/subgraph-kit/search';
import sql, { type Sql } from 'sql-template-tag';
import type { DataSource } from 'typeorm';
import { agencyCodelist } from '../codelists';
import { CoordinationBodyRow } from '../rows/CoordinationBodyRow';
import type { CoordinationBodyFilter } from '../schema.generated';

export type CoordinationBodyConnection = Connection<CoordinationBodyRow>;
export type CoordinationBodyEdge = Edge<CoordinationBodyRow>;
export type CoordinationBodiesRepository = ReturnType<typeof createCoordinationBodiesRepository>;

export function createCoordinationBodiesRepository(database: DataSource) {
  const find = (condition: Sql) =>
    selectRows(database, CoordinationBodyRow, sql`WHERE ${condition} ORDER BY t.sort_key, t.id`);
  return {
    /** Finds bodies by key or by any of their aliases. */
    findByIds: (ids: readonly string[]) =>
      find(sql`(t.id = ANY(${ids}) OR t.aliases && ${ids}::text[])`),
    findByParentIds: (parentIds: readonly string[]) => find(sql`t.parent_id = ANY(${parentIds})`),
    findByAgencyIds: (agencyIds: readonly string[]) =>
      find(sql`t.member_ids && ${agencyIds}::text[]`),
  };
}

function whereCoordinationBody(filter: CoordinationBodyFilter): Sql[] {
  const { search, agency } = filter;
  const conditions = [
    ...anyOf(sql`t.kind`, filter.kind),
    ...anyOf(sql`t.provenance ->> 'kind'`, filter.provenance),
  ];
  if (search != null) conditions.push(searchCondition(sql`t.search`, search));
  if (isGiven(agency)) {
    conditions.push(sql`t.member_ids && ${agencyCodelist.check('filter.agency', agency)}::text[]`);
  }
  return conditions;
}

export const coordinationBodyListing: Listing<
  CoordinationBodyRow,
  CoordinationBodyFilter,
  'NAME',
  never,
  never
> = {
  row: CoordinationBodyRow,
  key: sql`t.id`,
  where: whereCoordinationBody,
  orders: { NAME: { direction: 'ASC', terms: () => [{ sql: sql`t.sort_key`, type: 'string' }] } },
  defaultOrder: () => 'NAME',
  parents: {},
  facets: {},
};

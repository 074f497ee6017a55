import { anyOf, isGiven } from '@agency-graph/subgraph-kit/conditions';
import type { Connection, Edge } from '@agency-graph/subgraph-kit/connection';
import type { Listing } from '@agency-graph/subgraph-kit/listing';
import { selectRows } from '@agency-graph/subgraph-kit/rows';
import { searchCondition } from '@agency-graph/subgraph-kit/search';
import sql, { type Sql } from 'sql-template-tag';
import type { DataSource } from 'typeorm';
import { agencyCodelist, bodyCodelist } from '../codelists';
import { StandardsGroupRow } from '../rows/StandardsGroupRow';
import type { StandardsGroupFilter } from '../schema.generated';

export type StandardsGroupConnection = Connection<StandardsGroupRow>;
export type StandardsGroupEdge = Edge<StandardsGroupRow>;
export type GroupsRepository = ReturnType<typeof createGroupsRepository>;

export function createGroupsRepository(database: DataSource) {
  const find = (condition: Sql) =>
    selectRows(database, StandardsGroupRow, sql`WHERE ${condition} ORDER BY t.sort_key, t.id`);
  return {
    findByIds: (ids: readonly string[]) => find(sql`t.id = ANY(${ids})`),
    findByBodyIds: (bodyIds: readonly string[]) => find(sql`t.body_id = ANY(${bodyIds})`),
    findByParentIds: (parentIds: readonly string[]) => find(sql`t.parent_id = ANY(${parentIds})`),
    findByAgencyIds: (agencyIds: readonly string[]) =>
      find(sql`t.agency_ids && ${agencyIds}::text[]`),
  };
}

function whereGroup({ search, body, kind, agency }: StandardsGroupFilter): Sql[] {
  const conditions = [
    ...anyOf(sql`t.body_id`, body && bodyCodelist.check('filter.body', body)),
    ...anyOf(sql`t.kind`, kind),
  ];
  if (search != null) conditions.push(searchCondition(sql`t.search`, search));
  if (isGiven(agency)) {
    conditions.push(sql`t.agency_ids && ${agencyCodelist.check('filter.agency', agency)}::text[]`);
  }
  return conditions;
}

export const groupListing: Listing<StandardsGroupRow, StandardsGroupFilter, 'NAME', never, never> =
  {
    row: StandardsGroupRow,
    key: sql`t.id`,
    where: whereGroup,
    orders: { NAME: { direction: 'ASC', terms: () => [{ sql: sql`t.sort_key`, type: 'string' }] } },
    defaultOrder: () => 'NAME',
    parents: {},
    facets: {},
  };

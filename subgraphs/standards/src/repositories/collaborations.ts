import { isGiven } from '@agency-graph/subgraph-kit/conditions';
import type { Connection, Edge } from '@agency-graph/subgraph-kit/connection';
import type { Listing } from '@agency-graph/subgraph-kit/listing';
import { runQuery, selectRows } from '@agency-graph/subgraph-kit/rows';
import { searchCondition } from '@agency-graph/subgraph-kit/search';
import sql, { type Sql } from 'sql-template-tag';
import type { DataSource } from 'typeorm';
import { agencyCodelist, bodyCodelist, groupCodelist } from '../codelists';
import { CollaborationRow } from '../rows/CollaborationRow';
import type { CollaborationFilter } from '../schema.generated';

export type CollaborationConnection = Connection<CollaborationRow>;
export type CollaborationEdge = Edge<CollaborationRow>;
export type CollaborationsRepository = ReturnType<typeof createCollaborationsRepository>;

export function createCollaborationsRepository(database: DataSource) {
  const find = (condition: Sql) =>
    selectRows(database, CollaborationRow, sql`WHERE ${condition} ORDER BY t.sort_key, t.id`);
  return {
    findByIds: (ids: readonly string[]) => find(sql`t.id = ANY(${ids})`),
    findByBodyIds: (ids: readonly string[]) => find(sql`t.body_ids && ${ids}::text[]`),
    findByAgencyIds: (ids: readonly string[]) => find(sql`t.agency_ids && ${ids}::text[]`),
    findByGroupIds: (ids: readonly string[]) => find(sql`t.group_ids && ${ids}::text[]`),

    /** The keys of the collaborations behind each standard, one entry for each pair. */
    findByStandardIds(
      ids: readonly string[],
    ): Promise<{ standardId: string; collaborationId: string }[]> {
      return runQuery(
        database,
        sql`SELECT link.standard_id AS "standardId", link.collaboration_id AS "collaborationId"
            FROM collaboration_standard link JOIN collaboration t ON t.id = link.collaboration_id
            WHERE link.standard_id = ANY(${ids}) ORDER BY t.sort_key, t.id`,
      );
    },
  };
}

function whereCollaboration({ search, body, agency, group }: CollaborationFilter): Sql[] {
  const conditions = search == null ? [] : [searchCondition(sql`t.search`, search)];
  if (isGiven(body)) {
    conditions.push(sql`t.body_ids && ${bodyCodelist.check('filter.body', body)}::text[]`);
  }
  if (isGiven(agency)) {
    conditions.push(sql`t.agency_ids && ${agencyCodelist.check('filter.agency', agency)}::text[]`);
  }
  if (isGiven(group)) {
    conditions.push(sql`t.group_ids && ${groupCodelist.check('filter.group', group)}::text[]`);
  }
  return conditions;
}

export const collaborationListing: Listing<
  CollaborationRow,
  CollaborationFilter,
  'NAME',
  never,
  never
> = {
  row: CollaborationRow,
  key: sql`t.id`,
  where: whereCollaboration,
  orders: { NAME: { direction: 'ASC', terms: () => [{ sql: sql`t.sort_key`, type: 'string' }] } },
  defaultOrder: () => 'NAME',
  parents: {},
  facets: {},
};

import { anyOf, isGiven } from '@agency-graph/subgraph-kit/conditions';
import type { Connection, Edge } from '@agency-graph/subgraph-kit/connection';
import type { Listing } from '@agency-graph/subgraph-kit/listing';
import { selectRows } from '@agency-graph/subgraph-kit/rows';
import sql, { type Sql } from 'sql-template-tag';
import type { DataSource } from 'typeorm';
import { agencyCodelist } from '../codelists';
import { ReportEditionRow } from '../rows/ReportEditionRow';
import type { ReportEditionFilter } from '../schema.generated';

export type ReportEditionConnection = Connection<ReportEditionRow>;
export type ReportEditionEdge = Edge<ReportEditionRow>;
export type ReportEditionsRepository = ReturnType<typeof createReportEditionsRepository>;

export function createReportEditionsRepository(database: DataSource) {
  const find = (condition: Sql) =>
    selectRows(database, ReportEditionRow, sql`WHERE ${condition} ORDER BY t.published_on, t.id`);
  return {
    findByIds: (ids: readonly string[]) => find(sql`t.id = ANY(${ids})`),
    findByAgencyIds: (agencyIds: readonly string[]) =>
      find(sql`t.agency_ids && ${agencyIds}::text[]`),
  };
}

function whereReportEdition({ agency, provenance }: ReportEditionFilter): Sql[] {
  const conditions = anyOf(sql`t.provenance ->> 'kind'`, provenance);
  if (isGiven(agency)) {
    conditions.push(sql`t.agency_ids && ${agencyCodelist.check('filter.agency', agency)}::text[]`);
  }
  return conditions;
}

export const reportEditionListing: Listing<
  ReportEditionRow,
  ReportEditionFilter,
  'PUBLISHED',
  never,
  never
> = {
  row: ReportEditionRow,
  key: sql`t.id`,
  where: whereReportEdition,
  orders: {
    PUBLISHED: { direction: 'ASC', terms: () => [{ sql: sql`t.published_on`, type: 'string' }] },
  },
  defaultOrder: () => 'PUBLISHED',
  parents: {},
  facets: {},
};

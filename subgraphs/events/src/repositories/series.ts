import { isGiven } from '@agency-graph/subgraph-kit/conditions';
import type { Connection, Edge } from '@agency-graph/subgraph-kit/connection';
import type { Listing } from '@agency-graph/subgraph-kit/listing';
import { selectRows } from '@agency-graph/subgraph-kit/rows';
import { searchCondition } from '@agency-graph/subgraph-kit/search';
import sql, { type Sql } from 'sql-template-tag';
import type { DataSource } from 'typeorm';
import { agencyCodelist } from '../codelists';
import { EventSeriesRow } from '../rows/EventSeriesRow';
import type { EventSeriesFilter } from '../schema.generated';

export type EventSeriesConnection = Connection<EventSeriesRow>;
export type EventSeriesEdge = Edge<EventSeriesRow>;
export type SeriesRepository = ReturnType<typeof createSeriesRepository>;

export function createSeriesRepository(database: DataSource) {
  return {
    findByIds(ids: readonly string[]): Promise<EventSeriesRow[]> {
      return selectRows(database, EventSeriesRow, sql`WHERE t.id = ANY(${ids})`);
    },
  };
}

function whereSeries({ search, agency }: EventSeriesFilter): Sql[] {
  const conditions = search == null ? [] : [searchCondition(sql`t.search`, search)];
  if (isGiven(agency)) {
    conditions.push(sql`t.agency_ids && ${agencyCodelist.check('filter.agency', agency)}::text[]`);
  }
  return conditions;
}

export const seriesListing: Listing<EventSeriesRow, EventSeriesFilter, 'NAME', never, never> = {
  row: EventSeriesRow,
  key: sql`t.id`,
  where: whereSeries,
  orders: { NAME: { direction: 'ASC', terms: () => [{ sql: sql`t.sort_key`, type: 'string' }] } },
  defaultOrder: () => 'NAME',
  parents: {},
  facets: {},
};

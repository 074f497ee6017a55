import type { Connection, Edge } from '@agency-graph/subgraph-kit/connection';
import type { Listing } from '@agency-graph/subgraph-kit/listing';
import { selectRows } from '@agency-graph/subgraph-kit/rows';
import sql from 'sql-template-tag';
import type { DataSource } from 'typeorm';
import { StandardsBodyRow } from '../rows/StandardsBodyRow';

export type StandardsBodyConnection = Connection<StandardsBodyRow>;
export type StandardsBodyEdge = Edge<StandardsBodyRow>;
export type BodiesRepository = ReturnType<typeof createBodiesRepository>;

export function createBodiesRepository(database: DataSource) {
  return {
    findByIds(ids: readonly string[]): Promise<StandardsBodyRow[]> {
      return selectRows(database, StandardsBodyRow, sql`WHERE t.id = ANY(${ids})`);
    },
  };
}

export const bodyListing: Listing<StandardsBodyRow, object, 'NAME', never, never> = {
  row: StandardsBodyRow,
  key: sql`t.id`,
  where: () => [],
  orders: { NAME: { direction: 'ASC', terms: () => [{ sql: sql`t.sort_key`, type: 'string' }] } },
  defaultOrder: () => 'NAME',
  parents: {},
  facets: {},
};

import type { Connection, Edge } from '@agency-graph/subgraph-kit/connection';
import type { Listing } from '@agency-graph/subgraph-kit/listing';
import { selectRows } from '@agency-graph/subgraph-kit/rows';
import { searchCondition } from '@agency-graph/subgraph-kit/search';
import sql, { type Sql } from 'sql-template-tag';
import type { DataSource } from 'typeorm';
import { TopicRow } from '../rows/TopicRow';
import type { TopicFilter } from '../schema.generated';

export type TopicConnection = Connection<TopicRow>;
export type TopicEdge = Edge<TopicRow>;
export type TopicsRepository = ReturnType<typeof createTopicsRepository>;

export function createTopicsRepository(database: DataSource) {
  const find = (condition: Sql) =>
    selectRows(database, TopicRow, sql`WHERE ${condition} ORDER BY t.position`);
  return {
    findByIds: (ids: readonly string[]) => find(sql`t.id = ANY(${ids})`),
    findByParentIds: (parentIds: readonly string[]) => find(sql`t.parent_id = ANY(${parentIds})`),
  };
}

function whereTopic({ search, top }: TopicFilter): Sql[] {
  const conditions = search == null ? [] : [searchCondition(sql`t.search`, search)];
  if (top != null) conditions.push(top ? sql`t.parent_id IS NULL` : sql`t.parent_id IS NOT NULL`);
  return conditions;
}

export const topicListing: Listing<TopicRow, TopicFilter, 'TAXONOMY', never, never> = {
  row: TopicRow,
  key: sql`t.id`,
  where: whereTopic,
  orders: {
    TAXONOMY: { direction: 'ASC', terms: () => [{ sql: sql`t.position`, type: 'number' }] },
  },
  defaultOrder: () => 'TAXONOMY',
  parents: {},
  facets: {},
};

import { anyOf } from '@agency-graph/subgraph-kit/conditions';
import type { Connection, Edge } from '@agency-graph/subgraph-kit/connection';
import type { Listing } from '@agency-graph/subgraph-kit/listing';
import { selectRows } from '@agency-graph/subgraph-kit/rows';
import { relevanceOrder } from '@agency-graph/subgraph-kit/search';
import sql, { type Sql } from 'sql-template-tag';
import type { DataSource } from 'typeorm';
import { PublicationRow } from '../rows/PublicationRow';
import type { PublicationFilter, PublicationOrder } from '../schema.generated';
import { enumFacet, topicFacet, whereRecord } from './conditionsOnRecords';

type FacetName = 'kind' | 'year' | 'topic';

export type PublicationConnection = Connection<PublicationRow, FacetName>;
export type PublicationEdge = Edge<PublicationRow>;
export type PublicationFacets = PublicationConnection['facets'];
export type PublicationsRepository = ReturnType<typeof createPublicationsRepository>;

export function createPublicationsRepository(database: DataSource) {
  return {
    findByIds(ids: readonly string[]): Promise<PublicationRow[]> {
      return selectRows(database, PublicationRow, sql`WHERE t.id = ANY(${ids})`);
    },
  };
}

function wherePublication(filter: PublicationFilter): Sql[] {
  return [
    ...whereRecord(filter),
    ...anyOf(sql`t.kind`, filter.kind),
    ...anyOf(sql`t.year`, filter.year, 'integer'),
  ];
}

export const publicationListing: Listing<
  PublicationRow,
  PublicationFilter,
  PublicationOrder,
  'publication',
  FacetName
> = {
  row: PublicationRow,
  key: sql`t.id`,
  where: wherePublication,
  orders: {
    NEWEST: { direction: 'DESC', terms: () => [{ sql: sql`t.first_day`, type: 'string' }] },
    TITLE: { direction: 'ASC', terms: () => [{ sql: sql`t.sort_key`, type: 'string' }] },
    RELEVANCE: relevanceOrder(sql`t.search`),
  },
  defaultOrder: ({ search }) => (search == null ? 'NEWEST' : 'RELEVANCE'),
  parents: {
    publication: { from: sql`publication t`, key: sql`t.parent_id`, keyType: 'text' },
  },
  facets: {
    kind: enumFacet(sql`t.kind`),
    year: { value: sql`t.year`, label: sql`t.year`, order: 'value' },
    topic: topicFacet(sql`t.topic_ids`),
  },
};

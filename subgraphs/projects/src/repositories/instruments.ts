import { anyOf, isGiven } from '@agency-graph/subgraph-kit/conditions';
import type { Connection, Edge } from '@agency-graph/subgraph-kit/connection';
import type { Listing } from '@agency-graph/subgraph-kit/listing';
import { selectRows } from '@agency-graph/subgraph-kit/rows';
import { relevanceOrder, searchCondition } from '@agency-graph/subgraph-kit/search';
import sql, { type Sql } from 'sql-template-tag';
import type { DataSource } from 'typeorm';
import { agencyCodelist, coordinationBodyCodelist, topicCodelist } from '../codelists';
import { InstrumentRow } from '../rows/InstrumentRow';
import type { InstrumentFilter, InstrumentOrder } from '../schema.generated';

type FacetName = 'kind' | 'agency' | 'topic' | 'year';

export type InstrumentConnection = Connection<InstrumentRow, FacetName>;
export type InstrumentEdge = Edge<InstrumentRow>;
export type InstrumentFacets = InstrumentConnection['facets'];
export type InstrumentsRepository = ReturnType<typeof createInstrumentsRepository>;

export function createInstrumentsRepository(database: DataSource) {
  const find = (condition: Sql) =>
    selectRows(
      database,
      InstrumentRow,
      sql`WHERE ${condition} ORDER BY t.issued_from DESC, t.sort_key, t.id`,
    );
  return {
    /** Finds instruments by key or by any of their aliases. */
    findByIds: (ids: readonly string[]) =>
      find(sql`(t.id = ANY(${ids}) OR t.aliases && ${ids}::text[])`),
    findByAgencyIds: (agencyIds: readonly string[]) =>
      find(sql`t.agency_ids && ${agencyIds}::text[]`),
    findByProjectIds: (projectIds: readonly string[]) =>
      find(sql`t.project_ids && ${projectIds}::text[]`),
    findByPreparingBodyIds: (bodyIds: readonly string[]) =>
      find(sql`t.prepared_by_ids && ${bodyIds}::text[]`),
    findByEndorsingBodyIds: (bodyIds: readonly string[]) =>
      find(sql`t.endorsed_by_ids && ${bodyIds}::text[]`),
  };
}

function whereInstrument(filter: InstrumentFilter): Sql[] {
  const { search, agency, body, topic } = filter;
  const conditions = [
    ...anyOf(sql`t.kind`, filter.kind),
    ...anyOf(sql`t.year`, filter.year, 'integer'),
    ...anyOf(sql`t.provenance ->> 'kind'`, filter.provenance),
  ];
  if (search != null) conditions.push(searchCondition(sql`t.search`, search));
  if (isGiven(agency)) {
    conditions.push(sql`t.agency_ids && ${agencyCodelist.check('filter.agency', agency)}::text[]`);
  }
  if (isGiven(body)) {
    const ids = coordinationBodyCodelist.check('filter.body', body);
    conditions.push(
      sql`(t.prepared_by_ids || t.endorsed_by_ids || t.submitted_to_ids) && ${ids}::text[]`,
    );
  }
  if (isGiven(topic)) {
    conditions.push(sql`t.topic_ids && ${topicCodelist.check('filter.topic', topic)}::text[]`);
  }
  return conditions;
}

export const instrumentListing: Listing<
  InstrumentRow,
  InstrumentFilter,
  InstrumentOrder,
  never,
  FacetName
> = {
  row: InstrumentRow,
  key: sql`t.id`,
  where: whereInstrument,
  orders: {
    TITLE: { direction: 'ASC', terms: () => [{ sql: sql`t.sort_key`, type: 'string' }] },
    NEWEST: { direction: 'DESC', terms: () => [{ sql: sql`t.issued_from`, type: 'string' }] },
    RELEVANCE: relevanceOrder(sql`t.search`),
  },
  defaultOrder: ({ search }) => (search == null ? 'TITLE' : 'RELEVANCE'),
  parents: {},
  facets: {
    kind: { value: sql`t.kind`, label: sql`initcap(replace(t.kind, '_', ' '))` },
    agency: {
      value: sql`agency.id`,
      label: sql`agency.acronym`,
      join: sql`JOIN agency ON agency.id = ANY(t.agency_ids)`,
    },
    topic: {
      value: sql`topic.id`,
      label: sql`topic.name`,
      join: sql`JOIN topic ON topic.id = ANY(t.topic_ids)`,
    },
    year: { value: sql`t.year`, label: sql`t.year`, order: 'value' },
  },
};

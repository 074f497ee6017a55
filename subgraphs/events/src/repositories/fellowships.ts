import { anyOf, isGiven } from '@agency-graph/subgraph-kit/conditions';
import type { Connection, Edge } from '@agency-graph/subgraph-kit/connection';
import type { Listing } from '@agency-graph/subgraph-kit/listing';
import { selectRows } from '@agency-graph/subgraph-kit/rows';
import { searchCondition } from '@agency-graph/subgraph-kit/search';
import sql, { type Sql } from 'sql-template-tag';
import type { DataSource } from 'typeorm';
import { countryCodelist } from '../codelists';
import { FellowshipRow } from '../rows/FellowshipRow';
import type { FellowshipFilter } from '../schema.generated';
import { countryFacet, eventKeys } from './conditionsOnRecords';

type FacetName = 'country' | 'year';

export type FellowshipConnection = Connection<FellowshipRow, FacetName>;
export type FellowshipEdge = Edge<FellowshipRow>;
export type FellowshipFacets = FellowshipConnection['facets'];
export type FellowshipsRepository = ReturnType<typeof createFellowshipsRepository>;

export function createFellowshipsRepository(database: DataSource) {
  return {
    findByIds(ids: readonly string[]): Promise<FellowshipRow[]> {
      return selectRows(database, FellowshipRow, sql`WHERE t.id = ANY(${ids})`);
    },

    findByEntryIds(ids: readonly string[]): Promise<FellowshipRow[]> {
      return selectRows(
        database,
        FellowshipRow,
        sql`WHERE t.entry_id = ANY(${ids}) ORDER BY t.year_order DESC, t.id`,
      );
    },
  };
}

function whereFellowship(filter: FellowshipFilter): Sql[] {
  const { search, challenge, country, event } = filter;
  const conditions = [
    ...anyOf(sql`t.country_code`, country && countryCodelist.check('filter.country', country)),
    ...anyOf(sql`t.programme_id`, filter.programme),
    ...anyOf(sql`t.year`, filter.year, 'integer'),
    ...anyOf(sql`t.provenance ->> 'kind'`, filter.provenance),
  ];
  if (search != null) conditions.push(searchCondition(sql`t.search`, search));
  if (isGiven(event)) conditions.push(sql`t.event_id IN ${eventKeys(event)}`);
  if (isGiven(challenge)) {
    conditions.push(sql`EXISTS (
      SELECT FROM fellowship_challenge won WHERE won.fellowship_id = t.id AND won.challenge_id = ANY(${challenge})
    )`);
  }
  return conditions;
}

export const fellowshipListing: Listing<
  FellowshipRow,
  FellowshipFilter,
  'NEWEST',
  'challenge' | 'country',
  FacetName
> = {
  row: FellowshipRow,
  key: sql`t.id`,
  where: whereFellowship,
  orders: {
    NEWEST: { direction: 'DESC', terms: () => [{ sql: sql`t.year_order`, type: 'number' }] },
  },
  defaultOrder: () => 'NEWEST',
  parents: {
    challenge: {
      from: sql`fellowship_challenge parent JOIN fellowship t ON t.id = parent.fellowship_id`,
      key: sql`parent.challenge_id`,
      keyType: 'text',
    },
    country: { from: sql`fellowship t`, key: sql`t.country_code`, keyType: 'text' },
  },
  facets: {
    country: countryFacet(sql`t.country_code`),
    year: { value: sql`t.year`, label: sql`t.year`, order: 'value' },
  },
};

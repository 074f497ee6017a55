import { anyOf } from '@agency-graph/subgraph-kit/conditions';
import type { Connection, Edge } from '@agency-graph/subgraph-kit/connection';
import type { Listing } from '@agency-graph/subgraph-kit/listing';
import { selectRows } from '@agency-graph/subgraph-kit/rows';
import sql, { type Sql } from 'sql-template-tag';
import type { DataSource } from 'typeorm';
import { countryCodelist } from '../codelists';
import { ChallengeEntryRow } from '../rows/ChallengeEntryRow';
import type { ChallengeEntryFilter } from '../schema.generated';
import { countryFacet } from './conditionsOnRecords';

export type ChallengeEntryConnection = Connection<ChallengeEntryRow, 'country'>;
export type ChallengeEntryEdge = Edge<ChallengeEntryRow>;
export type ChallengeEntryFacets = ChallengeEntryConnection['facets'];
export type ChallengeEntriesRepository = ReturnType<typeof createChallengeEntriesRepository>;

export function createChallengeEntriesRepository(database: DataSource) {
  return {
    findByIds(ids: readonly string[]): Promise<ChallengeEntryRow[]> {
      return selectRows(database, ChallengeEntryRow, sql`WHERE t.id = ANY(${ids})`);
    },

    findWinners(challengeIds: readonly string[]): Promise<ChallengeEntryRow[]> {
      return selectRows(
        database,
        ChallengeEntryRow,
        sql`WHERE t.challenge_id = ANY(${challengeIds}) AND t.is_winner ORDER BY t.place_order, t.id`,
      );
    },
  };
}

function whereEntry({ country, winner, provenance }: ChallengeEntryFilter): Sql[] {
  return [
    ...anyOf(sql`t.country_code`, country && countryCodelist.check('filter.country', country)),
    ...(winner == null ? [] : [sql`t.is_winner = ${winner}`]),
    ...anyOf(sql`t.provenance ->> 'kind'`, provenance),
  ];
}

export const challengeEntryListing: Listing<
  ChallengeEntryRow,
  ChallengeEntryFilter,
  'PLACE',
  'challenge',
  'country'
> = {
  row: ChallengeEntryRow,
  key: sql`t.id`,
  where: whereEntry,
  orders: {
    PLACE: { direction: 'ASC', terms: () => [{ sql: sql`t.place_order`, type: 'number' }] },
  },
  defaultOrder: () => 'PLACE',
  parents: {
    challenge: { from: sql`challenge_entry t`, key: sql`t.challenge_id`, keyType: 'text' },
  },
  facets: { country: countryFacet(sql`t.country_code`) },
};

import { anyOf } from '@agency-graph/subgraph-kit/conditions';
import type { Connection, Edge } from '@agency-graph/subgraph-kit/connection';
import type { Listing } from '@agency-graph/subgraph-kit/listing';
import { selectRows } from '@agency-graph/subgraph-kit/rows';
import { relevanceOrder } from '@agency-graph/subgraph-kit/search';
import sql, { type Sql } from 'sql-template-tag';
import type { DataSource } from 'typeorm';
import { countryCodelist } from '../codelists';
import { ChallengeRow } from '../rows/ChallengeRow';
import type { ChallengeFilter, ChallengeOrder } from '../schema.generated';
import { anyKey, countryFacet, enumFacet, topicFacet, whereRecord } from './conditionsOnRecords';

type FacetName = 'kind' | 'year' | 'winnerCountry' | 'agency' | 'topic';

export type ChallengeConnection = Connection<ChallengeRow, FacetName>;
export type ChallengeEdge = Edge<ChallengeRow>;
export type ChallengeFacets = ChallengeConnection['facets'];
export type ChallengesRepository = ReturnType<typeof createChallengesRepository>;

export function createChallengesRepository(database: DataSource) {
  return {
    findByIds(ids: readonly string[]): Promise<ChallengeRow[]> {
      return selectRows(database, ChallengeRow, sql`WHERE t.id = ANY(${ids})`);
    },

    /** Finds the challenges that have one of the events as finale or round. */
    findByEventIds(ids: readonly string[]): Promise<ChallengeRow[]> {
      return selectRows(
        database,
        ChallengeRow,
        sql`WHERE t.event_ids && ${ids}::text[] ORDER BY t.sort_key, t.id`,
      );
    },
  };
}

function whereChallenge(filter: ChallengeFilter): Sql[] {
  const { reportedTogether, winnerCountry } = filter;
  return [
    ...whereRecord(filter),
    ...anyOf(sql`t.kind`, filter.kind),
    ...anyOf(sql`t.year`, filter.year, 'integer'),
    ...anyKey(
      sql`t.winner_country_codes`,
      winnerCountry && countryCodelist.check('filter.winnerCountry', winnerCountry),
    ),
    ...(reportedTogether == null ? [] : [sql`t.reported_together = ${reportedTogether}`]),
  ];
}

export const challengeListing: Listing<
  ChallengeRow,
  ChallengeFilter,
  ChallengeOrder,
  'topic',
  FacetName
> = {
  row: ChallengeRow,
  key: sql`t.id`,
  where: whereChallenge,
  orders: {
    NEWEST: { direction: 'DESC', terms: () => [{ sql: sql`t.first_day`, type: 'string' }] },
    TITLE: { direction: 'ASC', terms: () => [{ sql: sql`t.sort_key`, type: 'string' }] },
    RELEVANCE: relevanceOrder(sql`t.search`),
  },
  defaultOrder: ({ search }) => (search == null ? 'NEWEST' : 'RELEVANCE'),
  parents: {
    topic: {
      from: sql`challenge_topic parent JOIN challenge t ON t.id = parent.challenge_id`,
      key: sql`parent.topic_id`,
      keyType: 'text',
    },
  },
  facets: {
    kind: enumFacet(sql`t.kind`),
    year: { value: sql`t.year`, label: sql`t.year`, order: 'value' },
    winnerCountry: countryFacet(
      sql`winner.code`,
      sql`JOIN LATERAL unnest(t.winner_country_codes) winner(code) ON true`,
    ),
    agency: {
      value: sql`agency.code`,
      label: sql`agency.label`,
      join: sql`JOIN LATERAL unnest(t.agency_ids) organizer(agency_id) ON true
                JOIN code agency ON agency.list = 'agency' AND agency.code = organizer.agency_id`,
    },
    topic: topicFacet(sql`t.topic_ids`),
  },
};

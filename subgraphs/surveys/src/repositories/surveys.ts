import { anyOf, isGiven } from '@agency-graph/subgraph-kit/conditions';
import type { Connection, Edge } from '@agency-graph/subgraph-kit/connection';
import type { Listing } from '@agency-graph/subgraph-kit/listing';
import { selectRows } from '@agency-graph/subgraph-kit/rows';
import { relevanceOrder, searchCondition } from '@agency-graph/subgraph-kit/search';
import sql, { type Sql } from 'sql-template-tag';
import type { DataSource } from 'typeorm';
import { agencyCodelist } from '../codelists';
import { ResponseRateRow } from '../rows/ResponseRateRow';
import { SurveyRow } from '../rows/SurveyRow';
import type { SurveyFilter, SurveyOrder } from '../schema.generated';

export type SurveyConnection = Connection<SurveyRow>;
export type SurveyEdge = Edge<SurveyRow>;
export type SurveysRepository = ReturnType<typeof createSurveysRepository>;

export function createSurveysRepository(database: DataSource) {
  return {
    findByIds(ids: readonly string[]): Promise<SurveyRow[]> {
      return selectRows(database, SurveyRow, sql`WHERE t.id = ANY(${ids})`);
    },

    findResponseRates(surveyIds: readonly string[]): Promise<ResponseRateRow[]> {
      return selectRows(
        database,
        ResponseRateRow,
        sql`WHERE t.survey_id = ANY(${surveyIds}) ORDER BY t.position`,
      );
    },
  };
}

function whereSurvey({ search, kind, agency, provenance }: SurveyFilter): Sql[] {
  const conditions = [
    ...anyOf(sql`t.kind`, kind),
    ...anyOf(sql`t.provenance ->> 'kind'`, provenance),
  ];
  if (search != null) conditions.push(searchCondition(sql`t.search`, search));
  if (isGiven(agency)) {
    const ids = agencyCodelist.check('filter.agency', agency);
    conditions.push(sql`t.agency_ids && ${ids}::text[]`);
  }
  return conditions;
}

export const surveyListing: Listing<SurveyRow, SurveyFilter, SurveyOrder, 'agency', never> = {
  row: SurveyRow,
  key: sql`t.id`,
  where: whereSurvey,
  orders: {
    NAME: { direction: 'ASC', terms: () => [{ sql: sql`t.sort_key`, type: 'string' }] },
    NEWEST: { direction: 'DESC', terms: () => [{ sql: sql`t.dated_from`, type: 'string' }] },
    OLDEST: { direction: 'ASC', terms: () => [{ sql: sql`t.dated_from`, type: 'string' }] },
    RELEVANCE: relevanceOrder(sql`t.search`),
  },
  defaultOrder: ({ search }) => (search == null ? 'NAME' : 'RELEVANCE'),
  parents: {
    agency: {
      from: sql`survey t CROSS JOIN LATERAL unnest(t.agency_ids) parent (agency_id)`,
      key: sql`parent.agency_id`,
      keyType: 'text',
    },
  },
  facets: {},
};

import { anyOf, isGiven } from '@agency-graph/subgraph-kit/conditions';
import type { Connection, Edge } from '@agency-graph/subgraph-kit/connection';
import type { Listing } from '@agency-graph/subgraph-kit/listing';
import { runQuery, selectRows } from '@agency-graph/subgraph-kit/rows';
import sql, { type Sql } from 'sql-template-tag';
import type { DataSource } from 'typeorm';
import { countryCodelist, regionCodelist } from '../codelists';
import { ReadinessAssessmentRow } from '../rows/ReadinessAssessmentRow';
import { ReadinessDimensionRow } from '../rows/ReadinessDimensionRow';
import { ReadinessFrameworkRow } from '../rows/ReadinessFrameworkRow';
import type { ReadinessAssessmentFilter, ReadinessAssessmentOrder } from '../schema.generated';

type FacetName = 'framework' | 'year' | 'region';

export type ReadinessAssessmentConnection = Connection<ReadinessAssessmentRow, FacetName>;
export type ReadinessAssessmentEdge = Edge<ReadinessAssessmentRow>;
export type ReadinessAssessmentFacets = ReadinessAssessmentConnection['facets'];
export type ReadinessRepository = ReturnType<typeof createReadinessRepository>;

export function createReadinessRepository(database: DataSource) {
  return {
    findByIds(ids: readonly string[]): Promise<ReadinessAssessmentRow[]> {
      return selectRows(database, ReadinessAssessmentRow, sql`WHERE t.id = ANY(${ids})`);
    },

    findFrameworks(ids: readonly string[]): Promise<ReadinessFrameworkRow[]> {
      return selectRows(database, ReadinessFrameworkRow, sql`WHERE t.id = ANY(${ids})`);
    },

    findDimensions(frameworkIds: readonly string[]): Promise<ReadinessDimensionRow[]> {
      return selectRows(
        database,
        ReadinessDimensionRow,
        sql`WHERE t.framework_id = ANY(${frameworkIds}) ORDER BY t.framework_id, t.position`,
      );
    },

    /** The newest year in which a framework scored anybody; null when it never did. */
    async findNewestYear(frameworkId: string): Promise<number | null> {
      const [row] = await runQuery<{ year: number | null }>(
        database,
        sql`SELECT max(year) AS year FROM readiness_assessment WHERE framework_id = ${frameworkId}`,
      );
      return row?.year ?? null;
    },

    findOfCountries(
      frameworkId: string,
      { year, countries }: { year: number; countries: readonly string[] },
    ): Promise<ReadinessAssessmentRow[]> {
      return selectRows(
        database,
        ReadinessAssessmentRow,
        sql`WHERE t.framework_id = ${frameworkId} AND t.year = ${year} AND t.country_code = ANY(${countries})
            ORDER BY t.rank, t.id`,
      );
    },
  };
}

function whereAssessment(filter: ReadinessAssessmentFilter): Sql[] {
  const { country, region } = filter;
  const ofCountries = [
    ...(isGiven(region)
      ? [
          sql`ARRAY[country.region_code, country.subregion_code, country.intermediate_region_code] && ${regionCodelist.check('filter.region', region)}::text[]`,
        ]
      : []),
    ...anyOf(sql`country.development_status`, filter.developmentStatus),
  ];
  const conditions = [
    ...anyOf(sql`t.framework_id`, filter.framework),
    ...anyOf(sql`t.country_code`, country && countryCodelist.check('filter.country', country)),
    ...anyOf(sql`t.year`, filter.year, 'integer'),
    ...anyOf(sql`t.provenance ->> 'kind'`, filter.provenance),
  ];
  if (ofCountries.length > 0) {
    const all = ofCountries.reduce((one, other) => sql`${one} AND ${other}`);
    conditions.push(
      sql`EXISTS (SELECT FROM country WHERE country.code = t.country_code AND ${all})`,
    );
  }
  return conditions;
}

export const readinessListing: Listing<
  ReadinessAssessmentRow,
  ReadinessAssessmentFilter,
  ReadinessAssessmentOrder,
  'country',
  FacetName
> = {
  row: ReadinessAssessmentRow,
  key: sql`t.id`,
  where: whereAssessment,
  orders: {
    RANK: { direction: 'ASC', terms: () => [{ sql: sql`t.rank`, type: 'number' }] },
    HIGHEST: { direction: 'DESC', terms: () => [{ sql: sql`t.overall`, type: 'number' }] },
    LOWEST: { direction: 'ASC', terms: () => [{ sql: sql`t.overall`, type: 'number' }] },
    NEWEST: { direction: 'DESC', terms: () => [{ sql: sql`t.year`, type: 'number' }] },
  },
  defaultOrder: () => 'RANK',
  parents: {
    country: { from: sql`readiness_assessment t`, key: sql`t.country_code`, keyType: 'text' },
  },
  facets: {
    framework: {
      value: sql`framework.id`,
      label: sql`framework.name`,
      join: sql`JOIN readiness_framework framework ON framework.id = t.framework_id`,
    },
    year: { value: sql`t.year`, label: sql`t.year`, order: 'value' },
    region: {
      value: sql`country.region_code`,
      label: sql`country.region_name`,
      join: sql`JOIN country ON country.code = t.country_code`,
    },
  },
};

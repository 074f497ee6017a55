import type { Provenance } from '@agency-graph/subgraph-kit/provenance';
import { runQuery } from '@agency-graph/subgraph-kit/rows';
import sql from 'sql-template-tag';
import type { DataSource } from 'typeorm';
import type { MemberCount } from '../schema.generated';

export interface Statistics {
  memberCount: number | null;
  countryCount: number;
  countries: MemberCount[];
  organizationKinds: MemberCount[];
  topics: MemberCount[];
  provenance: Provenance;
}

interface CountRow {
  dimension: 'all' | 'country' | 'organization_kind' | 'topic';
  value: string;
  label: string;
  count: number | null;
  provenance: Provenance | null;
}

export type MemberCountsRepository = ReturnType<typeof createMemberCountsRepository>;

/** Reads counts from which all that must not be told was taken before they were stored. */
export function createMemberCountsRepository(database: DataSource) {
  return {
    /** Counts by country, of those countries that have any; a suppressed count is null. */
    findByCountries(codes: readonly string[]): Promise<{ code: string; count: number | null }[]> {
      return runQuery(
        database,
        sql`SELECT value AS code, sum(count)::integer AS count FROM member_count
            WHERE dimension = 'country' AND value = ANY(${codes}) GROUP BY value`,
      );
    },

    async findStatistics(): Promise<Statistics | null> {
      const rows = await runQuery<CountRow>(
        database,
        sql`SELECT counted.dimension, counted.value, coalesce(item.label, counted.value) AS label,
              sum(counted.count)::integer AS count,
              (array_agg(counted.provenance ORDER BY counted.provenance ->> 'kind' = 'SYNTHETIC' DESC))[1] AS "provenance"
            FROM member_count counted
            LEFT JOIN code item ON item.code = counted.value AND item.list =
              CASE counted.dimension WHEN 'organization_kind' THEN 'member_organization_kind' ELSE counted.dimension END
            GROUP BY 1, 2, 3 ORDER BY 4 DESC NULLS LAST, 3, 2`,
      );
      const all = rows.find(({ dimension }) => dimension === 'all');
      if (!all?.provenance) return null;
      const countries = countsOf(rows, 'country');
      return {
        memberCount: all.count,
        countryCount: countries.length,
        countries,
        organizationKinds: countsOf(rows, 'organization_kind'),
        topics: countsOf(rows, 'topic'),
        provenance: all.provenance,
      };
    },
  };
}

function countsOf(rows: readonly CountRow[], wanted: CountRow['dimension']): MemberCount[] {
  return rows
    .filter(({ dimension }) => dimension === wanted)
    .map(({ value, label, count }) => ({
      value,
      label,
      count,
      suppressed: count === null,
    }));
}

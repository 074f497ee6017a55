import { anyOf, isGiven } from '@agency-graph/subgraph-kit/conditions';
import type { Connection, Edge } from '@agency-graph/subgraph-kit/connection';
import type { Listing } from '@agency-graph/subgraph-kit/listing';
import { selectRows } from '@agency-graph/subgraph-kit/rows';
import { relevanceOrder, searchCondition } from '@agency-graph/subgraph-kit/search';
import sql, { type Sql } from 'sql-template-tag';
import type { DataSource } from 'typeorm';
import { countryCodelist, reportEditionCodelist } from '../codelists';
import { ActivitySnapshotRow } from '../rows/ActivitySnapshotRow';
import { AgencyRow } from '../rows/AgencyRow';
import type { AgencyFilter, AgencyOrder } from '../schema.generated';

type FacetName = 'kind' | 'headquartersCountry' | 'reportEdition';

export type AgencyConnection = Connection<AgencyRow, FacetName>;
export type AgencyEdge = Edge<AgencyRow>;
export type AgencyFacets = AgencyConnection['facets'];
export type AgenciesRepository = ReturnType<typeof createAgenciesRepository>;

export function createAgenciesRepository(database: DataSource) {
  return {
    /** Finds agencies by key or by any of their aliases. */
    findByIds(ids: readonly string[]): Promise<AgencyRow[]> {
      return selectRows(
        database,
        AgencyRow,
        sql`WHERE t.id = ANY(${ids}) OR t.aliases && ${ids}::text[]`,
      );
    },

    findSnapshots(agencyIds: readonly string[]): Promise<ActivitySnapshotRow[]> {
      return selectRows(
        database,
        ActivitySnapshotRow,
        sql`WHERE t.agency_id = ANY(${agencyIds}) ORDER BY t.id`,
      );
    },
  };
}

function whereAgency(filter: AgencyFilter): Sql[] {
  const { search, headquartersCountry, reportEdition, hasProjects } = filter;
  const conditions = [
    ...anyOf(sql`t.kind`, filter.kind),
    ...anyOf(
      sql`t.headquarters_country_code`,
      headquartersCountry &&
        countryCodelist.check('filter.headquartersCountry', headquartersCountry),
    ),
    ...anyOf(sql`t.iati_publisher_id`, filter.iatiPublisherId),
    ...anyOf(sql`t.provenance ->> 'kind'`, filter.provenance),
  ];
  if (search != null) conditions.push(searchCondition(sql`t.search`, search));
  if (isGiven(reportEdition)) {
    const ids = reportEditionCodelist.check('filter.reportEdition', reportEdition);
    conditions.push(sql`EXISTS (
      SELECT FROM report_edition edition
      WHERE edition.id = ANY(${ids}) AND t.id = ANY(edition.agency_ids)
    )`);
  }
  if (hasProjects != null) {
    const some = sql`EXISTS (SELECT FROM project_agency part WHERE part.agency_id = t.id)`;
    conditions.push(hasProjects ? some : sql`NOT ${some}`);
  }
  return conditions;
}

export const agencyListing: Listing<AgencyRow, AgencyFilter, AgencyOrder, never, FacetName> = {
  row: AgencyRow,
  key: sql`t.id`,
  where: whereAgency,
  orders: {
    ACRONYM: { direction: 'ASC', terms: () => [{ sql: sql`t.sort_key`, type: 'string' }] },
    NAME: { direction: 'ASC', terms: () => [{ sql: sql`t.name_sort_key`, type: 'string' }] },
    RELEVANCE: relevanceOrder(sql`t.search`),
  },
  defaultOrder: ({ search }) => (search == null ? 'ACRONYM' : 'RELEVANCE'),
  parents: {},
  facets: {
    kind: { value: sql`t.kind`, label: sql`initcap(replace(t.kind, '_', ' '))` },
    headquartersCountry: {
      value: sql`country.code`,
      label: sql`country.name`,
      join: sql`JOIN country ON country.code = t.headquarters_country_code`,
    },
    reportEdition: {
      value: sql`edition.id`,
      label: sql`concat_ws(' ', edition.title, edition.edition_year)`,
      join: sql`JOIN report_edition edition ON t.id = ANY(edition.agency_ids)`,
    },
  },
};

import { anyOf, isGiven } from '@agency-graph/subgraph-kit/conditions';
import type { Connection, Edge } from '@agency-graph/subgraph-kit/connection';
import { InvalidInputError } from '@agency-graph/subgraph-kit/errors';
import type { Listing, Order } from '@agency-graph/subgraph-kit/listing';
import { selectRows } from '@agency-graph/subgraph-kit/rows';
import { relevanceOrder, searchCondition } from '@agency-graph/subgraph-kit/search';
import sql, { type Sql } from 'sql-template-tag';
import type { DataSource } from 'typeorm';
import { countryCodelist, regionCodelist } from '../codelists';
import { foldName } from '../foldName';
import { ldcListOn } from '../ldcLists';
import { CountryRow } from '../rows/CountryRow';
import type { CountryFilter, CountryOrder } from '../schema.generated';

type FacetName =
  | 'region'
  | 'subregion'
  | 'developmentStatus'
  | 'unMembership'
  | 'ituRegion'
  | 'ldc'
  | 'lldc'
  | 'sids';

export type CountryConnection = Connection<CountryRow, FacetName>;
export type CountryEdge = Edge<CountryRow>;
export type CountryFacets = CountryConnection['facets'];
export type CountriesRepository = ReturnType<typeof createCountriesRepository>;

export function createCountriesRepository(database: DataSource) {
  return {
    findByCodes(codes: readonly string[]): Promise<CountryRow[]> {
      return selectRows(database, CountryRow, sql`WHERE t.code = ANY(${codes})`);
    },
  };
}

/** The conditions of a filter over the table `country t`. */
function whereCountry(filter: CountryFilter): Sql[] {
  const { search, region } = filter;
  const conditions = [
    ...anyOf(sql`t.code`, filter.code && countryCodelist.check('filter.code', filter.code)),
    ...anyOf(sql`t.development_status`, filter.developmentStatus),
    ...anyOf(sql`t.un_membership`, filter.unMembership),
    ...is(sql`t.itu_member`, filter.ituMember),
    ...anyOf(sql`t.itu_region`, filter.ituRegion),
    ...whereLdc(filter),
    ...is(sql`t.lldc`, filter.lldc),
    ...is(sql`t.sids`, filter.sids),
    ...anyOf(sql`t.provenance ->> 'kind'`, filter.provenance),
  ];
  if (search != null) {
    conditions.push(searchCondition(sql`t.search`, foldName(search), 'simple'));
  }
  if (isGiven(region)) {
    const codes = regionCodelist.check('filter.region', region);
    conditions.push(
      sql`ARRAY[t.region_code, t.subregion_code, t.intermediate_region_code] && ${codes}::text[]`,
    );
  }
  return conditions;
}

function is(column: Sql, value: boolean | null | undefined): Sql[] {
  return value == null ? [] : [sql`${column} = ${value}`];
}

function whereLdc({ ldc, ldcOn }: CountryFilter): Sql[] {
  if (ldcOn == null) return is(sql`t.ldc`, ldc);
  if (ldc == null) {
    throw new InvalidInputError(
      `filter.ldcOn needs filter.ldc, which says whether to keep the least developed countries of "${ldcOn}" or the others.`,
      'filter.ldcOn',
    );
  }
  const listId = ldcListOn('filter.ldcOn', ldcOn);
  const onList = sql`EXISTS (
    SELECT FROM ldc_list_country member WHERE member.country_code = t.code AND member.list_id = ${listId}
  )`;
  return [sql`${onList} = ${ldc}`];
}

const byRelevance = relevanceOrder<CountryFilter>(sql`t.search`, 'simple');

/** Ranks by the words that the condition above looks for. */
const byFoldedRelevance: Order<CountryFilter> = {
  ...byRelevance,
  terms: ({ search, ...filter }) =>
    byRelevance.terms({ ...filter, search: search == null ? null : foldName(search) }),
};

export const countryListing: Listing<CountryRow, CountryFilter, CountryOrder, never, FacetName> = {
  row: CountryRow,
  key: sql`t.code`,
  where: whereCountry,
  orders: {
    NAME: { direction: 'ASC', terms: () => [{ sql: sql`t.sort_key`, type: 'string' }] },
    CODE: { direction: 'ASC', terms: () => [] },
    RELEVANCE: byFoldedRelevance,
  },
  defaultOrder: ({ search }) => (search == null ? 'NAME' : 'RELEVANCE'),
  parents: {},
  facets: {
    region: { value: sql`t.region_code`, label: sql`t.region_name` },
    subregion: { value: sql`t.subregion_code`, label: sql`t.subregion_name` },
    developmentStatus: {
      value: sql`t.development_status`,
      label: sql`initcap(t.development_status)`,
    },
    unMembership: {
      value: sql`t.un_membership`,
      label: sql`initcap(replace(t.un_membership, '_', ' '))`,
    },
    ituRegion: {
      value: sql`t.itu_region`,
      label: sql`CASE t.itu_region WHEN 'CIS' THEN 'CIS' ELSE initcap(replace(t.itu_region, '_', ' ')) END`,
    },
    ldc: yesOrNo(sql`t.ldc`, 'Least developed country'),
    lldc: yesOrNo(sql`t.lldc`, 'Landlocked developing country'),
    sids: yesOrNo(sql`t.sids`, 'Small island developing State'),
  },
};

function yesOrNo(column: Sql, meaning: string) {
  const label = sql`CASE WHEN ${column} THEN ${meaning}::text ELSE ${`Not a ${meaning.charAt(0).toLowerCase()}${meaning.slice(1)}`}::text END`;
  return { value: column, label };
}

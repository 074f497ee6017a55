import { anyOf } from '@agency-graph/subgraph-kit/conditions';
import type { Connection, Edge } from '@agency-graph/subgraph-kit/connection';
import type { FacetSource, Listing } from '@agency-graph/subgraph-kit/listing';
import { firstDay } from '@agency-graph/subgraph-kit/partial-date';
import { selectRows } from '@agency-graph/subgraph-kit/rows';
import { relevanceOrder, searchCondition } from '@agency-graph/subgraph-kit/search';
import sql, { raw, type Sql } from 'sql-template-tag';
import type { DataSource } from 'typeorm';
import { countryCodelist, regionCodelist, topicCodelist } from '../codelists';
import { toActiveMonth } from '../rows/activeMonth';
import { MemberRow } from '../rows/MemberRow';
import type { MemberFilter, MemberOrder } from '../schema.generated';
import { anyKey, countryFacet, topicFacet } from './conditionsOnRecords';

type FacetName = 'organizationKind' | 'country' | 'region' | 'topic' | 'seeks' | 'offers';

export type MemberConnection = Connection<MemberRow, FacetName>;
export type MemberEdge = Edge<MemberRow>;
export type MemberFacets = MemberConnection['facets'];
export type MembersRepository = ReturnType<typeof createMembersRepository>;

/** Reads the table `member` alone, which holds what listed members share and nothing else. */
export function createMembersRepository(database: DataSource) {
  return {
    findByIds(ids: readonly string[]): Promise<MemberRow[]> {
      return selectRows(database, MemberRow, sql`WHERE t.id = ANY(${ids})`);
    },
  };
}

function whereMember(filter: MemberFilter): Sql[] {
  const { search, country, region, topic, activeFrom } = filter;
  const conditions = [
    ...anyOf(sql`t.organization_kind`, filter.organizationKind),
    ...anyOf(sql`t.country_code`, country && countryCodelist.check('filter.country', country)),
    ...anyOf(sql`t.region`, region && regionCodelist.check('filter.region', region)),
    ...anyKey(sql`t.topic_reach`, topic && topicCodelist.check('filter.topic', topic)),
    ...anyKey(sql`t.seeks`, filter.seeks),
    ...anyKey(sql`t.offers`, filter.offers),
    ...anyOf(sql`t.provenance ->> 'kind'`, filter.provenance),
  ];
  if (search != null) conditions.push(searchCondition(sql`t.search`, search, 'simple'));
  if (activeFrom != null)
    conditions.push(sql`t.active_month >= ${toActiveMonth(firstDay(activeFrom))}`);
  return conditions;
}

/** Counts by the codes that a column holds, one or many, with their labels in `code`. */
function codeFacet(list: string, column: Sql): FacetSource {
  return {
    value: sql`item.code`,
    label: sql`item.label`,
    join: sql`JOIN code item ON item.list = ${raw(`'${list}'`)} AND item.code = ${column}`,
  };
}

function rolesFacet(column: 'seeks' | 'offers'): FacetSource {
  const facet = codeFacet('member_role', sql`role.code`);
  return {
    ...facet,
    join: sql`JOIN LATERAL unnest(t.${raw(column)}) role(code) ON true ${facet.join ?? sql``}`,
  };
}

export const memberListing: Listing<MemberRow, MemberFilter, MemberOrder, never, FacetName> = {
  row: MemberRow,
  key: sql`t.id`,
  where: whereMember,
  orders: {
    ACTIVITY: { direction: 'DESC', terms: () => [{ sql: sql`t.activity_order`, type: 'number' }] },
    KEY: { direction: 'ASC', terms: () => [] },
    RELEVANCE: relevanceOrder(sql`t.search`, 'simple'),
  },
  defaultOrder: ({ search }) => (search == null ? 'ACTIVITY' : 'RELEVANCE'),
  parents: {},
  facets: {
    organizationKind: codeFacet('member_organization_kind', sql`t.organization_kind`),
    country: countryFacet(sql`t.country_code`),
    region: { value: sql`t.region`, label: sql`t.region` },
    topic: topicFacet(sql`t.topic_reach`),
    seeks: rolesFacet('seeks'),
    offers: rolesFacet('offers'),
  },
};

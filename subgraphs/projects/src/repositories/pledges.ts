import { anyOf } from '@agency-graph/subgraph-kit/conditions';
import type { Connection, Edge } from '@agency-graph/subgraph-kit/connection';
import type { ListArguments } from '@agency-graph/subgraph-kit/list-plan';
import type { Listing } from '@agency-graph/subgraph-kit/listing';
import { createLists } from '@agency-graph/subgraph-kit/lists';
import type { Key } from '@agency-graph/subgraph-kit/parent-loaders';
import { selectRows } from '@agency-graph/subgraph-kit/rows';
import { relevanceOrder, searchCondition } from '@agency-graph/subgraph-kit/search';
import sql, { type Sql } from 'sql-template-tag';
import type { DataSource } from 'typeorm';
import { countryCodelist, programmeCodelist } from '../codelists';
import { PledgeRow } from '../rows/PledgeRow';
import type { MoneyTotal, PledgeFilter, PledgeOrder } from '../schema.generated';
import { checkCurrencies } from './checkCurrencies';
import { createPledgeTotals } from './pledgeTotals';

type FacetName =
  'kind' | 'contributorKind' | 'focus' | 'currency' | 'country' | 'programme' | 'status' | 'year';
type ParentName = 'country' | 'programme';
type PledgeArguments = ListArguments<PledgeFilter, PledgeOrder>;

export interface PledgeConnection extends Connection<PledgeRow, FacetName> {
  totals: () => Promise<MoneyTotal[]>;
}
export type PledgeEdge = Edge<PledgeRow>;
export type PledgeFacets = PledgeConnection['facets'];
export type PledgesRepository = ReturnType<typeof createPledgesRepository>;

export function createPledgesRepository(database: DataSource) {
  return {
    findByIds: (ids: readonly string[]): Promise<PledgeRow[]> =>
      selectRows(database, PledgeRow, sql`WHERE t.id = ANY(${ids})`),
  };
}

/** The lists of pledges during one request, with their totals by currency. */
export function createPledgeLists(database: DataSource) {
  const lists = createLists(database, pledgeListing);
  const totals = createPledgeTotals(database, wherePledge, pledgeListing.parents);
  return {
    all: (args: PledgeArguments): PledgeConnection => ({
      ...lists.all(args),
      totals: () => totals.all(args.filter ?? {}),
    }),
    of: (parent: ParentName, key: Key, args: PledgeArguments): PledgeConnection => ({
      ...lists.of(parent, key, args),
      totals: () => totals.of(parent, key, args.filter ?? {}),
    }),
  };
}

function wherePledge(filter: PledgeFilter): Sql[] {
  const { search, country, programme, currency } = filter;
  const conditions = [
    ...anyOf(sql`t.kind`, filter.kind),
    ...anyOf(sql`t.contributor_kind`, filter.contributorKind),
    ...anyOf(sql`t.focus`, filter.focus),
    ...anyOf(sql`t.currency`, currency && checkCurrencies('filter.currency', currency)),
    ...anyOf(sql`t.country_code`, country && countryCodelist.check('filter.country', country)),
    ...anyOf(
      sql`t.programme_id`,
      programme && programmeCodelist.check('filter.programme', programme),
    ),
    ...anyOf(sql`t.status`, filter.status),
    ...anyOf(sql`t.year`, filter.year, 'integer'),
    ...anyOf(sql`t.provenance ->> 'kind'`, filter.provenance),
  ];
  if (search != null) conditions.push(searchCondition(sql`t.search`, search));
  return conditions;
}

const words = (column: Sql) => sql`initcap(replace(${column}, '_', ' '))`;

const pledgeListing: Listing<PledgeRow, PledgeFilter, PledgeOrder, ParentName, FacetName> = {
  row: PledgeRow,
  key: sql`t.id`,
  where: wherePledge,
  orders: {
    TITLE: { direction: 'ASC', terms: () => [{ sql: sql`t.sort_key`, type: 'string' }] },
    NEWEST: { direction: 'DESC', terms: () => [{ sql: sql`t.made_from`, type: 'string' }] },
    RELEVANCE: relevanceOrder(sql`t.search`),
  },
  defaultOrder: ({ search }) => (search == null ? 'TITLE' : 'RELEVANCE'),
  parents: {
    country: { from: sql`pledge t`, key: sql`t.country_code`, keyType: 'text' },
    programme: { from: sql`pledge t`, key: sql`t.programme_id`, keyType: 'text' },
  },
  facets: {
    kind: { value: sql`t.kind`, label: words(sql`t.kind`) },
    contributorKind: { value: sql`t.contributor_kind`, label: words(sql`t.contributor_kind`) },
    focus: { value: sql`t.focus`, label: words(sql`t.focus`) },
    currency: { value: sql`t.currency`, label: sql`t.currency` },
    country: {
      value: sql`country.code`,
      label: sql`country.name`,
      join: sql`JOIN country ON country.code = t.country_code`,
    },
    programme: {
      value: sql`programme.id`,
      label: sql`programme.name`,
      join: sql`JOIN programme ON programme.id = t.programme_id`,
    },
    status: { value: sql`t.status`, label: words(sql`t.status`) },
    year: { value: sql`t.year`, label: sql`t.year`, order: 'value' },
  },
};

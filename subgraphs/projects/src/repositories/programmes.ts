import { anyOf, isGiven } from '@agency-graph/subgraph-kit/conditions';
import type { Connection, Edge } from '@agency-graph/subgraph-kit/connection';
import type { Listing } from '@agency-graph/subgraph-kit/listing';
import { selectRows } from '@agency-graph/subgraph-kit/rows';
import { relevanceOrder, searchCondition } from '@agency-graph/subgraph-kit/search';
import sql, { type Sql } from 'sql-template-tag';
import type { DataSource } from 'typeorm';
import { agencyCodelist, topicCodelist } from '../codelists';
import { ProgrammeRow } from '../rows/ProgrammeRow';
import type { ProgrammeFilter, ProgrammeOrder } from '../schema.generated';
import { checkGoals } from './checkGoals';

type FacetName = 'kind' | 'agency' | 'goal' | 'topic' | 'status';

export type ProgrammeConnection = Connection<ProgrammeRow, FacetName>;
export type ProgrammeEdge = Edge<ProgrammeRow>;
export type ProgrammeFacets = ProgrammeConnection['facets'];
export type ProgrammesRepository = ReturnType<typeof createProgrammesRepository>;

export function createProgrammesRepository(database: DataSource) {
  const find = (condition: Sql) =>
    selectRows(database, ProgrammeRow, sql`WHERE ${condition} ORDER BY t.sort_key, t.id`);
  return {
    /** Finds programmes by key or by any of their aliases. */
    findByIds: (ids: readonly string[]) =>
      find(sql`(t.id = ANY(${ids}) OR t.aliases && ${ids}::text[])`),
    findByParentIds: (parentIds: readonly string[]) => find(sql`t.parent_id = ANY(${parentIds})`),
    findByAgencyIds: (agencyIds: readonly string[]) =>
      find(sql`(t.lead_ids || t.partner_ids) && ${agencyIds}::text[]`),
    findByGoals: (goals: readonly number[]) => find(sql`t.goals && ${goals}::integer[]`),
    findByProjectIds: (projectIds: readonly string[]) =>
      find(sql`t.project_ids && ${projectIds}::text[]`),
  };
}

function whereProgramme(filter: ProgrammeFilter): Sql[] {
  const { search, agency, goal, topic } = filter;
  const conditions = [
    ...anyOf(sql`t.kind`, filter.kind),
    ...anyOf(sql`t.status`, filter.status),
    ...anyOf(sql`t.provenance ->> 'kind'`, filter.provenance),
  ];
  if (search != null) conditions.push(searchCondition(sql`t.search`, search));
  if (isGiven(agency)) {
    const ids = agencyCodelist.check('filter.agency', agency);
    conditions.push(sql`(t.lead_ids || t.partner_ids) && ${ids}::text[]`);
  }
  if (isGiven(goal)) {
    conditions.push(sql`t.goals && ${checkGoals('filter.goal', goal)}::integer[]`);
  }
  if (isGiven(topic)) {
    conditions.push(sql`t.topic_ids && ${topicCodelist.check('filter.topic', topic)}::text[]`);
  }
  return conditions;
}

export const programmeListing: Listing<
  ProgrammeRow,
  ProgrammeFilter,
  ProgrammeOrder,
  never,
  FacetName
> = {
  row: ProgrammeRow,
  key: sql`t.id`,
  where: whereProgramme,
  orders: {
    NAME: { direction: 'ASC', terms: () => [{ sql: sql`t.sort_key`, type: 'string' }] },
    RELEVANCE: relevanceOrder(sql`t.search`),
  },
  defaultOrder: ({ search }) => (search == null ? 'NAME' : 'RELEVANCE'),
  parents: {},
  facets: {
    kind: { value: sql`t.kind`, label: sql`initcap(t.kind)` },
    agency: {
      value: sql`agency.id`,
      label: sql`agency.acronym`,
      join: sql`JOIN agency ON agency.id = ANY(t.lead_ids || t.partner_ids)`,
    },
    goal: {
      value: sql`goal.number`,
      label: sql`goal.short_title`,
      join: sql`JOIN goal ON goal.number = ANY(t.goals)`,
    },
    topic: {
      value: sql`topic.id`,
      label: sql`topic.name`,
      join: sql`JOIN topic ON topic.id = ANY(t.topic_ids)`,
    },
    status: { value: sql`t.status`, label: sql`initcap(t.status)` },
  },
};

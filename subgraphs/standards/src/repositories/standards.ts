import { anyOf, isGiven } from '@agency-graph/subgraph-kit/conditions';
import type { Connection, Edge } from '@agency-graph/subgraph-kit/connection';
import type { Listing } from '@agency-graph/subgraph-kit/listing';
import { firstDay, lastDay } from '@agency-graph/subgraph-kit/partial-date';
import { selectRows } from '@agency-graph/subgraph-kit/rows';
import { relevanceOrder, searchCondition } from '@agency-graph/subgraph-kit/search';
import sql, { type Sql } from 'sql-template-tag';
import type { DataSource } from 'typeorm';
import { bodyCodelist, groupCodelist, topicCodelist } from '../codelists';
import { StandardRelationRow } from '../rows/StandardRelationRow';
import { StandardRow } from '../rows/StandardRow';
import { StandardTopicRow } from '../rows/StandardTopicRow';
import type { StandardFilter, StandardOrder } from '../schema.generated';

type FacetName = 'body' | 'group' | 'topic' | 'kind' | 'status' | 'year';
type ParentName = 'topic' | 'agency' | 'goal' | 'body' | 'group' | 'collaboration';

export type StandardConnection = Connection<StandardRow, FacetName>;
export type StandardEdge = Edge<StandardRow>;
export type StandardFacets = StandardConnection['facets'];
export type StandardsRepository = ReturnType<typeof createStandardsRepository>;

export function createStandardsRepository(database: DataSource) {
  return {
    /** Finds standards by key or by any of their aliases. */
    findByIds(ids: readonly string[]): Promise<StandardRow[]> {
      return selectRows(
        database,
        StandardRow,
        sql`WHERE t.id = ANY(${ids}) OR t.aliases && ${ids}::text[]`,
      );
    },

    findTopicTags(standardIds: readonly string[]): Promise<StandardTopicRow[]> {
      return selectRows(
        database,
        StandardTopicRow,
        sql`JOIN topic ON topic.id = t.topic_id
            WHERE t.standard_id = ANY(${standardIds}) AND t.direct ORDER BY topic.position`,
      );
    },

    findRelations(standardIds: readonly string[]): Promise<StandardRelationRow[]> {
      return selectRows(
        database,
        StandardRelationRow,
        sql`JOIN standard other ON other.id = t.to_id
            WHERE t.from_id = ANY(${standardIds}) ORDER BY t.kind, other.sort_key, other.id`,
      );
    },
  };
}

/** The conditions of a filter over the table `standard t`. */
export function whereStandard(filter: StandardFilter): Sql[] {
  const { search, topic, publishedFrom, publishedTo } = filter;
  const conditions = [
    ...anyOf(sql`t.body_id`, filter.body && bodyCodelist.check('filter.body', filter.body)),
    ...anyOf(sql`t.group_id`, filter.group && groupCodelist.check('filter.group', filter.group)),
    ...anyOf(sql`t.kind`, filter.kind),
    ...anyOf(sql`t.status`, filter.status),
    ...anyOf(sql`t.series`, filter.series),
    ...anyOf(sql`t.year`, filter.year, 'integer'),
    ...anyOf(sql`t.provenance ->> 'kind'`, filter.provenance),
  ];
  if (search != null) conditions.push(searchCondition(sql`t.search`, search));
  if (publishedFrom != null) conditions.push(sql`t.published_until >= ${firstDay(publishedFrom)}`);
  if (publishedTo != null) {
    conditions.push(sql`t.published_from <> '' AND t.published_from <= ${lastDay(publishedTo)}`);
  }
  if (isGiven(topic)) {
    const ids = topicCodelist.check('filter.topic', topic);
    conditions.push(sql`EXISTS (
      SELECT FROM standard_topic tag WHERE tag.standard_id = t.id AND tag.topic_id = ANY(${ids})
    )`);
  }
  return conditions;
}

export const standardListing: Listing<
  StandardRow,
  StandardFilter,
  StandardOrder,
  ParentName,
  FacetName
> = {
  row: StandardRow,
  key: sql`t.id`,
  where: whereStandard,
  orders: {
    DESIGNATION: { direction: 'ASC', terms: () => [{ sql: sql`t.sort_key`, type: 'string' }] },
    NEWEST: { direction: 'DESC', terms: () => [{ sql: sql`t.published_from`, type: 'string' }] },
    OLDEST: { direction: 'ASC', terms: () => [{ sql: sql`t.published_from`, type: 'string' }] },
    RELEVANCE: relevanceOrder(sql`t.search`),
  },
  defaultOrder: ({ search }) => (search == null ? 'DESIGNATION' : 'RELEVANCE'),
  parents: {
    topic: {
      from: sql`standard_topic parent JOIN standard t ON t.id = parent.standard_id`,
      key: sql`parent.topic_id`,
      keyType: 'text',
    },
    agency: {
      from: sql`standard_agency parent JOIN standard t ON t.id = parent.standard_id`,
      key: sql`parent.agency_id`,
      keyType: 'text',
    },
    goal: {
      from: sql`standard_goal parent JOIN standard t ON t.id = parent.standard_id`,
      key: sql`parent.goal`,
      keyType: 'integer',
    },
    collaboration: {
      from: sql`collaboration_standard parent JOIN standard t ON t.id = parent.standard_id`,
      key: sql`parent.collaboration_id`,
      keyType: 'text',
    },
    body: { from: sql`standard t`, key: sql`t.body_id`, keyType: 'text' },
    group: { from: sql`standard t`, key: sql`t.group_id`, keyType: 'text' },
  },
  facets: {
    body: {
      value: sql`body.id`,
      label: sql`body.acronym`,
      join: sql`JOIN standards_body body ON body.id = t.body_id`,
    },
    group: {
      value: sql`"group".id`,
      label: sql`"group".acronym`,
      join: sql`JOIN standards_group "group" ON "group".id = t.group_id`,
    },
    topic: {
      value: sql`topic.id`,
      label: sql`topic.name`,
      join: sql`JOIN standard_topic tag ON tag.standard_id = t.id JOIN topic ON topic.id = tag.topic_id`,
    },
    kind: { value: sql`t.kind`, label: sql`initcap(replace(t.kind, '_', ' '))` },
    status: { value: sql`t.status`, label: sql`initcap(replace(t.status, '_', ' '))` },
    year: { value: sql`t.year`, label: sql`t.year`, order: 'value' },
  },
};

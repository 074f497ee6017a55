import { anyOf, isGiven } from '@agency-graph/subgraph-kit/conditions';
import type { Connection, Edge } from '@agency-graph/subgraph-kit/connection';
import type { Listing, Order } from '@agency-graph/subgraph-kit/listing';
import { firstDay, lastDay } from '@agency-graph/subgraph-kit/partial-date';
import { selectRows } from '@agency-graph/subgraph-kit/rows';
import { relevanceOrder, searchCondition } from '@agency-graph/subgraph-kit/search';
import sql, { type Sql } from 'sql-template-tag';
import type { DataSource } from 'typeorm';
import { agencyCodelist, countryCodelist, seriesCodelist, topicCodelist } from '../codelists';
import { EventRow } from '../rows/EventRow';
import { EventTopicRow } from '../rows/EventTopicRow';
import type { EventFilter, EventOrder } from '../schema.generated';

type FacetName = 'kind' | 'year' | 'country' | 'format' | 'agency' | 'series' | 'topic';
type ParentName = 'topic' | 'agency' | 'goal' | 'country' | 'series' | 'event';

export type EventConnection = Connection<EventRow, FacetName>;
export type EventEdge = Edge<EventRow>;
export type EventFacets = EventConnection['facets'];
export type EventsRepository = ReturnType<typeof createEventsRepository>;

export function createEventsRepository(database: DataSource) {
  return {
    /** Finds events by key or by any of their aliases. */
    findByIds(ids: readonly string[]): Promise<EventRow[]> {
      return selectRows(
        database,
        EventRow,
        sql`WHERE t.id = ANY(${ids}) OR t.aliases && ${ids}::text[]`,
      );
    },

    findTopicTags(eventIds: readonly string[]): Promise<EventTopicRow[]> {
      return selectRows(
        database,
        EventTopicRow,
        sql`JOIN code topic ON topic.list = 'topic' AND topic.code = t.topic_id
            WHERE t.event_id = ANY(${eventIds}) AND t.direct ORDER BY topic.position`,
      );
    },
  };
}

/** The conditions of a filter over the table `event t`. */
function whereEvent(filter: EventFilter): Sql[] {
  const { search, top, agency, topic } = filter;
  const conditions = [
    ...anyOf(sql`t.kind`, filter.kind),
    ...anyOf(sql`t.status`, filter.status),
    ...anyOf(sql`t.format`, filter.format),
    ...anyOf(
      sql`t.series_id`,
      filter.series && seriesCodelist.check('filter.series', filter.series),
    ),
    ...anyOf(
      sql`t.country_code`,
      filter.country && countryCodelist.check('filter.country', filter.country),
    ),
    ...anyOf(sql`t.year`, filter.year, 'integer'),
    ...anyOf(sql`t.provenance ->> 'kind'`, filter.provenance),
    ...overlaps(filter),
  ];
  if (search != null) conditions.push(searchCondition(sql`t.search`, search));
  if (isGiven(filter.excludeKind))
    conditions.push(sql`t.kind <> ALL(${filter.excludeKind}::text[])`);
  if (top != null) conditions.push(top ? sql`t.parent_id IS NULL` : sql`t.parent_id IS NOT NULL`);
  if (isGiven(agency)) {
    const ids = agencyCodelist.check('filter.agency', agency);
    conditions.push(sql`EXISTS (
      SELECT FROM event_agency organizer WHERE organizer.event_id = t.id AND organizer.agency_id = ANY(${ids})
    )`);
  }
  if (isGiven(topic)) {
    const ids = topicCodelist.check('filter.topic', topic);
    conditions.push(sql`EXISTS (
      SELECT FROM event_topic tag WHERE tag.event_id = t.id AND tag.topic_id = ANY(${ids})
    )`);
  }
  return conditions;
}

/** Events whose days, as far as they are known, lie between two dates at least in part. */
export function overlaps({ from, to }: { from?: string | null; to?: string | null }): Sql[] {
  return [
    ...(from == null ? [] : [sql`t.last_day >= ${firstDay(from)}`]),
    ...(to == null ? [] : [sql`t.first_day <= ${lastDay(to)}`]),
  ];
}

/** By the moment at which events begin, whatever their time zone. */
export function startOrder(direction: 'ASC' | 'DESC'): Order<object> {
  return { direction, terms: () => [{ sql: sql`t.begins_at`, type: 'string' }] };
}

export const eventListing: Listing<EventRow, EventFilter, EventOrder, ParentName, FacetName> = {
  row: EventRow,
  key: sql`t.id`,
  where: whereEvent,
  orders: {
    NEWEST: startOrder('DESC'),
    OLDEST: startOrder('ASC'),
    TITLE: { direction: 'ASC', terms: () => [{ sql: sql`t.sort_key`, type: 'string' }] },
    RELEVANCE: relevanceOrder(sql`t.search`),
  },
  defaultOrder: ({ search }) => (search == null ? 'NEWEST' : 'RELEVANCE'),
  parents: {
    topic: {
      from: sql`event_topic parent JOIN event t ON t.id = parent.event_id`,
      key: sql`parent.topic_id`,
      keyType: 'text',
    },
    agency: {
      from: sql`event_agency parent JOIN event t ON t.id = parent.event_id`,
      key: sql`parent.agency_id`,
      keyType: 'text',
    },
    goal: {
      from: sql`event_goal parent JOIN event t ON t.id = parent.event_id`,
      key: sql`parent.goal`,
      keyType: 'integer',
    },
    country: { from: sql`event t`, key: sql`t.country_code`, keyType: 'text' },
    series: { from: sql`event t`, key: sql`t.series_id`, keyType: 'text' },
    event: { from: sql`event t`, key: sql`t.parent_id`, keyType: 'text' },
  },
  facets: {
    kind: { value: sql`t.kind`, label: sql`initcap(replace(t.kind, '_', ' '))` },
    year: { value: sql`t.year`, label: sql`t.year`, order: 'value' },
    country: {
      value: sql`country.code`,
      label: sql`country.label`,
      join: sql`JOIN code country ON country.list = 'country' AND country.code = t.country_code`,
    },
    format: { value: sql`t.format`, label: sql`initcap(replace(t.format, '_', ' '))` },
    agency: {
      value: sql`agency.code`,
      label: sql`agency.label`,
      join: sql`JOIN event_agency organizer ON organizer.event_id = t.id
                JOIN code agency ON agency.list = 'agency' AND agency.code = organizer.agency_id`,
    },
    series: {
      value: sql`series.id`,
      label: sql`series.name`,
      join: sql`JOIN event_series series ON series.id = t.series_id`,
    },
    topic: {
      value: sql`topic.code`,
      label: sql`topic.label`,
      join: sql`JOIN event_topic tag ON tag.event_id = t.id
                JOIN code topic ON topic.list = 'topic' AND topic.code = tag.topic_id`,
    },
  },
};

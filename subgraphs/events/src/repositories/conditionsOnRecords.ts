import { anyOf, isGiven } from '@agency-graph/subgraph-kit/conditions';
import type { FacetSource } from '@agency-graph/subgraph-kit/listing';
import { searchCondition } from '@agency-graph/subgraph-kit/search';
import { slug } from '@agency-graph/subgraph-kit/slug';
import sql, { type Sql } from 'sql-template-tag';
import { agencyCodelist, topicCodelist } from '../codelists';

type List<Item> = readonly Item[] | null | undefined;

/** The conditions that challenges, courses and publications share, over a table `t` that keeps keys in arrays. */
export function whereRecord(filter: {
  search?: string | null;
  agency?: List<string>;
  topic?: List<string>;
  provenance?: List<string>;
}): Sql[] {
  const { search, agency, topic } = filter;
  return [
    ...anyOf(sql`t.provenance ->> 'kind'`, filter.provenance),
    ...(search == null ? [] : [searchCondition(sql`t.search`, search)]),
    ...anyKey(sql`t.agency_ids`, agency && agencyCodelist.check('filter.agency', agency)),
    ...anyKey(sql`t.topic_ids`, topic && topicCodelist.check('filter.topic', topic)),
  ];
}

/** The condition that an array column holds one of the keys of a filter. */
export function anyKey(column: Sql, keys: List<string>): Sql[] {
  return isGiven(keys) ? [sql`${column} && ${keys}::text[]`] : [];
}

/** The keys of events that a filter names by key or alias. Keys that no event has find nothing. */
export function eventKeys(ids: readonly string[]): Sql {
  const keys = ids.map(slug);
  return sql`(SELECT event.id FROM event WHERE event.id = ANY(${keys}) OR event.aliases && ${keys}::text[])`;
}

/** Counts by topic over an array column of topics. */
export function topicFacet(column: Sql): FacetSource {
  return {
    value: sql`topic.code`,
    label: sql`topic.label`,
    join: sql`JOIN LATERAL unnest(${column}) tag(topic_id) ON true
              JOIN code topic ON topic.list = 'topic' AND topic.code = tag.topic_id`,
  };
}

/** Counts by country over a column with its code. */
export function countryFacet(column: Sql, join: Sql = sql``): FacetSource {
  return {
    value: sql`country.code`,
    label: sql`country.label`,
    join: sql`${join} JOIN code country ON country.list = 'country' AND country.code = ${column}`,
  };
}

/** Counts by an enum value, with the value in words. */
export function enumFacet(column: Sql): FacetSource {
  return { value: column, label: sql`initcap(replace(${column}, '_', ' '))` };
}

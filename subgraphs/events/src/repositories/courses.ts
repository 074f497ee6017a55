import { anyOf, isGiven } from '@agency-graph/subgraph-kit/conditions';
import type { Connection, Edge } from '@agency-graph/subgraph-kit/connection';
import type { Listing } from '@agency-graph/subgraph-kit/listing';
import { selectRows } from '@agency-graph/subgraph-kit/rows';
import { relevanceOrder } from '@agency-graph/subgraph-kit/search';
import sql, { type Sql } from 'sql-template-tag';
import type { DataSource } from 'typeorm';
import { CourseRow } from '../rows/CourseRow';
import type { CourseFilter, CourseOrder } from '../schema.generated';
import { enumFacet, eventKeys, topicFacet, whereRecord } from './conditionsOnRecords';

type FacetName = 'kind' | 'status' | 'topic';

export type CourseConnection = Connection<CourseRow, FacetName>;
export type CourseEdge = Edge<CourseRow>;
export type CourseFacets = CourseConnection['facets'];
export type CoursesRepository = ReturnType<typeof createCoursesRepository>;

export function createCoursesRepository(database: DataSource) {
  return {
    findByIds(ids: readonly string[]): Promise<CourseRow[]> {
      return selectRows(database, CourseRow, sql`WHERE t.id = ANY(${ids})`);
    },

    /** Finds the courses that are built from one of the events. */
    findByEventIds(ids: readonly string[]): Promise<CourseRow[]> {
      return selectRows(
        database,
        CourseRow,
        sql`WHERE t.event_ids && ${ids}::text[] ORDER BY t.sort_key, t.id`,
      );
    },
  };
}

function whereCourse(filter: CourseFilter): Sql[] {
  const { event } = filter;
  return [
    ...whereRecord(filter),
    ...anyOf(sql`t.kind`, filter.kind),
    ...anyOf(sql`t.status`, filter.status),
    ...(isGiven(event) ? [sql`t.event_ids && ARRAY${eventKeys(event)}::text[]`] : []),
  ];
}

export const courseListing: Listing<CourseRow, CourseFilter, CourseOrder, never, FacetName> = {
  row: CourseRow,
  key: sql`t.id`,
  where: whereCourse,
  orders: {
    TITLE: { direction: 'ASC', terms: () => [{ sql: sql`t.sort_key`, type: 'string' }] },
    RELEVANCE: relevanceOrder(sql`t.search`),
  },
  defaultOrder: ({ search }) => (search == null ? 'TITLE' : 'RELEVANCE'),
  parents: {},
  facets: {
    kind: enumFacet(sql`t.kind`),
    status: enumFacet(sql`t.status`),
    topic: topicFacet(sql`t.topic_ids`),
  },
};

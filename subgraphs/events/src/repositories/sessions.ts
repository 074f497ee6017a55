import { isGiven } from '@agency-graph/subgraph-kit/conditions';
import type { Connection, Edge } from '@agency-graph/subgraph-kit/connection';
import type { Listing } from '@agency-graph/subgraph-kit/listing';
import { selectRows } from '@agency-graph/subgraph-kit/rows';
import { searchCondition } from '@agency-graph/subgraph-kit/search';
import sql, { type Sql } from 'sql-template-tag';
import type { DataSource } from 'typeorm';
import { EventRow } from '../rows/EventRow';
import type { SessionFilter } from '../schema.generated';
import { eventKeys } from './conditionsOnRecords';
import { overlaps, startOrder } from './events';

export type SessionConnection = Connection<EventRow>;
export type SessionEdge = Edge<EventRow>;
export type SessionsRepository = ReturnType<typeof createSessionsRepository>;

/** Sessions are the entries of the calendar that stand in the programme of another event. */
const isSession = sql`t.kind = 'SESSION'`;

export function createSessionsRepository(database: DataSource) {
  return {
    findByIds(ids: readonly string[]): Promise<EventRow[]> {
      return selectRows(
        database,
        EventRow,
        sql`WHERE ${isSession} AND (t.id = ANY(${ids}) OR t.aliases && ${ids}::text[])`,
      );
    },
  };
}

function whereSession(filter: SessionFilter): Sql[] {
  const { search, event } = filter;
  const conditions = [isSession, ...overlaps(filter)];
  if (search != null) conditions.push(searchCondition(sql`t.search`, search));
  if (isGiven(event)) {
    conditions.push(sql`EXISTS (
      SELECT FROM event_ancestor part WHERE part.event_id = t.id AND part.ancestor_id IN ${eventKeys(event)}
    )`);
  }
  return conditions;
}

export const sessionListing: Listing<EventRow, SessionFilter, 'START', 'event', never> = {
  row: EventRow,
  key: sql`t.id`,
  where: whereSession,
  orders: { START: startOrder('ASC') },
  defaultOrder: () => 'START',
  parents: {
    event: {
      from: sql`event_ancestor parent JOIN event t ON t.id = parent.event_id`,
      key: sql`parent.ancestor_id`,
      keyType: 'text',
    },
  },
  facets: {},
};

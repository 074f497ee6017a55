import type { DescribedEvent } from '@agency-graph/subgraph-kit/icalendar/describe-event';

/** Pages are as large as the graph allows. `totalCount` is asked for once, on the first page. */
export const calendarQuery = `
  query CalendarOfEvents($filter: EventFilter, $after: String, $isFirst: Boolean!) {
    events(first: 100, after: $after, filter: $filter, orderBy: OLDEST) {
      totalCount @include(if: $isFirst)
      pageInfo { hasNextPage endCursor }
      nodes {
        id title note kind status format startsOn endsOn startsAt endsAt timeZone venue city link
        country { name }
        parent { id }
        organizers { name }
        topics { name }
        provenance { kind source url retrievedOn }
      }
    }
  }
`;

export interface CalendarPage {
  events: {
    totalCount?: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    nodes: CalendarNode[];
  } | null;
}

/** An event as the query asks for it. What other subgraphs know of it is null when they are down. */
export interface CalendarNode {
  id: string;
  title: string;
  note: string | null;
  kind: string;
  status: DescribedEvent['status'];
  format: string;
  startsOn: string;
  endsOn: string;
  startsAt: string | null;
  endsAt: string | null;
  timeZone: string;
  venue: string | null;
  city: string | null;
  link: string | null;
  country: { name: string | null } | null;
  parent: { id: string } | null;
  organizers: { name: string }[];
  topics: ({ name: string | null } | null)[];
  provenance: { kind: string; source: string; url: string | null; retrievedOn: string | null };
}

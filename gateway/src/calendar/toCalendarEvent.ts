import { uidOfKey } from '@agency-graph/subgraph-kit/icalendar/calendar-parts';
import { describeEvent, describePlace } from '@agency-graph/subgraph-kit/icalendar/describe-event';
import type { CalendarEvent } from '@agency-graph/subgraph-kit/icalendar/event-lines';
import type { CalendarNode } from './calendarQuery';

/** An event of the graph as calendars show it. A made-up one says so before all else. */
export function toCalendarEvent(node: CalendarNode): CalendarEvent {
  const { provenance } = node;
  const country = node.country?.name ?? null;
  const topics = node.topics.flatMap((topic) => topic?.name ?? []);
  const note =
    provenance.kind === 'SYNTHETIC'
      ? `SYNTHETIC sample data. ${node.note ?? ''}`.trim()
      : node.note;
  return {
    uid: uidOfKey(node.id),
    recurrenceId: null,
    sequence: null,
    modifiedAt: midnightOf(provenance.retrievedOn),
    title: node.title,
    startsOn: node.startsOn,
    endsOn: node.endsOn,
    startsAt: node.startsAt,
    endsAt: node.endsAt,
    floating: null,
    timeZone: node.timeZone,
    location: describePlace({ ...node, country, isOnline: node.format === 'ONLINE' }),
    description: describeEvent({
      ...node,
      note,
      source: provenance.source,
      sourceUrl: provenance.url,
    }),
    categories: [node.kind, node.format, ...topics],
    isCancelled: node.status === 'CANCELLED',
    link: node.link,
    parentUid: node.parent && uidOfKey(node.parent.id),
    extensions: [],
  };
}

/** The day on which the facts were taken from their source is when the record was last changed, as far as it is known. */
function midnightOf(day: string | null): string | null {
  return day?.length === 10 ? `${day.replaceAll('-', '')}T000000Z` : null;
}

import {
  calendarEnd,
  calendarHead,
  describeLeftOut,
} from '@agency-graph/subgraph-kit/icalendar/calendar-parts';
import {
  eventLines,
  hasDays,
  zoneToDefine,
} from '@agency-graph/subgraph-kit/icalendar/event-lines';
import { timeZoneLines } from '@agency-graph/subgraph-kit/icalendar/time-zone-lines';
import type { ExecuteInGateway } from '../export/PageReader';
import { CalendarRefused, refuse } from './CalendarRefused';
import { calendarQuery, type CalendarPage } from './calendarQuery';
import type { EventFilter } from './readEventFilter';
import { toCalendarEvent } from './toCalendarEvent';

/** Calendar programs take a calendar whole, into memory: no feed is longer than this. */
export const eventsAtMost = 10_000;

interface WriteOptions {
  execute: ExecuteInGateway;
  filter: EventFilter;
  signal: AbortSignal;
}

/**
 * Reads all pages of a filter and writes each event as it comes. The pieces are kept until the last page is there: the time
 * zones, what was left out and the digest of the whole stand before the first event, and a calendar that broke off would
 * look like one whose other events were deleted.
 */
export async function writeCalendar({ execute, filter, signal }: WriteOptions): Promise<string[]> {
  const events: string[] = [];
  const zones = new Map<string, { from: number; to: number }>();
  let leftOut = 0;
  for await (const node of readEvents({ execute, filter, signal })) {
    const event = toCalendarEvent(node);
    if (!hasDays(event)) {
      leftOut += 1;
      continue;
    }
    const zone = zoneToDefine(event);
    if (zone) widen(zones, zone, event);
    events.push(eventLines(event));
  }
  const conditions = describeFilter(filter);
  const head = calendarHead({
    name: `Agency Graph: ${conditions}`,
    description: `Events of the graph, ${conditions}.${describeLeftOut(leftOut)}`,
  });
  const inOrder = [...zones].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return [
    head,
    ...inOrder.map(([zone, years]) => timeZoneLines(zone, years)),
    ...events,
    calendarEnd,
  ];
}

function widen(
  zones: Map<string, { from: number; to: number }>,
  zone: string,
  { startsOn, endsOn }: { startsOn: string; endsOn: string },
): void {
  const [first, last] = [Number(startsOn.slice(0, 4)), Number(endsOn.slice(0, 4))];
  const { from = first, to = last } = zones.get(zone) ?? {};
  zones.set(zone, { from: Math.min(from, first), to: Math.max(to, last) });
}

async function* readEvents({ execute, filter, signal }: WriteOptions) {
  let after: string | null = null;
  for (let isFirst = true; ; isFirst = false) {
    signal.throwIfAborted();
    const { data, errors } = await execute({
      query: calendarQuery,
      variables: { filter, after, isFirst },
    });
    // Names that another subgraph would have given are missing then; next time the calendar would be another one.
    if (errors.length > 0)
      throw new CalendarRefused(statusOf(errors[0]!), errors, retryLater(errors[0]!));
    const { events } = data as unknown as CalendarPage;
    if (!events) throw new Error('The gateway answered with no events and no error.');
    const { totalCount = 0, pageInfo, nodes } = events;
    if (totalCount > eventsAtMost) {
      refuse(
        `A calendar holds at most ${eventsAtMost} events, but this one would hold ${totalCount}. Give from and to, or other conditions.`,
      );
    }
    yield* nodes;
    if (!pageInfo.hasNextPage) return;
    after = pageInfo.endCursor;
  }
}

type GatewayError = Awaited<ReturnType<ExecuteInGateway>>['errors'][number];

/** What the client can mend is its fault; what a subgraph cannot do now may go well later. */
function statusOf({ extensions }: GatewayError): number {
  const code = extensions?.code;
  return code === 'BAD_USER_INPUT' || code === 'BAD_REQUEST' ? 400 : 503;
}

function retryLater(error: GatewayError): Record<string, string> {
  return statusOf(error) === 503 ? { 'retry-after': '30' } : {};
}

function describeFilter(filter: EventFilter): string {
  const conditions = Object.entries(filter).map(
    ([name, value]) => `${name} ${[value].flat().map(String).join(' or ')}`,
  );
  return conditions.length === 0 ? 'all events' : conditions.join(', ');
}

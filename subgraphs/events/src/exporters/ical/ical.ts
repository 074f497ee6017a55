import type { Exporter } from '@agency-graph/subgraph-kit/importing/exporter';
import { countryCodelist } from '../../codelists';
import {
  calendarEnd,
  calendarHead,
  calendarMediaType,
  describeLeftOut,
  uidOfKey,
} from '@agency-graph/subgraph-kit/icalendar/calendar-parts';
import { contentLine, fold, textValue } from '@agency-graph/subgraph-kit/icalendar/content-line';
import { describeEvent, describePlace } from '@agency-graph/subgraph-kit/icalendar/describe-event';
import type { EventRow } from '../../rows/EventRow';
import { extensionName, provenanceName, type EventExtension } from './EventExtension';
import {
  eventLines,
  hasDays,
  type CalendarEvent,
} from '@agency-graph/subgraph-kit/icalendar/event-lines';
import { readExported, summarize, type CalendarSummary, type ExportedEvent } from './readExported';
import { timeZoneLines } from '@agency-graph/subgraph-kit/icalendar/time-zone-lines';

/** Events as iCalendar. Events that a calendar brought keep its UID, and rules of recurrence are written as they came. */
export const ical: Exporter = {
  format: 'ical',
  description: 'Events as iCalendar (RFC 5545)',
  mediaType: calendarMediaType,
  async *write(database, { dataset }) {
    const { leftOut, zones, rules } = await summarize(database, dataset);
    yield calendarHead({
      name: dataset ?? 'Events of the graph',
      description: `Events${dataset ? ` of ${dataset}` : ''}, written from the graph.${describeLeftOut(leftOut)}`,
    });
    for (const { timeZone, ...years } of zones) yield timeZoneLines(timeZone, years);
    for (const rule of rules) yield ruleLines(rule);
    for await (const exported of readExported(database, dataset)) {
      const event = toCalendarEvent(exported);
      if (hasDays(event)) yield eventLines(event);
    }
    yield calendarEnd;
  },
};

/** The entry with a rule, word for word, and where its occurrences come from. */
function ruleLines({ lines, provenance }: CalendarSummary['rules'][number]): string {
  const source = provenance && textValue(JSON.stringify(provenance));
  return [
    contentLine('BEGIN', 'VEVENT'),
    ...lines.map(fold),
    ...(source === null ? [] : [contentLine(provenanceName, source, { VALUE: 'TEXT' })]),
    contentLine('END', 'VEVENT'),
  ].join('');
}

function toCalendarEvent({ event, uid, entry, topics, parentUid }: ExportedEvent): CalendarEvent {
  const { floatingStart, floatingEnd } = entry ?? {};
  const country = event.countryCode && (countryCodelist.labelOf(event.countryCode) ?? null);
  return {
    uid: uid ?? uidOfKey(event.id),
    recurrenceId: entry?.recurrenceId || null,
    sequence: entry?.sequence ?? null,
    modifiedAt: entry?.modifiedAt ?? null,
    title: event.title,
    startsOn: event.startsOn,
    endsOn: event.endsOn,
    startsAt: event.startsAt,
    endsAt: event.endsAt,
    floating: floatingStart ? { starts: floatingStart, ends: floatingEnd ?? null } : null,
    timeZone: event.timeZone,
    location: describePlace({ ...event, country, isOnline: event.format === 'ONLINE' }),
    description: describeEvent({
      ...event,
      source: event.provenance.source,
      sourceUrl: event.provenance.url,
    }),
    categories: [event.kind, event.format],
    isCancelled: event.status === 'CANCELLED',
    link: event.link,
    parentUid,
    extensions: [extensionLine(event, topics)],
  };
}

/** Without VALUE, readers need not know that it is a text with escapes. */
function extensionLine(event: EventRow, topics: string[]): string {
  const extension: EventExtension = {
    key: event.id,
    kind: event.kind,
    status: event.status,
    format: event.format,
    note: event.note,
    series: event.seriesId,
    parent: event.parentId,
    venue: event.venue,
    city: event.city,
    country: event.countryCode,
    organizers: event.organizers,
    topics,
    timeZone: event.timeZone,
    timeZoneBasis: event.timeZoneBasis,
    timeZoneReason: event.timeZoneReason,
    otherDates: event.otherDates,
    provenance: event.provenance,
  };
  return contentLine(extensionName, textValue(JSON.stringify(extension)), { VALUE: 'TEXT' });
}

import { DateTime } from 'luxon';
import { contentLine, textValue } from './content-line';

/** An event as a calendar writes it. */
export interface CalendarEvent {
  uid: string;
  /** The occurrence that it stands in for, `20250711T094000`, on the clock of its zone; null for all others. */
  recurrenceId: string | null;
  sequence: number | null;
  /** UTC, `20260101T000000Z`; null when it is not known when the record was last changed. */
  modifiedAt: string | null;
  title: string;
  startsOn: string;
  endsOn: string;
  startsAt: string | null;
  endsAt: string | null;
  /** Times of day without a zone, `09:40`. */
  floating: { starts: string; ends: string | null } | null;
  timeZone: string;
  location: string | null;
  description: string;
  categories: string[];
  isCancelled: boolean;
  link: string | null;
  /** UID of the event that it is part of. */
  parentUid: string | null;
  /** Content lines beyond the standard, with their line ends. */
  extensions: readonly string[];
}

/** A record that does not say when it was changed has this time: the same record is then written in the same way for ever. */
export const unknownTime = '19700101T000000Z';

/** An event known by its month or year only is not one that lasts all of it, and no calendar can say what it is. */
export function hasDays({ startsOn, endsOn }: Pick<CalendarEvent, 'startsOn' | 'endsOn'>): boolean {
  return startsOn.length === 10 && endsOn.length === 10;
}

/** The zone whose clock the event is written by, when it has one that a calendar must define. */
export function zoneToDefine(
  event: Pick<CalendarEvent, 'startsAt' | 'timeZone' | 'startsOn' | 'endsOn' | 'endsAt'>,
): string | null {
  return event.startsAt !== null && isTimed(event) && event.timeZone !== 'UTC'
    ? event.timeZone
    : null;
}

/** VEVENT of an event with days. */
export function eventLines(event: CalendarEvent): string {
  const lines = [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', textValue(event.uid)),
    contentLine('DTSTAMP', event.modifiedAt ?? unknownTime),
    ...(event.recurrenceId === null ? [] : [timeLine('RECURRENCE-ID', event.recurrenceId, event)]),
    ...timeLines(event),
    contentLine('SUMMARY', textValue(event.title)),
    contentLine('STATUS', event.isCancelled ? 'CANCELLED' : 'CONFIRMED'),
    ...optional('SEQUENCE', event.sequence === null ? null : String(event.sequence)),
    ...optional('LAST-MODIFIED', event.modifiedAt),
    ...optional('LOCATION', event.location && textValue(event.location)),
    ...optional('DESCRIPTION', textValue(event.description)),
    ...optional('CATEGORIES', event.categories.map(textValue).join(',')),
    ...optional('URL', event.link),
    ...optional('RELATED-TO', event.parentUid && textValue(event.parentUid)),
    ...event.extensions,
    // A conference does not make whoever looks at the calendar busy.
    contentLine('TRANSP', 'TRANSPARENT'),
    contentLine('END', 'VEVENT'),
  ];
  return lines.join('');
}

function optional(name: string, value: string | null): string[] {
  return value ? [contentLine(name, value)] : [];
}

/** Whether start and end are both times, or the event has a time and is over on the same day. */
function isTimed({
  startsAt,
  endsAt,
  startsOn,
  endsOn,
}: Pick<CalendarEvent, 'startsAt' | 'endsAt' | 'startsOn' | 'endsOn'>): boolean {
  return startsAt !== null && (endsAt !== null || startsOn === endsOn);
}

function timeLines(event: CalendarEvent): string[] {
  const { floating, startsOn, endsOn, startsAt, endsAt } = event;
  if (floating !== null) {
    const end =
      floating.ends === null ? [] : [contentLine('DTEND', localTime(endsOn, floating.ends))];
    return [contentLine('DTSTART', localTime(startsOn, floating.starts)), ...end];
  }
  if (startsAt === null || !isTimed(event)) {
    return [dayLine('DTSTART', startsOn), dayLine('DTEND', dayAfter(endsOn))];
  }
  const isMoment = endsAt === null || Date.parse(endsAt) <= Date.parse(startsAt);
  return [
    timeLine('DTSTART', clockTime(startsAt, event.timeZone), event),
    ...(isMoment ? [] : [timeLine('DTEND', clockTime(endsAt, event.timeZone), event)]),
  ];
}

function timeLine(name: string, local: string, { startsAt, timeZone }: CalendarEvent): string {
  if (!local.includes('T')) return contentLine(name, local, { VALUE: 'DATE' });
  if (startsAt === null) return contentLine(name, local);
  return timeZone === 'UTC'
    ? contentLine(name, `${local}Z`)
    : contentLine(name, local, { TZID: timeZone });
}

function dayLine(name: string, day: string): string {
  return contentLine(name, day.replaceAll('-', ''), { VALUE: 'DATE' });
}

/** The end of an event of whole days is the day after it. */
function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

function localTime(day: string, time: string): string {
  return `${day.replaceAll('-', '')}T${time.replace(':', '')}00`;
}

/** An instant on the clock of a zone. */
function clockTime(instant: string, timeZone: string): string {
  return DateTime.fromISO(instant, { zone: timeZone }).toFormat("yyyyMMdd'T'HHmmss");
}

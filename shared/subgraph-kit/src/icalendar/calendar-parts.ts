import { contentLine, textValue } from './content-line';

export const calendarMediaType = 'text/calendar';

export interface CalendarHead {
  name: string;
  description: string;
}

/** How a calendar begins. */
export function calendarHead({ name, description }: CalendarHead): string {
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', '-//Agency Graph//Events//EN'),
    contentLine('CALSCALE', 'GREGORIAN'),
    contentLine('NAME', textValue(name)),
    contentLine('X-WR-CALNAME', textValue(name)),
    contentLine('DESCRIPTION', textValue(description)),
    contentLine('X-WR-CALDESC', textValue(description)),
  ].join('');
}

export const calendarEnd = contentLine('END', 'VCALENDAR');

/** The domain of the UIDs of events that no other calendar brought. `.invalid` is never anybody's. */
const uidDomain = 'events.agency-graph.invalid';

/** The UID of an event follows from its key, so that it stays the same in every calendar that the graph writes. */
export function uidOfKey(key: string): string {
  return `${key}@${uidDomain}`;
}

/** What a calendar says of the events that it cannot hold. */
export function describeLeftOut(count: number): string {
  if (count === 0) return '';
  const events = count === 1 ? '1 event is' : `${count} events are`;
  return ` ${events} left out: known by month or year only, which a calendar could only show as lasting all of it.`;
}

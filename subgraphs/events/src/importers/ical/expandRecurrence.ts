import ICAL from 'ical.js';
import { DateTime } from 'luxon';
import type { Findings } from '@agency-graph/subgraph-kit/importing/findings';
import type { Moment } from '../calendar/eventTime';
import type { CalendarComponent } from './readComponents';
import { dayOf, toMoment, type Times } from './readTimes';

/** One occurrence of an event that recurs. */
export interface Occurrence {
  /** The start that the rule gives it, which RECURRENCE-ID names. */
  recurrenceId: string;
  start: Moment;
  end: Moment;
}

/** A rule without end has occurrences without end. No real series of events needs more in one graph. */
export const occurrencesAtMost = 100;

export function isRecurring({ component }: CalendarComponent): boolean {
  return component.hasProperty('rrule') || component.hasProperty('rdate');
}

/** The occurrences of an entry with RRULE or RDATE, without those that EXDATE takes out; the first hundred. */
export function expandRecurrence(
  entry: CalendarComponent,
  times: Times,
  findings: Findings,
): Occurrence[] {
  const starts = new Map<string, ICAL.Time>();
  const add = (time: ICAL.Time) => starts.set(idOf(time), time);
  add(times.local);
  for (const rule of rulesOf(entry, times)) {
    if (takeOccurrences(rule, times.local, add)) continue;
    const rule1 = `has more occurrences than the ${occurrencesAtMost} that are imported; the rule itself is kept`;
    findings.warn({ place: entry.place, field: 'RRULE', rule: rule1, value: rule.toString() });
  }
  datesOf(entry, 'rdate').forEach(add);
  const excluded = new Set(datesOf(entry, 'exdate').map(idOf));
  return [...starts]
    .filter(([id]) => !excluded.has(id))
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .slice(0, occurrencesAtMost)
    .map(([recurrenceId, time]) => ({
      recurrenceId,
      ...shifted(times, time, { entry, findings }),
    }));
}

/** Passes the first occurrences of a rule on; false when there are more. */
function takeOccurrences(
  rule: ICAL.Recur,
  from: ICAL.Time,
  add: (time: ICAL.Time) => void,
): boolean {
  const occurrences = rule.iterator(from);
  for (let count = 0; count < occurrencesAtMost; count += 1) {
    const next = occurrences.next();
    if (!next) return true;
    add(next.clone());
  }
  return !occurrences.next();
}

/** The rules, their UNTIL on the clock of DTSTART: the standard has it in UTC, and the clock decides where a rule ends. */
function rulesOf({ component }: CalendarComponent, { local, zone }: Times): ICAL.Recur[] {
  return component.getAllProperties('rrule').flatMap((property) => {
    const value = property.getFirstValue();
    if (!(value instanceof ICAL.Recur)) return [];
    const rule = value.clone();
    const { until } = rule;
    if (
      until &&
      until.zone === ICAL.Timezone.utcTimezone &&
      zone &&
      zone !== 'UTC' &&
      !local.isDate
    ) {
      const shown = DateTime.fromISO(until.toString(), { zone });
      rule.until = ICAL.Time.fromString(shown.toFormat("yyyy-MM-dd'T'HH:mm:ss"), property);
    }
    return [rule];
  });
}

function datesOf({ component }: CalendarComponent, name: 'rdate' | 'exdate'): ICAL.Time[] {
  return component
    .getAllProperties(name)
    .flatMap((property) => property.getValues())
    .flatMap((value) => (value instanceof ICAL.Period ? [value.start] : value))
    .filter((value) => value instanceof ICAL.Time);
}

/** A start as RECURRENCE-ID writes it, on the calendar's own clock. */
export function idOf(time: ICAL.Time): string {
  return time.toICALString().replace(/Z$/, '');
}

interface Reading {
  entry: CalendarComponent;
  findings: Findings;
}

/** The same event at another start: it lasts as many days and minutes by the clock. */
function shifted(
  times: Times,
  time: ICAL.Time,
  reading: Reading,
): Pick<Occurrence, 'start' | 'end'> {
  const property = reading.entry.component.getFirstProperty('dtstart')!;
  const start = toMoment(property, time, reading);
  const days = (Date.parse(start.day) - Date.parse(times.start.day)) / 86_400_000;
  const endDay = new Date(Date.parse(times.end.day) + days * 86_400_000).toISOString().slice(0, 10);
  return { start: { ...start, day: start.day || dayOf(time) }, end: { ...times.end, day: endDay } };
}

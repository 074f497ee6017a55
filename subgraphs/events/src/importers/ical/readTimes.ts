import ICAL from 'ical.js';
import type { Findings } from '@agency-graph/subgraph-kit/importing/findings';
import type { Moment } from '../calendar/eventTime';
import type { CalendarComponent, CalendarHead } from './readComponents';
import { resolveZone } from './resolveZone';

export interface Times {
  start: Moment;
  /** The last day, inclusive, as people say it; of an event with times of day, when it ends. */
  end: Moment;
  /** DTSTART as the calendar's clock has it. */
  local: ICAL.Time;
  /** The zone of that clock: a zone of the IANA database, `UTC`, or null when it floats. */
  zone: string | null;
}

const dayMs = 86_400_000;

/** When an entry takes place. Reports what breaks a rule; undefined when there is no start to go by. */
export function readTimes(entry: CalendarComponent, findings: Findings): Times | undefined {
  const { component, place } = entry;
  const start = component.getFirstProperty('dtstart');
  const local = start?.getFirstValue();
  if (!(local instanceof ICAL.Time) || !isTime(local)) {
    findings.fault({
      place,
      field: 'DTSTART',
      rule: 'must be a day or a time',
      value: textOf(start),
    });
    return undefined;
  }
  const first = toMoment(start!, local, { entry, findings });
  const last = endOf(entry, { first, local, findings });
  if (sortable(last) < sortable(first)) {
    findings.warn({
      place,
      field: 'DTEND',
      rule: 'must not be before DTSTART; the event is taken to end when it begins',
      value: textOf(component.getFirstProperty('dtend')),
    });
    return { start: first, end: first, local, zone: first.zone };
  }
  return { start: first, end: last, local, zone: first.zone };
}

interface Start {
  first: Moment;
  local: ICAL.Time;
  findings: Findings;
}

/** DTEND, or DTSTART plus DURATION, or what the standard says where both are missing: the day, or the moment. */
function endOf(entry: CalendarComponent, { first, local, findings }: Start): Moment {
  const { component } = entry;
  const property = component.getFirstProperty('dtend');
  const stated = property?.getFirstValue();
  if (property && stated instanceof ICAL.Time && isTime(stated)) {
    const end = toMoment(property, stated, { entry, findings });
    if (end.time === null && first.time === null) return inclusive(end, first);
    return end;
  }
  const duration = component.getFirstPropertyValue('duration');
  if (!(duration instanceof ICAL.Duration)) return first;
  const end = local.clone();
  end.addDuration(duration);
  if (first.time === null) return inclusive({ ...first, day: dayOf(end) }, first);
  return toMoment(component.getFirstProperty('dtstart')!, end, { entry, findings });
}

/** The end of an event of whole days is the day after it. Some calendars write the start again, which means one day. */
function inclusive(end: Moment, start: Moment): Moment {
  if (end.day <= start.day) return end.day === start.day ? start : end;
  return { ...end, day: new Date(Date.parse(end.day) - dayMs).toISOString().slice(0, 10) };
}

interface Reading {
  entry: CalendarComponent;
  findings: Findings;
}

/** A time on the clock that its TZID names. Where only the calendar defines that clock, it is turned into UTC. */
export function toMoment(
  property: ICAL.Property,
  time: ICAL.Time,
  { entry, findings }: Reading,
): Moment {
  const day = dayOf(time);
  if (time.isDate) return { day, time: null, zone: null };
  const clock = `${two(time.hour)}:${two(time.minute)}`;
  const name = property.getFirstParameter('tzid');
  if (!name)
    return { day, time: clock, zone: time.zone === ICAL.Timezone.utcTimezone ? 'UTC' : null };
  const zone = resolveZone(name, entry.head);
  if (zone) return { day, time: clock, zone };
  const defined = definedZone(name, entry.head);
  if (defined) return inUtc(time, defined);
  findings.unknownCode({ codelist: 'time zone', code: name, place: entry.place, refuses: false });
  return { day, time: clock, zone: null };
}

function definedZone(name: string, { timeZones }: CalendarHead): ICAL.Timezone | undefined {
  const component = timeZones.get(name);
  return component && new ICAL.Timezone({ tzid: name, component });
}

function inUtc(time: ICAL.Time, zone: ICAL.Timezone): Moment {
  const zoned = time.clone();
  zoned.zone = zone;
  const utc = new Date(zoned.toUnixTime() * 1000).toISOString();
  return { day: utc.slice(0, 10), time: utc.slice(11, 16), zone: 'UTC' };
}

export function dayOf({ year, month, day }: ICAL.Time): string {
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

function isTime({ year, month, day }: ICAL.Time): boolean {
  return year > 0 && month > 0 && day > 0;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

function sortable({ day, time }: Moment): string {
  return `${day}T${time ?? '00:00'}`;
}

function textOf(property: ICAL.Property | null | undefined): string | undefined {
  return property?.toICALString();
}

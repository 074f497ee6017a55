import { DateTime } from 'luxon';
import { firstDay, lastDay } from '@agency-graph/subgraph-kit/partial-date';
import type { EventRow } from '../../rows/EventRow';
import { zonedTime } from '../zonedTime';
import type { PlaceZone } from './readPlace';

/**
 * A day, and when it is known the time of day, on the clock of `zone`: a zone of the IANA database, `UTC`, or null for the
 * clock of wherever one is (a floating time).
 */
export interface Moment {
  /** As precise as it is known: a day, or only a month or year. */
  day: string;
  /** `09:40`; null when only the day or less is known. */
  time: string | null;
  zone: string | null;
}

export type EventTime = Pick<
  EventRow,
  | 'startsOn'
  | 'endsOn'
  | 'startsAt'
  | 'endsAt'
  | 'firstDay'
  | 'lastDay'
  | 'beginsAt'
  | 'year'
  | 'timeZone'
  | 'timeZoneBasis'
  | 'timeZoneReason'
> & {
  /** Times of day that no zone is known for, `09:40`. */
  floating: { starts: string; ends: string | null } | null;
};

interface Span {
  start: Moment;
  /** The last day, inclusive. */
  end: Moment;
}

/**
 * When an event takes place. Times of day become instants only where the calendar gives a zone; the zone of the place is
 * then the one that they are shown in if the calendar gives UTC. A floating time stays one: nothing is guessed.
 */
export function eventTime({ start, end }: Span, place: PlaceZone | null): EventTime {
  const zone = zoneOf(start, place);
  const shownStart = shownIn(start, zone.timeZone);
  const shownEnd = shownIn(end, zone.timeZone);
  const floats = start.time !== null && start.zone === null;
  const at = ({ day, time }: Moment) =>
    time === null || floats ? null : zonedTime(day, time, zone.timeZone);
  const first = firstDay(shownStart.day);
  return {
    startsOn: shownStart.day,
    endsOn: shownEnd.day,
    startsAt: at(shownStart),
    endsAt: at(shownEnd),
    firstDay: first,
    lastDay: lastDay(shownEnd.day),
    beginsAt: new Date(zonedTime(first, shownStart.time ?? '00:00', zone.timeZone)).toISOString(),
    year: Number(first.slice(0, 4)),
    ...zone,
    floating: floats ? { starts: start.time!, ends: end.time } : null,
  };
}

type Zone = Pick<EventTime, 'timeZone' | 'timeZoneBasis' | 'timeZoneReason'>;

function zoneOf({ time, zone }: Moment, place: PlaceZone | null): Zone {
  if (time !== null && zone !== null && zone !== 'UTC') {
    return {
      timeZone: zone,
      timeZoneBasis: 'STATED',
      timeZoneReason: `the calendar gives ${zone}`,
    };
  }
  const isUtc = time !== null && zone === 'UTC';
  if (place) {
    const reason = isUtc ? `${place.reason}; the calendar gives UTC` : place.reason;
    return { timeZone: place.timeZone, timeZoneBasis: 'INFERRED', timeZoneReason: reason };
  }
  return isUtc
    ? { timeZone: 'UTC', timeZoneBasis: 'STATED', timeZoneReason: 'the calendar gives UTC' }
    : {
        timeZone: 'UTC',
        timeZoneBasis: 'INFERRED',
        timeZoneReason: 'placeholder: the calendar names no zone',
      };
}

/** The same instant on the clock of another zone. Days and floating times are the same everywhere. */
function shownIn(moment: Moment, timeZone: string): Moment {
  const { day, time, zone } = moment;
  if (time === null || zone === null || zone === timeZone) return moment;
  const shown = DateTime.fromISO(zonedTime(day, time, zone), { zone: timeZone });
  return { day: shown.toFormat('yyyy-MM-dd'), time: shown.toFormat('HH:mm'), zone: timeZone };
}

import type { EventRow } from '../../rows/EventRow';
import type { OtherEventDate } from '../../schema.generated';
import type { CalendarItem } from './CalendarItem';

type Days = Pick<EventRow, 'startsOn' | 'endsOn'>;

/** Keeps the days that an event was first announced for, and says that it was moved. */
export function withFormerDays(item: CalendarItem, former: readonly Days[]): CalendarItem {
  const { startsOn, endsOn } = item.time;
  const moved = former.filter((days) => days.startsOn !== startsOn || days.endsOn !== endsOn);
  if (moved.length === 0) return item;
  return {
    ...item,
    status: item.status === 'SCHEDULED' ? 'RESCHEDULED' : item.status,
    otherDates: joined(
      item.otherDates,
      moved.map((days) => announced(days, item)),
    ),
  };
}

/** Carries what is known of an event's history on to what the calendar now says of it. */
export function withHistory(item: CalendarItem, held: EventRow): CalendarItem {
  const known = { ...item, otherDates: joined(item.otherDates, held.otherDates) };
  const wasMoved = item.status === 'SCHEDULED' && held.status === 'RESCHEDULED';
  const moved = withFormerDays(known, [held]);
  return wasMoved ? { ...moved, status: 'RESCHEDULED' } : moved;
}

function announced({ startsOn, endsOn }: Days, item: CalendarItem): OtherEventDate {
  return {
    startsOn,
    endsOn,
    reason: 'ANNOUNCED',
    explanation:
      'An earlier version of the calendar has these dates; the entry follows the last one.',
    source: item.provenance.source,
  };
}

function joined(
  dates: readonly OtherEventDate[],
  more: readonly OtherEventDate[],
): OtherEventDate[] {
  const all = [...dates];
  for (const one of more) {
    const isKnown = all.some(
      ({ startsOn, endsOn }) => startsOn === one.startsOn && endsOn === one.endsOn,
    );
    if (!isKnown) all.push(one);
  }
  return all;
}

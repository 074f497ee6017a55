import { DateTime, IANAZone } from 'luxon';
import { contentLine } from './content-line';

const dayMs = 86_400_000;

/**
 * VTIMEZONE of a zone of the IANA database for the years given: each change of the clock in them as an observance of its own,
 * since what holds in one year need not hold in the next.
 */
export function timeZoneLines(timeZone: string, years: { from: number; to: number }): string {
  const zone = IANAZone.create(timeZone);
  const from = Date.UTC(years.from - 1, 0, 1);
  const to = Date.UTC(years.to + 2, 0, 1);
  const changes = [from, ...changesBetween(zone, from, to)];
  const observances = changes.map((instant) => observanceLines(zone, instant, instant === from));
  return [
    contentLine('BEGIN', 'VTIMEZONE'),
    contentLine('TZID', timeZone),
    ...observances,
    contentLine('END', 'VTIMEZONE'),
  ].join('');
}

/** The instants at which the offset changes. No zone keeps an offset for less than a day. */
function changesBetween(zone: IANAZone, from: number, to: number): number[] {
  const changes: number[] = [];
  for (let day = from; day < to; day += dayMs) {
    if (zone.offset(day) === zone.offset(day + dayMs)) continue;
    changes.push(changeWithin(zone, day, day + dayMs));
  }
  return changes;
}

function changeWithin(zone: IANAZone, before: number, after: number): number {
  const offset = zone.offset(before);
  let [low, high] = [before, after];
  while (high - low > 1000) {
    const middle = Math.floor((low + high) / 2000) * 1000;
    if (zone.offset(middle) === offset) low = middle;
    else high = middle;
  }
  return high;
}

/** The observance that begins at an instant. The first one has no change: it holds from before the first event. */
function observanceLines(zone: IANAZone, instant: number, isFirst: boolean): string {
  const to = zone.offset(instant);
  const from = isFirst ? to : zone.offset(instant - 1000);
  const name = DateTime.fromMillis(instant, { zone }).isInDST ? 'DAYLIGHT' : 'STANDARD';
  // DTSTART is on the clock that held until then.
  const start = new Date(instant + from * 60_000).toISOString().replace(/[-:]|\.\d+Z/g, '');
  return [
    contentLine('BEGIN', name),
    contentLine('DTSTART', start),
    contentLine('TZOFFSETFROM', offsetText(from)),
    contentLine('TZOFFSETTO', offsetText(to)),
    contentLine(
      'TZNAME',
      zone.offsetName(instant, { format: 'short', locale: 'en' }) ?? offsetText(to),
    ),
    contentLine('END', name),
  ].join('');
}

function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  const hours = String(Math.floor(size / 60)).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${hours}${String(size % 60).padStart(2, '0')}`;
}

import ICAL from 'ical.js';
import type { CalendarComponent } from './readComponents';
import { textOf } from './toCalendarItem';

/** All that a calendar says of one UID. */
export interface EntrySet {
  /** The entry itself; undefined when the calendar holds exceptions alone. */
  main: { entry: CalendarComponent; sequence: number; former: CalendarComponent[] } | undefined;
  /** Entries with RECURRENCE-ID. */
  exceptions: CalendarComponent[];
}

/**
 * Puts the entries of one UID together. Of several versions the one with the highest SEQUENCE holds, then the one changed
 * last; the others are its history.
 */
export function chooseVersions(entries: readonly CalendarComponent[]): EntrySet[] {
  const byUid = new Map<string, Map<string, CalendarComponent[]>>();
  for (const entry of entries) {
    const uid = textOf(entry, 'uid')!;
    const versions = byUid.get(uid) ?? new Map<string, CalendarComponent[]>();
    byUid.set(uid, versions);
    const id = textOf(entry, 'recurrence-id') ?? '';
    versions.set(id, [...(versions.get(id) ?? []), entry]);
  }
  return [...byUid.values()].map((versions) => {
    const [entry, ...former] = newestFirst(versions.get('') ?? []);
    const exceptions = [...versions].filter(([id]) => id !== '');
    return {
      main: entry && { entry, sequence: sequenceOf(entry), former },
      exceptions: exceptions.flatMap(([, all]) => newestFirst(all).slice(0, 1)),
    };
  });
}

function newestFirst(versions: readonly CalendarComponent[]): CalendarComponent[] {
  return versions.toSorted(
    (one, other) =>
      sequenceOf(other) - sequenceOf(one) || stampOf(other).localeCompare(stampOf(one)),
  );
}

export function sequenceOf({ component }: CalendarComponent): number {
  const sequence = Number(component.getFirstPropertyValue('sequence') ?? 0);
  return Number.isSafeInteger(sequence) && sequence >= 0 && sequence < 2 ** 31 ? sequence : 0;
}

function stampOf({ component }: CalendarComponent): string {
  const stamp =
    component.getFirstPropertyValue('last-modified') ?? component.getFirstPropertyValue('dtstamp');
  return stamp instanceof ICAL.Time ? stamp.toICALString() : '';
}

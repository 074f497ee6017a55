import { firstDay } from '@agency-graph/subgraph-kit/partial-date';
import { naturalSortKey } from '@agency-graph/subgraph-kit/slug';
import type { Organizer } from '../rows/Organizer';
import { agencyIdsOf, wordsOf } from './readOrganizers';
import { tagRecord } from './tagRecord';

/** What follows from a title, its context and those who stand behind it, alike for all kinds of record. */
export function derivedParts(title: string, context: string | null, organizers: Organizer[]) {
  return {
    agencyIds: agencyIdsOf(organizers),
    ...tagRecord([title, context].join(' | ')),
    words: wordsOf(organizers).join(' '),
    sortKey: naturalSortKey(title),
  };
}

/** The first day that a date can mean, empty without one, and its year. */
export function dateParts(date: string | null): { firstDay: string; year: number | null } {
  return date === null
    ? { firstDay: '', year: null }
    : { firstDay: firstDay(date), year: Number(date.slice(0, 4)) };
}

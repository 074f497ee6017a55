import type { EventFormat, EventKind } from '../../schema.generated';
import { formats, kinds } from '../eventCodes';

/** Words of titles that tell the kind of an event where the calendar has no code for it, the first that is found. */
const kindWords: readonly [RegExp, EventKind][] = [
  [/\bgovernance (?:day|dialogue)\b/i, 'GOVERNANCE_DAY'],
  [/\bsummit\b/i, 'SUMMIT'],
  [/\bassembly\b/i, 'ASSEMBLY'],
  [/\bcongress\b/i, 'CONGRESS'],
  [/\bcouncil\b/i, 'COUNCIL'],
  [/\bwebinar\b/i, 'WEBINAR'],
  [/\bworkshop\b/i, 'WORKSHOP'],
  [/\bsymposium\b/i, 'SYMPOSIUM'],
  [/\bforum\b/i, 'FORUM'],
  [/\bstudy group\b/i, 'STUDY_GROUP'],
  [/\b(?:challenge|hackathon)\b/i, 'CHALLENGE'],
  [/\bdialogue\b/i, 'DIALOGUE'],
  [/\bconference\b/i, 'CONFERENCE'],
  [/\btalks?\b/i, 'TALK'],
];

const kindCodes = new Map(Object.entries(kinds).map(([word, kind]) => [word, kind]));
const formatCodes = new Map(Object.entries(formats).map(([word, format]) => [word, format]));

/** The kind that a category or an Indico type names: `SUMMIT`, `Study group`; undefined when it names none. */
export function kindOfCategory(category: string): EventKind | undefined {
  return kindCodes.get(codeOf(category));
}

/** The format that a category names: `ONLINE`, `in person`. */
export function formatOfCategory(category: string): EventFormat | undefined {
  return formatCodes.get(codeOf(category));
}

function codeOf(category: string): string {
  return category
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
}

/** The kind by the words of a title: a part of another event is a session, and what no word tells is a meeting. */
export function kindOfTitle(title: string, isPart: boolean): EventKind {
  if (isPart) return 'SESSION';
  return kindWords.find(([words]) => words.test(title))?.[1] ?? 'MEETING';
}

/** The format by the place: online where the place says so or where a webinar has none, in person otherwise. */
export function formatOfPlace(
  kind: EventKind,
  { isOnline, hasPlace }: { isOnline: boolean; hasPlace: boolean },
): EventFormat {
  if (isOnline) return hasPlace ? 'HYBRID' : 'ONLINE';
  return !hasPlace && kind === 'WEBINAR' ? 'ONLINE' : 'IN_PERSON';
}

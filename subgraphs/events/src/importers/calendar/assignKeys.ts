import { slug } from '@agency-graph/subgraph-kit/slug';
import type { CalendarItem } from './CalendarItem';
import type { Held } from './findHeld';
import { likenessOf, type MergedItem } from './mergeItems';

/** An entry that has its place in the graph. */
export interface KeyedItem extends MergedItem {
  id: string;
  parentId: string | null;
}

const longestSlug = 60;

/** Keys that an event may get, the first that is free: its title, then with the year, then with the day. */
export function candidateKeys(item: CalendarItem, parentId: string | null): string[] {
  const title = cut(slug(item.title)) || 'event';
  const base = parentId === null ? title : `${parentId}-${title}`;
  const { firstDay, year } = item.time;
  if (item.recurrenceId !== '') return [`${base}-${firstDay}`];
  return [base, `${base}-${year}`, `${base}-${firstDay}`];
}

function cut(text: string): string {
  if (text.length <= longestSlug) return text;
  const shortened = text.slice(0, longestSlug + 1);
  return shortened.includes('-') ? shortened.replace(/-[^-]*$/, '') : text.slice(0, longestSlug);
}

/**
 * Gives each entry the key of its event: the one that the calendar's entry had before, the one that the graph wrote into it,
 * that of the same event in another calendar, or a new one. Parents come first, since the key of a session begins with theirs.
 */
export function assignKeys(items: readonly MergedItem[], held: Held): KeyedItem[] {
  const byUid = new Map<string, MergedItem>();
  for (const one of items) {
    for (const { uid } of [one.item, ...one.twins]) if (!byUid.has(uid)) byUid.set(uid, one);
  }
  const keyed = new Map<MergedItem, KeyedItem>();
  const used = new Set<string>();
  const assign = (one: MergedItem, within: ReadonlySet<MergedItem>): KeyedItem => {
    const known = keyed.get(one);
    if (known) return known;
    const { parent } = one.item;
    const inCalendar = parent === null ? undefined : byUid.get(parent);
    const isCircle = inCalendar !== undefined && (inCalendar === one || within.has(inCalendar));
    const parentId =
      inCalendar && !isCircle
        ? assign(inCalendar, new Set([...within, one])).id
        : (parent !== null && !isCircle && held.resolve(parent)) || null;
    const id = chooseKey(one, { parentId, held, used });
    used.add(id);
    const made = { ...one, id, parentId: parentId === id ? null : parentId };
    keyed.set(one, made);
    return made;
  };
  return items.map((one) => assign(one, new Set()));
}

interface Surroundings {
  parentId: string | null;
  held: Held;
  used: ReadonlySet<string>;
}

function chooseKey({ item, twins }: MergedItem, { parentId, held, used }: Surroundings): string {
  const before = [item, ...twins].flatMap((one) => held.entryOf(one)?.eventId ?? []);
  const known = [...before, ...(item.key ? [held.resolve(item.key) ?? item.key] : [])];
  const alike = item.recurrenceId === '' ? held.keyOf(likenessOf(item)) : undefined;
  if (alike) known.push(alike);
  const free = known.find((key) => !used.has(key));
  if (free) return free;
  const candidates = candidateKeys(item, parentId);
  const unused = candidates.find((key) => !used.has(key) && !held.isTaken(key));
  if (unused) return unused;
  const last = candidates.at(-1)!;
  for (let number = 2; ; number += 1) {
    if (!used.has(`${last}-${number}`)) return `${last}-${number}`;
  }
}

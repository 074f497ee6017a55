import type { Findings } from '@agency-graph/subgraph-kit/importing/findings';
import { describePlace } from '@agency-graph/subgraph-kit/importing/place';
import type { CalendarItem } from './CalendarItem';
import { isSamePlace, likenessKey } from './sameEvent';

/** An event with the further entries of other calendars that are the same event. */
export interface MergedItem {
  item: CalendarItem;
  twins: CalendarItem[];
}

/**
 * Puts entries with different UIDs together that have one name, day and city, as two calendars write one event. The first of
 * them holds, and what it does not state is taken from the next.
 */
export function mergeItems(items: readonly CalendarItem[], findings: Findings): MergedItem[] {
  const byLikeness = new Map<string, MergedItem[]>();
  const merged: MergedItem[] = [];
  for (const item of items) {
    const key = likenessKey(likenessOf(item));
    const alike = byLikeness.get(key) ?? [];
    byLikeness.set(key, alike);
    const same = alike.find((one) => isTwin(one.item, item));
    if (!same) {
      const only = { item, twins: [] };
      alike.push(only);
      merged.push(only);
      continue;
    }
    findings.warn({
      place: item.place,
      field: 'UID',
      rule: `has the name, day and city of ${describePlace(same.item.place)}; the two are one event`,
      value: item.uid,
    });
    same.item = completed(same.item, item);
    same.twins.push(item);
  }
  return merged;
}

export function likenessOf({ title, time, where }: CalendarItem) {
  return { title, firstDay: time.firstDay, city: where.city };
}

/** Sessions of one name on one day are one only within one event; occurrences of one rule never are. */
function isTwin(one: CalendarItem, other: CalendarItem): boolean {
  return (
    one.uid !== other.uid &&
    one.parent === other.parent &&
    isSamePlace(one.where, other.where) &&
    (one.time.startsAt === other.time.startsAt || !one.time.startsAt || !other.time.startsAt)
  );
}

function completed(item: CalendarItem, twin: CalendarItem): CalendarItem {
  const isNowhere = item.where.venue === null && item.where.city === null;
  return {
    ...item,
    note: item.note ?? twin.note,
    where: isNowhere
      ? twin.where
      : {
          venue: item.where.venue ?? twin.where.venue,
          city: item.where.city ?? twin.where.city,
          countryCode: item.where.countryCode ?? twin.where.countryCode,
        },
    organizers: item.organizers.length > 0 ? item.organizers : twin.organizers,
    topicIds: [...new Set([...item.topicIds, ...twin.topicIds])],
    link: item.link ?? twin.link,
    seriesId: item.seriesId ?? twin.seriesId,
  };
}

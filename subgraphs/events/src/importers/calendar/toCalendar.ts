import { naturalSortKey } from '@agency-graph/subgraph-kit/slug';
import { countryCodelist, seriesCodelist, topicClassification } from '../../codelists';
import type { CalendarEntryRow } from '../../rows/CalendarEntryRow';
import type { EventRow } from '../../rows/EventRow';
import type { EventTopicRow } from '../../rows/EventTopicRow';
import { agencyIdsOf, wordsOf } from '../readOrganizers';
import type { Calendar } from '../stageEvents';
import { goalsOf, tagTopics } from '../tagTopics';
import type { KeyedItem } from './assignKeys';
import type { CalendarItem, RecurrenceRule } from './CalendarItem';

/** The row of an event that a calendar holds. */
export function toRow({ item, id, parentId }: KeyedItem): EventRow {
  const { floating, ...time } = item.time;
  const { venue, city, countryCode } = item.where;
  const seriesName = item.seriesId && seriesCodelist.labelOf(item.seriesId);
  const countryName = countryCode && countryCodelist.labelOf(countryCode);
  return {
    id,
    aliases: [],
    title: item.title,
    titleIsDescriptive: false,
    note: item.note ?? noteOfFloating(floating),
    kind: item.kind === 'SESSION' && parentId === null ? 'MEETING' : item.kind,
    status: item.status,
    seriesId: item.seriesId,
    parentId,
    ...time,
    otherDates: item.otherDates,
    format: item.format,
    venue,
    city,
    countryCode,
    organizers: item.organizers,
    link: item.link,
    provenance: item.provenance,
    words: [seriesName, venue, city, countryName, ...wordsOf(item.organizers)]
      .filter(Boolean)
      .join(' '),
    sortKey: naturalSortKey(item.title),
  };
}

/** A time without a zone is no instant; it is told in words. */
function noteOfFloating(floating: CalendarItem['time']['floating']): string | null {
  if (floating === null) return null;
  const { starts, ends } = floating;
  const hours = ends === null || ends === starts ? `At ${starts}` : `From ${starts} to ${ends}`;
  return `${hours} by the local clock; the calendar names no time zone.`;
}

/** What lists join to the events: topics that the calendar states and those of the word rule, agencies, goals. */
export function toLinks(
  items: readonly KeyedItem[],
  rows: readonly EventRow[],
): Omit<Calendar, 'events' | 'ancestors'> {
  const titles = new Map(rows.map(({ id, title }) => [id, title]));
  const tagged = items.map(({ item, id, parentId }) => {
    const series = item.seriesId && seriesCodelist.labelOf(item.seriesId);
    const words = [item.title, series, titles.get(parentId ?? '')].filter(Boolean).join(' | ');
    return { id, tags: joinTags(stateTopics(id, item.topicIds), tagTopics(id, words)) };
  });
  return {
    topicTags: tagged.flatMap(({ tags }) => tags),
    goals: tagged.flatMap(({ id, tags }) => goalsOf(id, tags)),
    agencies: rows.flatMap(({ id, organizers }) =>
      agencyIdsOf(organizers).map((agencyId) => ({ agencyId, eventId: id })),
    ),
  };
}

function stateTopics(eventId: string, topicIds: readonly string[]): EventTopicRow[] {
  const tag = { eventId, basis: 'STATED' as const, matched: [] };
  const broader = new Set(topicIds.flatMap((id) => topicClassification.ancestorsOf(id)));
  return [
    ...topicIds.map((topicId) => ({ ...tag, topicId, direct: !broader.has(topicId) })),
    ...[...broader]
      .filter((topicId) => !topicIds.includes(topicId))
      .map((topicId) => ({ ...tag, topicId, direct: false })),
  ];
}

/** What is stated holds; the rule adds what is not. A topic that is broader than another of the event is not direct. */
function joinTags(stated: EventTopicRow[], inferred: EventTopicRow[]): EventTopicRow[] {
  const known = new Map(stated.map((tag) => [tag.topicId, tag]));
  const all = [...stated, ...inferred.filter(({ topicId }) => !known.has(topicId))];
  const broader = new Set(
    all
      .filter(({ direct }) => direct)
      .flatMap(({ topicId }) => topicClassification.ancestorsOf(topicId)),
  );
  return all.map((tag) => (broader.has(tag.topicId) ? { ...tag, direct: false } : tag));
}

/** What the calendar calls an event. */
export function toEntryRows({ item, twins, id }: KeyedItem, calendar: string): CalendarEntryRow[] {
  return [item, ...twins].map((one) => ({
    calendar,
    uid: one.uid,
    recurrenceId: one.recurrenceId,
    eventId: id,
    sequence: one.sequence,
    modifiedAt: one.modifiedAt,
    isException: one.isException,
    floatingStart: one.time.floating?.starts ?? null,
    floatingEnd: one.time.floating?.ends ?? null,
    lines: [],
  }));
}

export function toRuleRow(
  { uid, sequence, lines }: RecurrenceRule,
  calendar: string,
): CalendarEntryRow {
  return {
    calendar,
    uid,
    recurrenceId: '',
    eventId: null,
    sequence,
    modifiedAt: null,
    isException: false,
    floatingStart: null,
    floatingEnd: null,
    lines,
  };
}

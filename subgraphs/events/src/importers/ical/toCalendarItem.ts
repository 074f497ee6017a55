import type { Findings } from '@agency-graph/subgraph-kit/importing/findings';
import { unknownTime } from '@agency-graph/subgraph-kit/icalendar/event-lines';
import { withInferred, type Provenance } from '@agency-graph/subgraph-kit/provenance';
import ICAL from 'ical.js';
import { agencyCodelist, countryCodelist, seriesCodelist } from '../../codelists';
import type { EventExtension } from '../../exporters/ical/EventExtension';
import type { Organizer } from '../../rows/Organizer';
import type { EventStatus } from '../../schema.generated';
import type { CalendarItem } from '../calendar/CalendarItem';
import { eventTime } from '../calendar/eventTime';
import { formatOfCategory, formatOfPlace, kindOfCategory, kindOfTitle } from '../calendar/readKind';
import { readPlace, zoneOfPlace } from '../calendar/readPlace';
import { findTopic } from '../calendar/findTopic';
import type { Occurrence } from './expandRecurrence';
import type { CalendarComponent } from './readComponents';
import { readExtension, readProvenanceOfRule } from './readExtension';

interface Reading {
  occurrence: Occurrence;
  isException: boolean;
  findings: Findings;
}

/** An entry of a calendar, or one occurrence of it, as an event. */
export function toCalendarItem(
  entry: CalendarComponent,
  { occurrence, isException, findings }: Reading,
): CalendarItem {
  const extension = readExtension(entry, findings);
  const title = textOf(entry, 'summary')!;
  const parent = parentOf(entry);
  const { where, isOnline, inferred: placeInferred } = readPlace(textOf(entry, 'location') ?? '');
  const codes = readCategories(entry, findings);
  const kind = codes.kind ?? kindOfTitle(title, parent !== null);
  const hasPlace = where.venue !== null || where.city !== null;
  const hasLink = entry.component.hasProperty('conference');
  const format = codes.format ?? formatOfPlace(kind, { isOnline: isOnline || hasLink, hasPlace });
  const inferred = [
    ...placeInferred,
    ...(codes.kind ? [] : ['kind']),
    ...(codes.format || isOnline || hasLink ? [] : ['format']),
  ];
  const stated: CalendarItem = {
    place: entry.place,
    uid: textOf(entry, 'uid')!,
    recurrenceId: occurrence.recurrenceId,
    isException,
    sequence: Number(entry.component.getFirstPropertyValue('sequence') ?? 0),
    modifiedAt: modifiedAt(entry),
    key: null,
    title,
    note: null,
    kind: kind === 'SESSION' && parent === null ? 'MEETING' : kind,
    status: statusOf(entry),
    format,
    time: eventTime({ start: occurrence.start, end: occurrence.end }, zoneOfPlace(where)),
    otherDates: [],
    where,
    organizers: organizersOf(entry),
    topicIds: codes.topicIds,
    link: linkOf(entry, findings),
    seriesId: null,
    parent,
    provenance:
      readProvenanceOfRule(entry, findings) ?? withInferred(provenanceOf(entry), inferred),
  };
  return extension ? extended(stated, extension) : stated;
}

/** What the graph wrote into its own calendar; what others may have changed since, titles and times, is the calendar's. */
function extended(stated: CalendarItem, extension: EventExtension): CalendarItem {
  const { timeZone, timeZoneBasis, timeZoneReason, venue, city, country } = extension;
  const sameZone = timeZone === stated.time.timeZone || stated.time.startsAt === null;
  const called = stated.status === 'CANCELLED' ? 'CANCELLED' : extension.status;
  return {
    ...stated,
    key: extension.key,
    note: extension.note,
    kind: extension.kind,
    status: called,
    format: extension.format,
    time: sameZone ? { ...stated.time, timeZone, timeZoneBasis, timeZoneReason } : stated.time,
    otherDates: extension.otherDates,
    where: { venue, city, countryCode: country && (countryCodelist.find(country) ?? null) },
    organizers: extension.organizers,
    topicIds: extension.topics.flatMap((topic) => findTopic(topic) ?? []),
    seriesId: extension.series && (seriesCodelist.find(extension.series) ?? null),
    parent: extension.parent ?? stated.parent,
    provenance: extension.provenance,
  };
}

/** A text property without what surrounds it; null when it is missing or empty. */
export function textOf({ component }: CalendarComponent, name: string): string | null {
  const value = component.getFirstPropertyValue(name);
  const text = value === null || value === undefined ? '' : String(value).trim();
  return text === '' ? null : text;
}

/** RELATED-TO names the parent unless its RELTYPE says otherwise. */
function parentOf({ component }: CalendarComponent): string | null {
  const parent = component
    .getAllProperties('related-to')
    .find(
      (property) => (property.getFirstParameter('reltype') || 'PARENT').toUpperCase() === 'PARENT',
    );
  return parent ? String(parent.getFirstValue()) : null;
}

function readCategories({ component, place }: CalendarComponent, findings: Findings) {
  const categories = component
    .getAllProperties('categories')
    .flatMap((property) => property.getValues().map(String));
  const others = categories.filter(
    (one) => !kindOfCategory(one) && !formatOfCategory(one) && one.trim() !== '',
  );
  const topicIds: string[] = [];
  for (const one of others) {
    const topic = findTopic(one);
    if (topic) topicIds.push(topic);
    else findings.unknownCode({ codelist: 'category of events', code: one, place, refuses: false });
  }
  return {
    kind: categories.map(kindOfCategory).find(Boolean),
    format: categories.map(formatOfCategory).find(Boolean),
    topicIds: [...new Set(topicIds)],
  };
}

/** Called off by its status or by the method of the whole calendar. It stays an event. */
function statusOf(entry: CalendarComponent): EventStatus {
  const isCancelled =
    textOf(entry, 'status')?.toUpperCase() === 'CANCELLED' ||
    entry.head.properties.get('METHOD')?.toUpperCase() === 'CANCEL';
  return isCancelled ? 'CANCELLED' : 'SCHEDULED';
}

/** The organizer by its name, never by its mail address, which may be a person's. */
function organizersOf({ component }: CalendarComponent): Organizer[] {
  return component.getAllProperties('organizer').flatMap((property) => {
    const name = [property.getFirstParameter('cn')].flat().join(' ').trim();
    if (name === '' || name.includes('@')) return [];
    return [{ name, role: 'ORGANIZER' as const, agencyId: agencyCodelist.find(name) ?? null }];
  });
}

/** URL, or else the address that the description ends with, as Indico writes it. */
function linkOf(entry: CalendarComponent, findings: Findings): string | null {
  const url = textOf(entry, 'url');
  if (url === null) return /https?:\/\/\S+$/.exec(textOf(entry, 'description') ?? '')?.[0] ?? null;
  if (URL.canParse(url) && /^https?:/i.test(url)) return url;
  findings.warn({
    place: entry.place,
    field: 'URL',
    rule: 'must be a web address; it was left out',
    value: url,
  });
  return null;
}

function modifiedAt({ component }: CalendarComponent): string | null {
  const time =
    component.getFirstPropertyValue('last-modified') ?? component.getFirstPropertyValue('dtstamp');
  if (!(time instanceof ICAL.Time) || time.isDate) return null;
  const stamp = `${time.toICALString().replace(/Z$/, '')}Z`;
  return stamp === unknownTime ? null : stamp;
}

function provenanceOf({ head }: CalendarComponent): Provenance {
  const name = head.properties.get('X-WR-CALNAME') || head.properties.get('PRODID') || 'no name';
  return {
    kind: 'CURATED',
    source: `Calendar (iCalendar): ${name}`,
    url: null,
    retrievedOn: null,
    edition: null,
    confidence: 'FOUND_IN_SOURCE',
    note: 'found_in_source',
    inferred: [],
  };
}

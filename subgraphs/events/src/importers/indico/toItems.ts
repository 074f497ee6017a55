import type { Findings } from '@agency-graph/subgraph-kit/importing/findings';
import type { Place } from '@agency-graph/subgraph-kit/importing/place';
import { withInferred, type Provenance } from '@agency-graph/subgraph-kit/provenance';
import { DateTime, IANAZone } from 'luxon';
import type { EventKind } from '../../schema.generated';
import type { CalendarItem } from '../calendar/CalendarItem';
import { eventTime, type Moment } from '../calendar/eventTime';
import { findTopic } from '../calendar/findTopic';
import { formatOfPlace, kindOfTitle } from '../calendar/readKind';
import { readPlace, zoneOfPlace } from '../calendar/readPlace';
import type { IndicoContribution, IndicoEvent } from './IndicoEvent';

interface Reading {
  place: Place;
  findings: Findings;
  /** The host that the events come from: Indico numbers its events from 1 on every server. */
  server: string;
}

/** Indico's own types. Conference says how a page looks, and the title what the event is. */
const kindsOfTypes: Readonly<Record<string, EventKind>> = {
  meeting: 'MEETING',
  simple_event: 'TALK',
  lecture: 'TALK',
};

/** An event of Indico and its contributions, which become its sessions. */
export function toItems(event: IndicoEvent, reading: Reading): CalendarItem[] {
  const { place, findings, server } = reading;
  const main = toItem(event, reading);
  const sessions = (event.contributions ?? []).map((contribution, index) =>
    toSession(contribution, main, {
      findings,
      server,
      place: { ...place, path: `${place.path}.contributions[${index}]` },
    }),
  );
  return [main, ...sessions];
}

function toItem(event: IndicoEvent, reading: Reading): CalendarItem {
  const { place, findings, server } = reading;
  const { where, isOnline, inferred } = readPlace(
    [event.room, event.location].filter(Boolean).join(', '),
  );
  const byType = kindsOfTypes[event.type?.toLowerCase() ?? ''];
  const byTitle = kindOfTitle(event.title, false);
  const kind = byTitle === 'MEETING' ? (byType ?? 'CONFERENCE') : byTitle;
  const hasPlace = where.venue !== null || where.city !== null;
  const start = toMoment(event.startDate, reading);
  return {
    place,
    uid: `indico-event-${event.id}@${server}`,
    recurrenceId: '',
    isException: false,
    sequence: 0,
    modifiedAt: null,
    key: null,
    title: event.title.trim(),
    note: event.category ? `Category: ${event.category}` : null,
    kind,
    status: 'SCHEDULED',
    format: formatOfPlace(kind, { isOnline, hasPlace }),
    time: eventTime({ start, end: toMoment(event.endDate, reading) }, zoneOfPlace(where)),
    otherDates: [],
    where,
    organizers: [],
    topicIds: topicsOf(event.keywords ?? [], { place, findings }),
    link: addressOf(event.url),
    seriesId: null,
    parent: null,
    provenance: withInferred(provenanceOf(server, event.url), [
      ...inferred,
      'kind',
      ...(isOnline ? [] : ['format']),
    ]),
  };
}

function toSession(
  contribution: IndicoContribution,
  main: CalendarItem,
  reading: Reading,
): CalendarItem {
  const { startDate, endDate, duration, url } = contribution;
  const { where } = readPlace(
    [contribution.room, contribution.location].filter(Boolean).join(', '),
  );
  const isElsewhere = where.venue !== null || where.city !== null;
  const start = startDate ? toMoment(startDate, reading) : null;
  const time =
    start === null
      ? withoutTimes(main)
      : eventTime(
          { start, end: endDate ? toMoment(endDate, reading) : after(start, duration ?? 0) },
          zoneOfPlace(main.where),
        );
  return {
    ...main,
    place: reading.place,
    uid: `${main.uid.replace('@', `-contribution-${contribution.id}@`)}`,
    title: contribution.title.trim(),
    note: null,
    kind: 'SESSION',
    time,
    where: isElsewhere ? { ...main.where, venue: where.venue ?? main.where.venue } : main.where,
    topicIds: [],
    link: addressOf(url),
    parent: main.uid,
    provenance:
      start === null ? withInferred(main.provenance, ['startsOn', 'endsOn']) : main.provenance,
  };
}

/** A contribution that nobody has scheduled takes place some time during the event. */
function withoutTimes({ time }: CalendarItem): CalendarItem['time'] {
  return { ...time, startsAt: null, endsAt: null, floating: null };
}

function toMoment(
  { date, time, tz }: IndicoEvent['startDate'],
  { place, findings }: Reading,
): Moment {
  const known = IANAZone.isValidZone(tz);
  if (!known) findings.unknownCode({ codelist: 'time zone', code: tz, place, refuses: false });
  return { day: date, time: time.slice(0, 5), zone: known ? tz : null };
}

function after(start: Moment, minutes: number): Moment {
  const zone = start.zone ?? 'UTC';
  const end = DateTime.fromISO(`${start.day}T${start.time}`, { zone }).plus({ minutes });
  return { ...start, day: end.toFormat('yyyy-MM-dd'), time: end.toFormat('HH:mm') };
}

function topicsOf(
  keywords: readonly string[],
  { place, findings }: Pick<Reading, 'place' | 'findings'>,
): string[] {
  return keywords.flatMap((keyword) => {
    const topic = findTopic(keyword);
    if (topic === undefined)
      findings.unknownCode({ codelist: 'topic', code: keyword, place, refuses: false });
    return topic ?? [];
  });
}

function addressOf(url: string | null | undefined): string | null {
  return url && URL.canParse(url) && /^https?:/.test(url) ? url : null;
}

function provenanceOf(server: string, url: string | null | undefined): Provenance {
  return {
    kind: 'OFFICIAL',
    source: `Indico at ${server}`,
    url: addressOf(url),
    retrievedOn: null,
    edition: null,
    confidence: 'FOUND_IN_SOURCE',
    note: 'found_in_source',
    inferred: [],
  };
}

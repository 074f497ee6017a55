import type { Random } from '@agency-graph/subgraph-kit/random';
import { naturalSortKey } from '@agency-graph/subgraph-kit/slug';
import { goalsOf, tagTopics } from '../importers/tagTopics';
import type { Calendar } from '../importers/stageEvents';
import type { EventRow } from '../rows/EventRow';
import type { EventKind } from '../schema.generated';
import { padded, sampleOrganizers, sampleProvenance, topicNames } from './sampleParts';

/** Online events of a year: the report tells of over 150. */
export const webinarsPerUnit = 150;

export function makeWebinars(random: Random, unit: number): EventRow[] {
  return Array.from({ length: webinarsPerUnit }, (_, index) => {
    const number = unit * webinarsPerUnit + index + 1;
    const day = new Date(Date.UTC(2024, 0, 1 + random.int(366)));
    return makeOnlineEvent({
      id: `synthetic-webinar-${padded(number)}`,
      title: `SYNTHETIC webinar ${padded(number)}: ${random.pick(topicNames)}`,
      kind: 'WEBINAR',
      day: day.toISOString().slice(0, 10),
      hour: 7 + random.int(10),
    });
  });
}

interface OnlineEvent {
  id: string;
  title: string;
  kind: EventKind;
  day: string;
  hour: number;
}

/** An event online, an hour long, at a full hour of Coordinated Universal Time. */
export function makeOnlineEvent({ id, title, kind, day, hour }: OnlineEvent): EventRow {
  const at = (time: number) => `${day}T${String(time).padStart(2, '0')}:00:00+00:00`;
  return {
    id,
    aliases: [],
    title,
    titleIsDescriptive: false,
    note: null,
    kind,
    status: 'SCHEDULED',
    seriesId: null,
    parentId: null,
    startsOn: day,
    endsOn: day,
    startsAt: at(hour),
    endsAt: at(hour + 1),
    firstDay: day,
    lastDay: day,
    beginsAt: new Date(at(hour)).toISOString(),
    year: Number(day.slice(0, 4)),
    timeZone: 'UTC',
    timeZoneBasis: 'STATED',
    timeZoneReason: 'generated',
    otherDates: [],
    format: 'ONLINE',
    venue: null,
    city: null,
    countryCode: null,
    organizers: sampleOrganizers,
    link: null,
    provenance: sampleProvenance,
    words: 'International Telecommunication Union',
    sortKey: naturalSortKey(title),
  };
}

/** The events with the topics, goals and agencies that lists join to them. */
export function toCalendar(events: EventRow[]): Calendar {
  const tagged = events.map(({ id, title }) => ({ id, tags: tagTopics(id, title) }));
  return {
    events,
    ancestors: [],
    topicTags: tagged.flatMap(({ tags }) => tags),
    agencies: events.map(({ id }) => ({ agencyId: 'itu', eventId: id })),
    goals: tagged.flatMap(({ id, tags }) => goalsOf(id, tags)),
  };
}

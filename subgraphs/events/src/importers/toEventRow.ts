import { readProvenance, withInferred } from '@agency-graph/subgraph-kit/provenance';
import { naturalSortKey, slug } from '@agency-graph/subgraph-kit/slug';
import { countryCodelist } from '../codelists';
import type { EventRow } from '../rows/EventRow';
import type { EventSeriesRow } from '../rows/EventSeriesRow';
import type { OtherEventDate } from '../schema.generated';
import type { EventRecord } from './readEvents';
import { readOrganizers, wordsOf } from './readOrganizers';
import { zonedTime } from './zonedTime';

/** What an entry of the calendar is joined with. */
export interface EventSurroundings {
  series: EventSeriesRow | null;
  otherDates: readonly OtherEventDate[];
}

export function toEventRow(
  record: EventRecord,
  { series, otherDates }: EventSurroundings,
): EventRow {
  const organizers = readOrganizers(record.organizer, record.co_organizers);
  // The calendar writes "Online" where a venue would stand; the format says that already.
  const venue = record.venue === 'Online' ? null : record.venue;
  const country = record.country_iso3 && countryCodelist.labelOf(record.country_iso3);
  return {
    id: record.key,
    aliases: [slug(record.id)],
    title: record.title,
    titleIsDescriptive: record.name_is_descriptive,
    note: record.note,
    kind: record.type,
    status: record.status,
    seriesId: record.series,
    parentId: record.parent,
    ...datesOf(record),
    otherDates: [...otherDates],
    format: record.format,
    venue,
    city: record.city,
    countryCode: record.country_iso3,
    organizers,
    link: record.link,
    // A title that the source cuts is the compiler's.
    provenance: withInferred(
      readProvenance(record, record.provenance_kind),
      record.name_is_descriptive ? ['title'] : [],
    ),
    words: [record.name, series?.name, venue, record.city, country, ...wordsOf(organizers)].join(
      ' ',
    ),
    sortKey: naturalSortKey(record.title),
  };
}

/** Dates cut to what is known of them, and the span of days that they can mean. */
function datesOf(record: EventRecord) {
  const {
    start_date: firstDay,
    end_date: lastDay,
    start_time: startTime,
    end_time: endTime,
    timezone: timeZone,
  } = record;
  const at = (day: string, time: string | null) =>
    time === null ? null : zonedTime(day, time, timeZone);
  return {
    startsOn: firstDay.slice(0, record.precision),
    endsOn: lastDay.slice(0, record.precision),
    startsAt: at(firstDay, startTime),
    endsAt: at(lastDay, endTime),
    firstDay,
    lastDay,
    beginsAt: new Date(zonedTime(firstDay, startTime ?? '00:00', timeZone)).toISOString(),
    year: Number(firstDay.slice(0, 4)),
    timeZone,
    timeZoneBasis: record.time_zone_basis,
    timeZoneReason: record.time_zone_reason,
  };
}

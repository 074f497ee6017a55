import { cell } from '@agency-graph/subgraph-kit/csv';
import { createCsvImporter } from '@agency-graph/subgraph-kit/importing/csv-importer';
import type { Findings } from '@agency-graph/subgraph-kit/importing/findings';
import type { Place } from '@agency-graph/subgraph-kit/importing/place';
import { isPartialDate } from '@agency-graph/subgraph-kit/partial-date';
import { readProvenance } from '@agency-graph/subgraph-kit/provenance';
import { countryCodelist, seriesCodelist } from '../../codelists';
import type { CalendarRecord } from '../calendar/CalendarItem';
import { eventTime } from '../calendar/eventTime';
import { findTopic } from '../calendar/findTopic';
import { zoneOfPlace } from '../calendar/readPlace';
import { saveCalendar } from '../calendar/saveCalendar';
import { formats, kinds, statuses } from '../eventCodes';
import { readOrganizers } from '../readOrganizers';
import { isTimeZone } from '../zonedTime';

const date = cell.text.refine(isPartialDate, 'must be a year, month or day such as 2023-12');
const time = cell.optionalText
  .refine(
    (text) => text === null || /^([01]\d|2[0-3]):[0-5]\d$/.test(text),
    'must be a time of day such as 09:40',
  )
  .optional();
const zone = cell.optionalText
  .refine(
    (text) => text === null || isTimeZone(text),
    'must be a name of the IANA time zone database such as Europe/Zurich',
  )
  .optional();
const address = cell.optionalText
  .refine(
    (text) => text === null || (URL.canParse(text) && /^https?:/.test(text)),
    'must be a web address such as https://www.itu.int',
  )
  .optional();
const text = cell.optionalText.optional();
const list = cell.list.optional();

const columns = {
  id: cell.text,
  title: cell.text,
  kind: cell.code(kinds),
  status: cell.code(statuses).default('SCHEDULED'),
  format: cell.code(formats),
  start_date: date,
  end_date: cell.partialDate.optional(),
  start_time: time,
  end_time: time,
  time_zone: zone,
  venue: text,
  city: text,
  country: text,
  organizer: list,
  co_organizers: list,
  topics: list,
  series: text,
  parent: text,
  note: text,
  link: address,
  source: cell.text,
  source_url: address,
  retrieved_on: cell.partialDate.optional(),
  confidence: cell.text.default('found_in_source'),
};

/** Events as a plain table. Codes that no codelist knows are told and left out. */
export const eventsCsv = createCsvImporter({
  format: 'events-csv',
  description: `Events, one a row: ${Object.keys(columns).join(', ')}`,
  revision: 1,
  columns,
  toRecord(row, { place, findings }): CalendarRecord | undefined {
    const end = row.end_date ?? row.start_date;
    const ends = end.length === row.start_date.length ? end : row.start_date;
    if (end < row.start_date) {
      findings.fault({
        place,
        field: 'column "end_date"',
        rule: 'must not be before start_date',
        value: end,
      });
      return undefined;
    }
    const known = codesOf(row, { place, findings });
    const where = { venue: row.venue ?? null, city: row.city ?? null, countryCode: known.country };
    const clock = row.time_zone ?? null;
    const start = { day: row.start_date, time: row.start_time ?? null, zone: clock };
    return {
      type: 'event',
      item: {
        place,
        uid: row.id,
        recurrenceId: '',
        isException: false,
        sequence: 0,
        modifiedAt: null,
        key: null,
        title: row.title,
        note: row.note ?? null,
        kind: row.kind,
        status: row.status,
        format: row.format,
        time: eventTime(
          { start, end: { day: ends, time: row.end_time ?? null, zone: clock } },
          zoneOfPlace(where),
        ),
        otherDates: [],
        where,
        organizers: readOrganizers(row.organizer ?? [], row.co_organizers ?? []),
        topicIds: known.topics,
        link: row.link ?? null,
        seriesId: known.series,
        parent: row.parent ?? null,
        provenance: readProvenance(row, 'CURATED'),
      },
    };
  },
  save: saveCalendar,
});

interface Coded {
  country?: string | null | undefined;
  series?: string | null | undefined;
  topics?: string[] | undefined;
}

function codesOf(
  { country, series, topics = [] }: Coded,
  { place, findings }: { place: Place; findings: Findings },
) {
  const find = (
    codelist: string,
    code: string | null | undefined,
    lookUp: (code: string) => string | undefined,
  ) => {
    if (!code) return null;
    const found = lookUp(code);
    if (found === undefined) findings.unknownCode({ codelist, code, place, refuses: false });
    return found ?? null;
  };
  return {
    country: find('country code', country, countryCodelist.find),
    series: find('series of events', series, seriesCodelist.find),
    topics: topics.flatMap((topic) => find('topic', topic, findTopic) ?? []),
  };
}

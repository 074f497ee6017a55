import { cell, readCsv } from '@agency-graph/subgraph-kit/csv';
import { isPartialDate } from '@agency-graph/subgraph-kit/partial-date';
import { countryCodelist } from '../codelists';
import { bases, dateLengths, formats, kinds, provenanceKinds, statuses } from './eventCodes';
import { isTimeZone } from './zonedTime';

/** One line of `data/events.csv`: an entry of the compiled calendar. */
export type EventRecord = ReturnType<typeof readEvents>[number];

/** The calendar pads what is less precise than a day; `precision` tells how much of a date is known. */
const day = cell.text.refine(
  (text) => text.length === 10 && isPartialDate(text),
  'must be a day such as 2023-12-18',
);

const time = cell.optionalText.refine(
  (text) => text === null || /^([01]\d|2[0-3]):[0-5]\d$/.test(text),
  'must be a time of day such as 09:40',
);

export function readEvents(file: string) {
  return readCsv(file, {
    id: cell.text,
    key: cell.text,
    name: cell.text,
    title: cell.text,
    name_is_descriptive: cell.boolean,
    note: cell.optionalText,
    type: cell.code(kinds),
    status: cell.code(statuses),
    series: cell.optionalText,
    parent: cell.optionalText,
    start_date: day,
    end_date: day,
    start_time: time,
    end_time: time,
    precision: cell.code(dateLengths),
    timezone: cell.text.refine(
      isTimeZone,
      'must be a name of the IANA time zone database such as Europe/Zurich',
    ),
    time_zone_basis: cell.code(bases),
    time_zone_reason: cell.text,
    venue: cell.optionalText,
    city: cell.optionalText,
    country_iso3: cell.optionalText.refine(
      (code) => code === null || countryCodelist.has(code),
      'must be a country code of ISO 3166-1 alpha-3',
    ),
    format: cell.code(formats),
    organizer: cell.list,
    co_organizers: cell.list,
    link: cell.optionalText,
    source: cell.text,
    source_url: cell.optionalText,
    confidence: cell.text,
    provenance_kind: cell.code(provenanceKinds),
  });
}

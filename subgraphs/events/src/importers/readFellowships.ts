import { cell, readCsv } from '@agency-graph/subgraph-kit/csv';
import { readProvenance } from '@agency-graph/subgraph-kit/provenance';
import { countryCodelist, eventCodelist, regionCodelist } from '../codelists';
import type { EventRow } from '../rows/EventRow';
import type { FellowshipRow } from '../rows/FellowshipRow';

/** The fellowships of the data file; their year is that of the event. */
export function readFellowships(file: string, events: readonly EventRow[]): FellowshipRow[] {
  const yearByEvent = new Map(events.map(({ id, year }) => [id, year]));
  const records = readCsv(file, {
    id: cell.text,
    title: cell.text,
    reported_together: cell.boolean,
    note: cell.optionalText,
    programme: cell.optionalText,
    challenges: cell.list,
    country: cell.optionalText.refine(
      (code) => code === null || countryCodelist.has(code),
      'must be a country code of ISO 3166-1 alpha-3',
    ),
    region: cell.optionalText.refine(
      (region) => region === null || regionCodelist.has(region),
      'must be a region of the M49 standard',
    ),
    event: cell.optionalText.refine(
      (key) => key === null || eventCodelist.has(key),
      'must be the key of an event',
    ),
    recipients: cell.optionalInteger,
    source: cell.text,
    source_url: cell.optionalText,
    confidence: cell.text,
  });
  return records.map((record) => {
    const year = yearByEvent.get(record.event ?? '') ?? null;
    return {
      id: record.id,
      title: record.title,
      reportedTogether: record.reported_together,
      note: record.note,
      programmeId: record.programme,
      challengeIds: record.challenges,
      entryId: null,
      countryCode: record.country,
      region: record.region,
      eventId: record.event,
      year,
      yearOrder: year ?? 0,
      recipientCount: record.recipients,
      provenance: readProvenance(record, 'CURATED'),
    };
  });
}

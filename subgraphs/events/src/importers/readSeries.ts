import { cell, readCsv } from '@agency-graph/subgraph-kit/csv';
import { readProvenance } from '@agency-graph/subgraph-kit/provenance';
import { naturalSortKey } from '@agency-graph/subgraph-kit/slug';
import type { EventSeriesRow } from '../rows/EventSeriesRow';
import { agencyIdsOf, readOrganizers, wordsOf } from './readOrganizers';

export function readSeries(file: string): EventSeriesRow[] {
  const records = readCsv(file, {
    id: cell.text,
    name: cell.text,
    organizer: cell.list,
    co_organizers: cell.list,
    note: cell.optionalText,
    source: cell.text,
    source_url: cell.optionalText,
    confidence: cell.text,
  });
  return records.map((record) => {
    const organizers = readOrganizers(record.organizer, record.co_organizers);
    return {
      id: record.id,
      name: record.name,
      note: record.note,
      organizers,
      agencyIds: agencyIdsOf(organizers),
      provenance: readProvenance(record, 'CURATED'),
      words: wordsOf(organizers).join(' '),
      sortKey: naturalSortKey(record.name),
    };
  });
}

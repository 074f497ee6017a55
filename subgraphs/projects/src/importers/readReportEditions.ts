import { cell, readCsv } from '@agency-graph/subgraph-kit/csv';
import { isPartialDate } from '@agency-graph/subgraph-kit/partial-date';
import type { ReportEditionRow } from '../rows/ReportEditionRow';
import { provenanceCells, readRecordProvenance } from './provenanceCells';
import { statedCountCell } from './readStatedCount';

const date = cell.text.refine(isPartialDate, 'must be a year, month or day such as 2023-12');

export function readReportEditions(
  file: string,
  agencyIdsByEdition: ReadonlyMap<string, string[]>,
): ReportEditionRow[] {
  const records = readCsv(file, {
    id: cell.text,
    title: cell.text,
    edition_year: cell.optionalInteger,
    as_of: date,
    published_on: date,
    activities: statedCountCell,
    unit: cell.text,
    agency_count: cell.optionalInteger,
    note: cell.optionalText,
    ...provenanceCells,
  });
  return records.map((record) => ({
    id: record.id,
    title: record.title,
    editionYear: record.edition_year,
    asOf: record.as_of,
    publishedOn: record.published_on,
    activities: record.activities,
    unit: record.unit,
    agencyCount: record.agency_count,
    agencyIds: agencyIdsByEdition.get(record.id) ?? [],
    note: record.note,
    provenance: readRecordProvenance({ ...record, edition: record.edition_year?.toString() }),
  }));
}

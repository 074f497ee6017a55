import { cell, readCsv } from '@agency-graph/subgraph-kit/csv';
import { firstDay } from '@agency-graph/subgraph-kit/partial-date';
import { naturalSortKey } from '@agency-graph/subgraph-kit/slug';
import type { InstrumentRow } from '../rows/InstrumentRow';
import type { InstrumentKind } from '../schema.generated';
import { provenanceCells, readRecordProvenance } from './provenanceCells';
import { optionalStatedCountCell } from './readStatedCount';
import { tagTopics } from './tagTopics';

const kinds: Readonly<Record<string, InstrumentKind>> = {
  RESOLUTION: 'RESOLUTION',
  PRINCIPLES: 'PRINCIPLES',
  WHITE_PAPER: 'WHITE_PAPER',
  REPORT: 'REPORT',
};

export function readInstruments(file: string): InstrumentRow[] {
  const records = readCsv(file, {
    id: cell.text,
    aliases: cell.list,
    designation: cell.optionalText,
    other_designations: cell.list,
    title: cell.text,
    kind: cell.code(kinds),
    adopted_by: cell.optionalText,
    dated: cell.partialDate,
    agencies: cell.list,
    prepared_by: cell.list,
    endorsed_by: cell.list,
    received_by: cell.list,
    projects: cell.list,
    identified_instruments: optionalStatedCountCell,
    description: cell.optionalText,
    edition: cell.optionalText,
    ...provenanceCells,
  });
  return records.map((record) => ({
    id: record.id,
    aliases: record.aliases,
    designation: record.designation,
    otherDesignations: record.other_designations,
    title: record.title,
    kind: record.kind,
    description: record.description,
    adoptedBy: record.adopted_by,
    issuedOn: record.dated,
    issuedFrom: record.dated ? firstDay(record.dated) : '',
    year: record.dated ? Number(record.dated.slice(0, 4)) : null,
    agencyIds: record.agencies,
    preparedByIds: record.prepared_by,
    endorsedByIds: record.endorsed_by,
    submittedToIds: record.received_by,
    projectIds: record.projects,
    identifiedInstruments: record.identified_instruments,
    ...tagTopics(record.title),
    provenance: readRecordProvenance(record),
    sortKey: naturalSortKey(record.title),
  }));
}

import { cell, readCsv } from '@agency-graph/subgraph-kit/csv';
import type { ActivitySnapshotRow } from '../rows/ActivitySnapshotRow';
import { provenanceCells, readRecordProvenance } from './provenanceCells';

export function readActivitySnapshots(file: string): ActivitySnapshotRow[] {
  const records = readCsv(file, {
    id: cell.text,
    agency: cell.text,
    resource: cell.text,
    snapshot: cell.text,
    activities: cell.integer,
    countries: cell.integer,
    note: cell.optionalText,
    ...provenanceCells,
  });
  return records.map((record) => ({
    id: record.id,
    agencyId: record.agency,
    resource: record.resource,
    snapshot: record.snapshot,
    activities: record.activities,
    countries: record.countries,
    note: record.note,
    provenance: readRecordProvenance(record),
  }));
}

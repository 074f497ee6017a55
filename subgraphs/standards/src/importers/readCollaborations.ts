import { cell, readCsv } from '@agency-graph/subgraph-kit/csv';
import { readProvenance } from '@agency-graph/subgraph-kit/provenance';
import { naturalSortKey } from '@agency-graph/subgraph-kit/slug';
import type { CollaborationRow } from '../rows/CollaborationRow';
import type { CollaborationStandardRow } from '../rows/CollaborationStandardRow';

export interface Collaborations {
  rows: CollaborationRow[];
  standards: CollaborationStandardRow[];
}

/** The lines of `data/collaborations.csv`: who works together, and on which standards. */
export function readCollaborations(file: string): Collaborations {
  const records = readCsv(file, {
    id: cell.text,
    name: cell.text,
    purpose: cell.text,
    bodies: cell.list,
    agencies: cell.list,
    groups: cell.list,
    standards: cell.list,
    started_on: cell.partialDate,
    ended_on: cell.partialDate,
    link: cell.optionalText,
    source: cell.text,
    confidence: cell.text,
  });
  return {
    rows: records.map((record) => ({
      id: record.id,
      name: record.name,
      purpose: record.purpose,
      bodyIds: record.bodies,
      agencyIds: record.agencies,
      groupIds: record.groups,
      startedOn: record.started_on,
      endedOn: record.ended_on,
      link: record.link,
      provenance: readProvenance(record, 'CURATED'),
      sortKey: naturalSortKey(record.name),
    })),
    standards: records.flatMap(({ id, standards }) =>
      standards.map((standardId) => ({ collaborationId: id, standardId })),
    ),
  };
}

import { cell, readCsv } from '@agency-graph/subgraph-kit/csv';
import { naturalSortKey } from '@agency-graph/subgraph-kit/slug';
import type { CoordinationBodyRow } from '../rows/CoordinationBodyRow';
import type { CoordinationBodyKind } from '../schema.generated';
import { provenanceCells, readRecordProvenance } from './provenanceCells';
import { optionalStatedCountCell } from './readStatedCount';

const kinds: Readonly<Record<string, CoordinationBodyKind>> = {
  BOARD: 'BOARD',
  COMMITTEE: 'COMMITTEE',
  WORKING_GROUP: 'WORKING_GROUP',
  ADVISORY_BODY: 'ADVISORY_BODY',
};

export function readCoordinationBodies(file: string): CoordinationBodyRow[] {
  const records = readCsv(file, {
    id: cell.text,
    aliases: cell.list,
    acronym: cell.text,
    name: cell.text,
    kind: cell.code(kinds),
    parent: cell.optionalText,
    established_by: cell.optionalText,
    established_on: cell.partialDate,
    chairs: cell.list,
    members: cell.list,
    members_stated: optionalStatedCountCell,
    description: cell.text,
    edition: cell.optionalText,
    ...provenanceCells,
  });
  return records.map((record) => ({
    id: record.id,
    aliases: record.aliases,
    acronym: record.acronym,
    name: record.name,
    kind: record.kind,
    description: record.description,
    parentId: record.parent,
    establishedBy: record.established_by,
    establishedOn: record.established_on,
    chairIds: record.chairs,
    memberIds: record.members,
    membersStated: record.members_stated,
    provenance: readRecordProvenance(record),
    sortKey: naturalSortKey(record.name),
  }));
}

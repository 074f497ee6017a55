import { cell, readCsv } from '@agency-graph/subgraph-kit/csv';
import { readProvenance } from '@agency-graph/subgraph-kit/provenance';
import { naturalSortKey } from '@agency-graph/subgraph-kit/slug';
import type { StandardsGroupRow } from '../rows/StandardsGroupRow';
import type { StandardsGroupKind } from '../schema.generated';

const kinds: Readonly<Record<string, StandardsGroupKind>> = {
  STUDY_GROUP: 'STUDY_GROUP',
  FOCUS_GROUP: 'FOCUS_GROUP',
  COMMITTEE: 'COMMITTEE',
  OTHER: 'OTHER',
};

export interface Groups {
  rows: StandardsGroupRow[];
  /** The key of the group that a register calls by this name, such as `ITU-T Study Group 13`. */
  idByLabel: ReadonlyMap<string, string>;
}

export function readGroups(file: string): Groups {
  const records = readCsv(file, {
    id: cell.text,
    acronym: cell.text,
    name: cell.text,
    kind: cell.code(kinds),
    body: cell.text,
    parent: cell.optionalText,
    agencies: cell.list,
    started_on: cell.partialDate,
    ended_on: cell.partialDate,
    note: cell.optionalText,
    deliverables_stated: cell.optionalInteger,
    link: cell.optionalText,
    labels: cell.list,
    source: cell.text,
    confidence: cell.text,
  });
  return {
    idByLabel: new Map(
      records.flatMap(({ id, labels }) => labels.map((label) => [label, id] as const)),
    ),
    rows: records.map((record) => ({
      id: record.id,
      acronym: record.acronym,
      name: record.name,
      kind: record.kind,
      bodyId: record.body,
      parentId: record.parent,
      agencyIds: record.agencies,
      startedOn: record.started_on,
      endedOn: record.ended_on,
      note: record.note,
      deliverablesStated: record.deliverables_stated,
      link: record.link,
      provenance: readProvenance(record, 'CURATED'),
      sortKey: naturalSortKey(record.name),
    })),
  };
}

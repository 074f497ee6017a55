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
  /**
   * The group of a record: the one that the register names, such as `ITU-T Study Group 13`, or else the one whose name
   * begins the title, as ETSI writes it. Null when there is neither.
   */
  find: (record: { group: string | null; title: string }) => StandardsGroupRow | null;
  /** The name under which the register of its body lists a group; its acronym where none is known. */
  labelOf: (id: string) => string | null;
}

export function readGroups(file: string): Groups {
  const records = readGroupRecords(file);
  const rows = records.map(toGroupRow);
  const byLabel = new Map(
    records.flatMap(({ labels }, index) => labels.map((label) => [label, rows[index]!])),
  );
  const labelById = new Map(records.map(({ id, labels, acronym }) => [id, labels[0] ?? acronym]));
  const byPrefix = records.flatMap(({ title_prefix: prefixes }, index) =>
    prefixes.map((prefix) => ({ prefix, row: rows[index]! })),
  );
  return {
    rows,
    labelOf: (id) => labelById.get(id) ?? null,
    find: ({ group, title }) =>
      group === null
        ? (byPrefix.find(({ prefix }) => title.startsWith(prefix))?.row ?? null)
        : (byLabel.get(group) ?? null),
  };
}

type GroupRecord = ReturnType<typeof readGroupRecords>[number];

function toGroupRow(record: GroupRecord): StandardsGroupRow {
  return {
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
  };
}

function readGroupRecords(file: string) {
  return readCsv(file, {
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
    title_prefix: cell.list,
    source: cell.text,
    confidence: cell.text,
  });
}

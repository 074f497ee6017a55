import { cell, readCsv } from '@agency-graph/subgraph-kit/csv';
import { naturalSortKey } from '@agency-graph/subgraph-kit/slug';
import type { ProgrammeRow } from '../rows/ProgrammeRow';
import type { ProgrammeKind } from '../schema.generated';
import { activityCells } from './activityCells';
import { provenanceCells, readRecordProvenance } from './provenanceCells';
import { partitionPartners } from './partitionPartners';
import { tagTopics } from './tagTopics';

const kinds: Readonly<Record<string, ProgrammeKind>> = {
  PLATFORM: 'PLATFORM',
  PROGRAMME: 'PROGRAMME',
  INITIATIVE: 'INITIATIVE',
  FRAMEWORK: 'FRAMEWORK',
  COALITION: 'COALITION',
  FORUM: 'FORUM',
};

export function readProgrammes(file: string): ProgrammeRow[] {
  const records = readCsv(file, {
    id: cell.text,
    aliases: cell.list,
    acronym: cell.optionalText,
    name: cell.text,
    kind: cell.code(kinds),
    parent: cell.optionalText,
    lead_agencies: cell.list,
    projects: cell.list,
    description: cell.text,
    edition: cell.optionalText,
    ...activityCells,
    ...provenanceCells,
  });
  return records.map((record) => {
    const inferred = record.sdgs.length > 0 && record.sdgs_basis === 'INFERRED' ? ['sdgs'] : [];
    return {
      id: record.id,
      aliases: record.aliases,
      name: record.name,
      acronym: record.acronym,
      kind: record.kind,
      description: record.description,
      parentId: record.parent,
      leadIds: record.lead_agencies,
      ...partitionPartners(record.partners),
      projectIds: record.projects,
      goals: record.sdgs,
      sdgBasis: record.sdgs_basis,
      ...tagTopics(record.name),
      startedOn: record.started_on,
      endsOn: record.ends_on,
      status: record.status,
      provenance: readRecordProvenance(record, inferred),
      sortKey: naturalSortKey(record.name),
    };
  });
}

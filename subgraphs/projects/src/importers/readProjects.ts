import { cell, readCsv } from '@agency-graph/subgraph-kit/csv';
import { firstDay } from '@agency-graph/subgraph-kit/partial-date';
import { naturalSortKey } from '@agency-graph/subgraph-kit/slug';
import type { AgencyRow } from '../rows/AgencyRow';
import type { ProjectRow } from '../rows/ProjectRow';
import { activityCells } from './activityCells';
import { provenanceCells, readRecordProvenance } from './provenanceCells';
import { partitionAreas } from './partitionAreas';
import { partitionPartners } from './partitionPartners';
import { tagTopics } from './tagTopics';

export interface CompiledProject extends ProjectRow {
  /** The topics of the project and the broader ones above them. */
  topicIds: string[];
}

export function readProjects(
  file: string,
  agencyById: ReadonlyMap<string, AgencyRow>,
): CompiledProject[] {
  const records = readCsv(file, {
    id: cell.text,
    aliases: cell.list,
    title: cell.text,
    lead_agency: cell.text,
    subject: cell.text,
    countries_iso3: cell.list,
    inferred: cell.list,
    edition: cell.optionalText,
    ...activityCells,
    ...provenanceCells,
  });
  return records.map((record) => {
    const { partnerIds, otherPartners } = partitionPartners(record.partners);
    const inferred = [...record.inferred, ...(record.sdgs_basis === 'INFERRED' ? ['sdgs'] : [])];
    const { started_on: startedOn, ends_on: endsOn } = record;
    return {
      id: record.id,
      aliases: record.aliases,
      title: record.title,
      leadId: record.lead_agency,
      partnerIds,
      otherPartners,
      goals: record.sdgs,
      sdgBasis: record.sdgs_basis,
      subject: record.subject,
      ...tagTopics(record.title, record.subject),
      ...partitionAreas(record.countries_iso3, record.id),
      startedOn,
      startedFrom: startedOn ? firstDay(startedOn) : '',
      endsOn,
      startYear: startedOn ? Number(startedOn.slice(0, 4)) : null,
      endYear: endsOn ? Number(endsOn.slice(0, 4)) : null,
      status: record.status,
      provenance: readRecordProvenance(record, inferred),
      agencyWords: [
        ...[record.lead_agency, ...partnerIds].map((id) => namesOf(agencyById.get(id))),
        ...otherPartners,
      ].join(' '),
      sortKey: naturalSortKey(record.title),
    };
  });
}

function namesOf(agency: AgencyRow | undefined): string {
  return agency ? `${agency.acronym} ${agency.name}` : '';
}

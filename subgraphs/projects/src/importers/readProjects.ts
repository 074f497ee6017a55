import { cell, readCsv } from '@agency-graph/subgraph-kit/csv';
import { activityCells } from './activityCells';
import { organizationsOf } from './organizationsOf';
import { partitionAreas } from './partitionAreas';
import { partitionPartners } from './partitionPartners';
import { completeProject } from './completeProject';
import { provenanceCells, readRecordProvenance } from './provenanceCells';
import type { ProjectRecord } from './ProjectRecord';

/** The compiled list of projects. Its sources state no types of output and no kinds of partners outside the UN system. */
export function readProjects(file: string): ProjectRecord[] {
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
    const partners = partitionPartners(record.partners);
    const inferred = [...record.inferred, ...(record.sdgs_basis === 'INFERRED' ? ['sdgs'] : [])];
    return completeProject({
      id: record.id,
      aliases: record.aliases,
      title: record.title,
      leadId: record.lead_agency,
      ...partners,
      organizations: organizationsOf({
        leadId: record.lead_agency,
        partnerIds: partners.partnerIds,
        others: partners.otherPartners.map((name) => ({ name, kind: null })),
      }),
      goals: record.sdgs,
      sdgBasis: record.sdgs_basis,
      subject: record.subject,
      ...partitionAreas(record.countries_iso3, record.id),
      startedOn: record.started_on,
      endsOn: record.ends_on,
      status: record.status,
      provenance: readRecordProvenance(record, inferred),
    });
  });
}

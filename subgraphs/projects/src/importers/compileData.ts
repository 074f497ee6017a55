import { join } from 'node:path';
import { countries, topics } from '../codelists';
import type { ProjectAgencyRow } from '../rows/ProjectAgencyRow';
import { checkReferences } from './checkReferences';
import type { CompiledData } from './CompiledData';
import { readActivitySnapshots } from './readActivitySnapshots';
import { readAgencies } from './readAgencies';
import { readCoordinationBodies } from './readCoordinationBodies';
import { readGoals } from './readGoals';
import { readInstruments } from './readInstruments';
import { readProgrammes } from './readProgrammes';
import { readProjects, type CompiledProject } from './readProjects';
import { readReportEditions } from './readReportEditions';

/** Reads the data files, tags topics, and lays out the rows by which lists find projects. */
export function compileData(folder: string): CompiledData {
  const agencies = readAgencies(join(folder, 'agencies.csv'));
  const agencyById = new Map(agencies.rows.map((agency) => [agency.id, agency]));
  const projects = readProjects(join(folder, 'projects.csv'), agencyById);
  const data: CompiledData = {
    topics: topics.map(({ id, name }, index) => ({ id, name, position: index + 1 })),
    countries: countries.map(({ code, name }) => ({ code, name })),
    goals: readGoals(join(folder, 'goals.csv')),
    agencies: agencies.rows,
    activitySnapshots: readActivitySnapshots(join(folder, 'agency-snapshots.csv')),
    reportEditions: readReportEditions(
      join(folder, 'report-editions.csv'),
      agencies.idsByReportEdition,
    ),
    projects,
    projectAgencies: projects.flatMap(agenciesOf),
    projectGoals: projects.flatMap(({ id, goals }) =>
      goals.map((goal) => ({ goal, projectId: id })),
    ),
    projectCountries: projects.flatMap(({ id, countryCodes }) =>
      countryCodes.map((countryCode) => ({ countryCode, projectId: id })),
    ),
    projectTopics: projects.flatMap(({ id, topicIds }) =>
      topicIds.map((topicId) => ({ topicId, projectId: id })),
    ),
    programmes: readProgrammes(join(folder, 'programmes.csv')),
    coordinationBodies: readCoordinationBodies(join(folder, 'coordination-bodies.csv')),
    instruments: readInstruments(join(folder, 'instruments.csv')),
  };
  checkReferences(data, [...agencies.idsByReportEdition.keys()]);
  return data;
}

function agenciesOf({ id, leadId, partnerIds }: CompiledProject): ProjectAgencyRow[] {
  return [
    { agencyId: leadId, projectId: id, role: 'LEAD' },
    ...partnerIds.map((agencyId) => ({ agencyId, projectId: id, role: 'PARTNER' as const })),
  ];
}

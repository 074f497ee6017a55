import { join } from 'node:path';
import { countries, topics } from '../codelists';
import { checkReferences } from './checkReferences';
import type { CompiledData } from './CompiledData';
import { readActivitySnapshots } from './readActivitySnapshots';
import { readAgencies } from './readAgencies';
import { readCoordinationBodies } from './readCoordinationBodies';
import { readGoals } from './readGoals';
import { readInstruments } from './readInstruments';
import { readProgrammes } from './readProgrammes';
import { readProjects } from './readProjects';
import { readReportEditions } from './readReportEditions';

/** Reads the data files, tags topics, and checks that every key which one record holds of another is there. */
export function compileData(folder: string): CompiledData {
  const agencies = readAgencies(join(folder, 'agencies.csv'));
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
    projects: readProjects(join(folder, 'projects.csv')),
    programmes: readProgrammes(join(folder, 'programmes.csv')),
    coordinationBodies: readCoordinationBodies(join(folder, 'coordination-bodies.csv')),
    instruments: readInstruments(join(folder, 'instruments.csv')),
  };
  checkReferences(data, [...agencies.idsByReportEdition.keys()]);
  return data;
}

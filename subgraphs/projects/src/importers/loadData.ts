import { createFindings } from '@agency-graph/subgraph-kit/importing/findings';
import { digestOfFolder, importDataset } from '@agency-graph/subgraph-kit/importing';
import type { Log } from '@agency-graph/subgraph-kit/log';
import { replaceRows } from '@agency-graph/subgraph-kit/rows';
import type { DataSource, EntityManager } from 'typeorm';
import { dataFolder } from '../codelists';
import { ActivitySnapshotRow } from '../rows/ActivitySnapshotRow';
import { AgencyRow } from '../rows/AgencyRow';
import { CoordinationBodyRow } from '../rows/CoordinationBodyRow';
import { CountryRow } from '../rows/CountryRow';
import { GoalRow } from '../rows/GoalRow';
import { InstrumentRow } from '../rows/InstrumentRow';
import { ProgrammeRow } from '../rows/ProgrammeRow';
import { ReportEditionRow } from '../rows/ReportEditionRow';
import { TopicRow } from '../rows/TopicRow';
import { compileData } from './compileData';
import { saveProjects } from './saveProjects';

const compiledData = 'compiled data';

/** Raise it when the importers make other records of the same files. */
const revision = 2;

/** Brings the compiled data into the tables, all or nothing; the same data again changes nothing. */
export async function loadData(database: DataSource, log: Log): Promise<void> {
  await importDataset(
    database,
    { name: compiledData, digest: digestOfFolder(dataFolder, revision), save: saveData },
    log,
  );
}

async function saveData(manager: EntityManager): Promise<number> {
  const data = compileData(dataFolder);
  await replaceRows(manager, TopicRow, data.topics);
  await replaceRows(manager, CountryRow, data.countries);
  await replaceRows(manager, GoalRow, data.goals);
  await replaceRows(manager, AgencyRow, data.agencies);
  await replaceRows(manager, ActivitySnapshotRow, data.activitySnapshots);
  await replaceRows(manager, ReportEditionRow, data.reportEditions);
  const place = { file: 'projects.csv' };
  await saveProjects(manager, [data.projects.map((record) => ({ place, record }))], {
    dataset: compiledData,
    findings: createFindings(),
    allowShrink: true,
  });
  await replaceRows(manager, ProgrammeRow, data.programmes);
  await replaceRows(manager, CoordinationBodyRow, data.coordinationBodies);
  await replaceRows(manager, InstrumentRow, data.instruments);
  return data.projects.length;
}

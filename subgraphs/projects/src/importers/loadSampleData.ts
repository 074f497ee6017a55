import { digestOfFolder, importDataset } from '@agency-graph/subgraph-kit/importing';
import { createFindings } from '@agency-graph/subgraph-kit/importing/findings';
import type { SaveContext } from '@agency-graph/subgraph-kit/importing/importer';
import { createStaging } from '@agency-graph/subgraph-kit/importing/staging';
import type { SampleOptions } from '@agency-graph/subgraph-kit/sample-data';
import { sampleDataset } from '@agency-graph/subgraph-kit/sample-dataset';
import type { DataSource, EntityManager } from 'typeorm';
import { countries, dataFolder } from '../codelists';
import { PledgeRow } from '../rows/PledgeRow';
import { generatePledges, samplePledgeCount } from '../sample/generatePledges';
import {
  generateProjects,
  sampleProjectCount,
  type SampleSurroundings,
} from '../sample/generateProjects';
import { compileData } from './compileData';
import { saveProjects } from './saveProjects';

/** Raise it when the generators make other records. */
const revision = 1;
const batchSize = 1_000;
const edition = 'un-activities-on-ai-2023';

/** Generates the rest of the projects that the report counts, and pledges: all or nothing, in batches. */
export async function loadSampleData(
  database: DataSource,
  { scale, log, progress }: SampleOptions,
): Promise<void> {
  const digest = `revision ${revision} scale ${scale} of ${digestOfFolder(dataFolder, revision)}`;
  const save = (manager: EntityManager) => saveSample(manager, scale, progress);
  await importDataset(database, { name: sampleDataset, digest, save }, log);
}

async function saveSample(
  manager: EntityManager,
  scale: number,
  progress: SampleOptions['progress'],
): Promise<number> {
  const context = { dataset: sampleDataset, findings: createFindings(), allowShrink: true };
  const surroundings = readSurroundings();
  const total = sampleProjectCount(surroundings.real, scale) + samplePledgeCount(scale);
  let done = 0;
  const count = (records: number) => progress?.((done += records), total);
  const place = { file: sampleDataset };
  const projects = function* () {
    for (const batch of batchesOf(generateProjects(surroundings, scale))) {
      yield batch.map((record) => ({ place, record }));
      count(batch.length);
    }
  };
  await saveProjects(manager, projects(), context);
  await savePledges(manager, { surroundings, scale, context, count });
  return total;
}

function readSurroundings(): SampleSurroundings {
  const { projects: real, reportEditions } = compileData(dataFolder);
  const contributors = reportEditions.find(({ id }) => id === edition)?.agencyIds ?? [];
  return { real, contributors, countryCodes: countries.map(({ code }) => code) };
}

async function savePledges(
  manager: EntityManager,
  {
    surroundings,
    scale,
    context,
    count,
  }: {
    surroundings: SampleSurroundings;
    scale: number;
    context: SaveContext;
    count: (records: number) => void;
  },
): Promise<void> {
  const pledges = await createStaging(manager, PledgeRow, context);
  for (const batch of batchesOf(generatePledges(surroundings.countryCodes, scale))) {
    await pledges.add(batch);
    count(batch.length);
  }
  await pledges.replace({ key: ['id'] });
}

function* batchesOf<Item>(items: Iterable<Item>): Generator<Item[]> {
  let batch: Item[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

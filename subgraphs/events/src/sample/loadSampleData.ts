import { importDataset } from '@agency-graph/subgraph-kit/importing';
import { createRandom } from '@agency-graph/subgraph-kit/random';
import type { SampleOptions } from '@agency-graph/subgraph-kit/sample-data';
import { sampleDataset } from '@agency-graph/subgraph-kit/sample-dataset';
import type { DataSource, EntityManager } from 'typeorm';
import { replaceMembers, type MemberAccount } from '../importers/saveMembers';
import { stageEvents } from '../importers/stageEvents';
import { stageRecords } from '../importers/stageRecords';
import { challengesPerUnit, makeChallenges } from './makeChallenges';
import { coursesPerUnit, makeCourses } from './makeCourses';
import { makeMembers, membersPerUnit } from './makeMembers';
import { makePublications, publicationsPerUnit } from './makePublications';
import { makeWebinars, toCalendar, webinarsPerUnit } from './makeWebinars';
import { sampleProvenance } from './sampleParts';

/** Raise it when the code of this folder makes other records. */
const revision = 1;

/** What `progress` counts: members and the records that others hang on. */
const recordsPerUnit =
  webinarsPerUnit + challengesPerUnit + coursesPerUnit + publicationsPerUnit + membersPerUnit;

/** Makes records for what is not public; the same scale again changes nothing. */
export async function loadSampleData(
  database: DataSource,
  { scale, log, progress }: SampleOptions,
): Promise<void> {
  const total = scale * recordsPerUnit;
  let done = 0;
  const advance = (records: number) => {
    done += records;
    progress?.(done, total);
  };
  await importDataset(
    database,
    {
      name: sampleDataset,
      digest: `revision ${revision} scale ${scale}`,
      async save(manager) {
        await saveRecords(manager, scale, advance);
        const members = { dataset: sampleDataset, provenance: sampleProvenance };
        await replaceMembers(manager, members, memberBatches(scale, advance));
        return total;
      },
    },
    log,
  );
}

/** Events, challenges, courses and publications, one unit of scale at a time. */
async function saveRecords(
  manager: EntityManager,
  scale: number,
  advance: (records: number) => void,
): Promise<void> {
  const events = await stageEvents(manager, sampleDataset);
  const records = await stageRecords(manager, sampleDataset);
  for (let unit = 0; unit < scale; unit += 1) {
    const random = createRandom(`events ${unit}`);
    const webinars = makeWebinars(random, unit);
    const challenges = makeChallenges(random, unit);
    await events.add(toCalendar([...webinars, ...challenges.map(({ finale }) => finale)]));
    await records.add({
      challenges: challenges.map(({ challenge }) => challenge),
      entries: challenges.flatMap(({ entries }) => entries),
      fellowships: challenges.flatMap(({ fellowships }) => fellowships),
      courses: makeCourses(random, { unit, webinars }),
      publications: makePublications(random, unit),
    });
    advance(recordsPerUnit - membersPerUnit);
  }
  await events.replace();
  await records.replace();
}

function* memberBatches(
  scale: number,
  advance: (records: number) => void,
): Generator<MemberAccount[]> {
  for (let unit = 0; unit < scale; unit += 1) {
    for (const batch of makeMembers(unit)) {
      yield batch;
      advance(batch.length);
    }
  }
}

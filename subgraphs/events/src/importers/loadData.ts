import { join } from 'node:path';
import { digestOfFolder, importDataset } from '@agency-graph/subgraph-kit/importing';
import { createFindings } from '@agency-graph/subgraph-kit/importing/findings';
import { createStaging } from '@agency-graph/subgraph-kit/importing/staging';
import type { Log } from '@agency-graph/subgraph-kit/log';
import { replaceRows } from '@agency-graph/subgraph-kit/rows';
import type { DataSource, EntityManager } from 'typeorm';
import { dataFolder } from '../codelists';
import { CodeRow } from '../rows/CodeRow';
import { EventSeriesRow } from '../rows/EventSeriesRow';
import { compileCodes } from './compileCodes';
import { findAncestors } from './findAncestors';
import { publishMembers } from './memberProjection';
import { readChallenges } from './readChallenges';
import { readCourses } from './readCourses';
import { readEvents, type EventRecord } from './readEvents';
import { readFellowships } from './readFellowships';
import { agencyIdsOf } from './readOrganizers';
import { readOtherDates } from './readOtherDates';
import { readPublications } from './readPublications';
import { readSeries } from './readSeries';
import { stageEvents } from './stageEvents';
import { countRecords, stageRecords } from './stageRecords';
import { goalsOf, tagTopics } from './tagTopics';
import { toEventRow } from './toEventRow';

const compiledData = 'compiled data';

/** Raise it when the code below makes other records of the same files. */
const revision = 2;

/** Brings the compiled data into the tables, all or nothing; the same data again changes nothing. */
export async function loadData(database: DataSource, log: Log): Promise<void> {
  await importDataset(
    database,
    { name: compiledData, digest: digestOfFolder(dataFolder, revision), save: saveData },
    log,
  );
}

/** Replaces what this dataset held and nothing else: imports and sample data stay. */
async function saveData(manager: EntityManager): Promise<number> {
  const data = compileData(dataFolder);
  await replaceRows(manager, CodeRow, data.codes);
  await saveSeries(manager, data.series);
  const events = await stageEvents(manager, compiledData);
  await events.add(data);
  await events.replace();
  const records = await stageRecords(manager, compiledData);
  await records.add(data.records);
  await records.replace();
  // What members share is public by codes that may just have changed.
  await publishMembers(manager);
  return data.events.length + countRecords(data.records);
}

async function saveSeries(manager: EntityManager, rows: readonly EventSeriesRow[]): Promise<void> {
  const context = { dataset: compiledData, findings: createFindings(), allowShrink: true };
  const series = await createStaging(manager, EventSeriesRow, context);
  await series.add(rows);
  await series.replace({ key: ['id'] });
}

/** Reads the data files, cuts dates to their precision, tags topics, and ties events to those that they are part of. */
export function compileData(folder: string) {
  const series = readSeries(join(folder, 'series.csv'));
  const seriesById = new Map(series.map((row) => [row.id, row]));
  const otherDates = readOtherDates(join(folder, 'other-dates.csv'));
  const records = readEvents(join(folder, 'events.csv'));
  const nameByKey = new Map(records.map(({ key, name }) => [key, name]));
  const seriesOf = ({ series: id }: EventRecord) => (id && seriesById.get(id)) || null;
  const events = records.map((record) =>
    toEventRow(record, {
      series: seriesOf(record),
      otherDates: otherDates.get(record.key) ?? [],
    }),
  );
  const tagged = records.map((record) => {
    const words = [record.name, seriesOf(record)?.name, nameByKey.get(record.parent ?? '')];
    return { id: record.key, tags: tagTopics(record.key, words.join(' | ')) };
  });
  return {
    codes: compileCodes(),
    series,
    events,
    ancestors: findAncestors(events),
    topicTags: tagged.flatMap(({ tags }) => tags),
    agencies: events.flatMap(({ id, organizers }) =>
      agencyIdsOf(organizers).map((agencyId) => ({ agencyId, eventId: id })),
    ),
    goals: tagged.flatMap(({ id, tags }) => goalsOf(id, tags)),
    records: {
      challenges: readChallenges(join(folder, 'challenges.csv')),
      entries: [],
      fellowships: readFellowships(join(folder, 'fellowships.csv'), events),
      courses: readCourses(join(folder, 'courses.csv')),
      publications: readPublications(join(folder, 'publications.csv')),
    },
  };
}

import { join } from 'node:path';
import { digestOfFolder, importDataset } from '@agency-graph/subgraph-kit/importing';
import type { Log } from '@agency-graph/subgraph-kit/log';
import { replaceRows } from '@agency-graph/subgraph-kit/rows';
import type { DataSource, EntityManager } from 'typeorm';
import { agencies, countries, dataFolder, topics } from '../codelists';
import { CodeRow } from '../rows/CodeRow';
import { EventAgencyRow } from '../rows/EventAgencyRow';
import { EventAncestorRow } from '../rows/EventAncestorRow';
import { EventGoalRow } from '../rows/EventGoalRow';
import { EventRow } from '../rows/EventRow';
import { EventSeriesRow } from '../rows/EventSeriesRow';
import { EventTopicRow } from '../rows/EventTopicRow';
import { findAncestors } from './findAncestors';
import { readEvents, type EventRecord } from './readEvents';
import { agencyIdsOf } from './readOrganizers';
import { readOtherDates } from './readOtherDates';
import { readSeries } from './readSeries';
import { goalsOf, tagTopics } from './tagTopics';
import { toEventRow } from './toEventRow';

/** Raise it when the code below makes other records of the same files. */
const revision = 1;

/** Brings the compiled data into the tables, all or nothing; the same data again changes nothing. */
export async function loadData(database: DataSource, log: Log): Promise<void> {
  await importDataset(
    database,
    { name: 'compiled data', digest: digestOfFolder(dataFolder, revision), save: saveData },
    log,
  );
}

async function saveData(manager: EntityManager): Promise<number> {
  const data = compileData(dataFolder);
  await replaceRows(manager, CodeRow, data.codes);
  await replaceRows(manager, EventSeriesRow, data.series);
  await replaceRows(manager, EventRow, data.events);
  await replaceRows(manager, EventAncestorRow, data.ancestors);
  await replaceRows(manager, EventTopicRow, data.topicTags);
  await replaceRows(manager, EventAgencyRow, data.agencies);
  await replaceRows(manager, EventGoalRow, data.goals);
  return data.events.length;
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
  };
}

/** The codes of other subgraphs' lists that facets and orders need. */
function compileCodes(): CodeRow[] {
  return [
    ...agencies.map(({ id, name }, index) => toCodeRow('agency', id, { label: name, index })),
    ...countries.map(({ code, name }, index) => toCodeRow('country', code, { label: name, index })),
    ...topics.map(({ id, name }, index) => toCodeRow('topic', id, { label: name, index })),
  ];
}

function toCodeRow(
  list: CodeRow['list'],
  code: string,
  { label, index }: { label: string; index: number },
): CodeRow {
  return { list, code, label, position: index + 1 };
}

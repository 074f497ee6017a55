import { join } from 'node:path';
import { digestOfFolder, importDataset } from '@agency-graph/subgraph-kit/importing';
import type { Log } from '@agency-graph/subgraph-kit/log';
import { replaceRows } from '@agency-graph/subgraph-kit/rows';
import type { DataSource, EntityManager } from 'typeorm';
import { dataFolder, topics } from '../codelists';
import { StandardAgencyRow } from '../rows/StandardAgencyRow';
import { StandardGoalRow } from '../rows/StandardGoalRow';
import { StandardRelationRow } from '../rows/StandardRelationRow';
import { StandardRow } from '../rows/StandardRow';
import { StandardsBodyRow } from '../rows/StandardsBodyRow';
import { StandardsGroupRow } from '../rows/StandardsGroupRow';
import { StandardTopicRow } from '../rows/StandardTopicRow';
import { TopicRow } from '../rows/TopicRow';
import { mergeRegisters } from './mergeRegisters';
import { readBodies } from './readBodies';
import { readGroups } from './readGroups';
import { readRelations, relateParts, withInverses } from './readRelations';
import { readStandards } from './readStandards';
import { relateDrafts, retireDrafts } from './retireDrafts';
import { goalsOf, tagTopics } from './tagTopics';
import { toStandardRow } from './toStandardRow';

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
  await replaceRows(manager, TopicRow, data.topics);
  await replaceRows(manager, StandardsBodyRow, data.bodies);
  await replaceRows(manager, StandardsGroupRow, data.groups);
  await replaceRows(manager, StandardRow, data.standards);
  await replaceRows(manager, StandardTopicRow, data.topicTags);
  await replaceRows(manager, StandardAgencyRow, data.agencies);
  await replaceRows(manager, StandardGoalRow, data.goals);
  await replaceRows(manager, StandardRelationRow, data.relations);
  return data.standards.length;
}

/** Reads the data files, merges what two registers say of one document, tags topics, and relates the standards. */
export function compileData(folder: string) {
  const bodies = readBodies(join(folder, 'bodies.csv'));
  const groups = readGroups(join(folder, 'groups.csv'));
  const groupById = new Map(groups.rows.map((group) => [group.id, group]));
  const read = mergeRegisters(readStandards(join(folder, 'standards.csv'))).map((record) =>
    toStandardRow(record, groups.find(record)),
  );
  const successions = [...readRelations(join(folder, 'relations.csv')), ...relateDrafts(read)];
  const standards = retireDrafts(read, successions);
  const tagged = standards.map(({ id, title, groupWords }) => ({
    id,
    tags: tagTopics(id, `${title} | ${groupWords}`),
  }));
  return {
    topics: topics.map(({ id, parent, name, description }, index) => ({
      id,
      parentId: parent,
      name,
      description,
      position: index + 1,
    })),
    bodies,
    groups: groups.rows,
    standards,
    topicTags: tagged.flatMap(({ tags }) => tags),
    agencies: standards.flatMap((standard) => agenciesOf(standard, bodies, groupById)),
    goals: tagged.flatMap(({ id, tags }) => goalsOf(id, tags)),
    relations: withInverses([...successions, ...relateParts(standards)]),
  };
}

function agenciesOf(
  { id, bodyId, groupId }: StandardRow,
  bodies: readonly StandardsBodyRow[],
  groupById: ReadonlyMap<string, StandardsGroupRow>,
): StandardAgencyRow[] {
  const behindBody = bodies.find((body) => body.id === bodyId)?.agencyId;
  const inGroup = groupId ? (groupById.get(groupId)?.agencyIds ?? []) : [];
  const agencyIds = new Set([...(behindBody ? [behindBody] : []), ...inGroup]);
  return [...agencyIds].map((agencyId) => ({ agencyId, standardId: id }));
}

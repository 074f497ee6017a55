import { join } from 'node:path';
import { digestOfFolder, importDataset } from '@agency-graph/subgraph-kit/importing';
import { createFindings } from '@agency-graph/subgraph-kit/importing/findings';
import type { Log } from '@agency-graph/subgraph-kit/log';
import { replaceRows } from '@agency-graph/subgraph-kit/rows';
import type { DataSource, EntityManager } from 'typeorm';
import { dataFolder, topics } from '../codelists';
import { CollaborationRow } from '../rows/CollaborationRow';
import { CollaborationStandardRow } from '../rows/CollaborationStandardRow';
import { StandardsBodyRow } from '../rows/StandardsBodyRow';
import { StandardsGroupRow } from '../rows/StandardsGroupRow';
import { TopicRow } from '../rows/TopicRow';
import { groups } from './groups';
import { mergeRegisters } from './mergeRegisters';
import { readBodies } from './readBodies';
import { readCollaborations } from './readCollaborations';
import { readRelations, relateParts } from './readRelations';
import { readStandards } from './readStandards';
import { replaceStandards } from './replaceStandards';
import { relateDrafts, retireDrafts } from './retireDrafts';
import { toStandardRow } from './toStandardRow';

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

async function saveData(manager: EntityManager): Promise<number> {
  const data = compileData(dataFolder);
  await replaceRows(manager, TopicRow, data.topics);
  await replaceRows(manager, StandardsBodyRow, data.bodies);
  await replaceRows(manager, StandardsGroupRow, data.groups);
  await replaceStandards(manager, {
    standards: data.standards,
    relations: data.relations,
    context: { dataset: compiledData, findings: createFindings(), allowShrink: true },
  });
  await replaceRows(manager, CollaborationRow, data.collaborations.rows);
  await replaceRows(manager, CollaborationStandardRow, data.collaborations.standards);
  return data.standards.length;
}

/** Reads the data files, merges what two registers say of one document, and relates the standards. */
export function compileData(folder: string) {
  const read = mergeRegisters(readStandards(join(folder, 'standards.csv'))).map((record) =>
    toStandardRow(record, groups.find(record)),
  );
  const successions = [...readRelations(join(folder, 'relations.csv')), ...relateDrafts(read)];
  const standards = retireDrafts(read, successions);
  return {
    topics: topics.map(({ id, parent, name, description }, index) => ({
      id,
      parentId: parent,
      name,
      description,
      position: index + 1,
    })),
    bodies: readBodies(join(folder, 'bodies.csv')),
    groups: groups.rows,
    collaborations: readCollaborations(join(folder, 'collaborations.csv')),
    standards,
    relations: [...successions, ...relateParts(standards)],
  };
}

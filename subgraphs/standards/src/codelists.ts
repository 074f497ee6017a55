import { join } from 'node:path';
import { createClassification } from '@agency-graph/subgraph-kit/classification';
import { createCodelist } from '@agency-graph/subgraph-kit/codelist';
import { cell, readCsv } from '@agency-graph/subgraph-kit/csv';

export const dataFolder = join(__dirname, '../data');

/** The taxonomy of topics, which this subgraph owns and the others hold a copy of. */
export const topics = readCsv(join(dataFolder, 'topics.csv'), {
  id: cell.text,
  parent: cell.optionalText,
  name: cell.text,
  description: cell.text,
  goals: cell.list.transform((goals) => goals.map(Number)),
  words: cell.phrases,
});

export const topicClassification = createClassification(topics);

export const topicCodelist = createCodelist(
  'topic',
  topics.map(({ id, name }) => ({ code: id, label: name })),
);

const named = { id: cell.text, acronym: cell.text, name: cell.text };

export const bodyCodelist = createCodelist(
  'standards body',
  readCsv(join(dataFolder, 'bodies.csv'), named).map(({ id, acronym }) => ({
    code: id,
    label: acronym,
  })),
);

export const groupCodelist = createCodelist(
  'standards group',
  readCsv(join(dataFolder, 'groups.csv'), named).map(({ id, acronym, name }) => ({
    code: id,
    label: name,
    aliases: [acronym],
  })),
);

/** A copy of the agencies that the subgraph `projects` publishes. */
export const agencyCodelist = createCodelist(
  'UN agency',
  readCsv(join(dataFolder, 'codelists/agencies.csv'), { ...named, aliases: cell.list }).map(
    ({ id, name, acronym, aliases }) => ({ code: id, label: name, aliases: [acronym, ...aliases] }),
  ),
);

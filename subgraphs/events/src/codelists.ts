import { join } from 'node:path';
import { createClassification } from '@agency-graph/subgraph-kit/classification';
import { createCodelist } from '@agency-graph/subgraph-kit/codelist';
import { cell, readCsv } from '@agency-graph/subgraph-kit/csv';

export const dataFolder = join(__dirname, '../data');

/** A copy of the taxonomy of topics that the subgraph `standards` publishes. */
export const topics = readCsv(join(dataFolder, 'codelists/topics.csv'), {
  id: cell.text,
  parent: cell.optionalText,
  name: cell.text,
  goals: cell.list.transform((goals) => goals.map(Number)),
  words: cell.phrases,
});

export const topicClassification = createClassification(topics);

export const topicCodelist = createCodelist(
  'topic',
  topics.map(({ id, name }) => ({ code: id, label: name })),
);

/** A copy of the agencies that the subgraph `projects` publishes. */
export const agencies = readCsv(join(dataFolder, 'codelists/agencies.csv'), {
  id: cell.text,
  acronym: cell.text,
  name: cell.text,
  aliases: cell.list,
});

export const agencyCodelist = createCodelist(
  'UN agency',
  agencies.map(({ id, name, acronym, aliases }) => ({
    code: id,
    label: name,
    aliases: [acronym, ...aliases],
  })),
);

/** A copy of the countries and areas that the subgraph `surveys` publishes. */
export const countries = readCsv(join(dataFolder, 'codelists/countries.csv'), {
  code: cell.text,
  alpha2: cell.text,
  name: cell.text,
  official_name: cell.text,
  region: cell.optionalText,
  subregion: cell.optionalText,
  un_member: cell.boolean,
});

export const countryCodelist = createCodelist(
  'country code',
  countries.map(({ code, alpha2, name, official_name: officialName }) => ({
    code,
    label: name,
    aliases: [alpha2, officialName],
  })),
);

/** The regions of the M49 standard. */
export const regionCodelist = createCodelist(
  'region of the M49 standard',
  [...new Set(countries.flatMap(({ region }) => region ?? []))].map((name) => ({
    code: name,
    label: name,
  })),
);

export const seriesCodelist = createCodelist(
  'series of events',
  readCsv(join(dataFolder, 'series.csv'), { id: cell.text, name: cell.text }).map(
    ({ id, name }) => ({
      code: id,
      label: name,
    }),
  ),
);

export const eventCodelist = createCodelist(
  'event',
  readCsv(join(dataFolder, 'events.csv'), { id: cell.text, key: cell.text, title: cell.text }).map(
    ({ id, key, title }) => ({ code: key, label: title, aliases: [id] }),
  ),
);

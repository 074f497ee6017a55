import { join } from 'node:path';
import { createClassification } from '@agency-graph/subgraph-kit/classification';
import { createCodelist } from '@agency-graph/subgraph-kit/codelist';
import { cell, readCsv } from '@agency-graph/subgraph-kit/csv';

export const dataFolder = join(__dirname, '../data');

/** A copy of the taxonomy that the subgraph `standards` publishes. */
export const topics = readCsv(join(dataFolder, 'codelists/topics.csv'), {
  id: cell.text,
  parent: cell.optionalText,
  name: cell.text,
  words: cell.phrases,
});

export const topicClassification = createClassification(topics);

export const topicCodelist = createCodelist(
  'topic',
  topics.map(({ id, name }) => ({ code: id, label: name })),
);

/** A copy of the countries and areas that the subgraph `surveys` publishes. */
export const countries = readCsv(join(dataFolder, 'codelists/countries.csv'), {
  code: cell.text,
  alpha2: cell.text,
  m49: cell.text,
  name: cell.text,
  official_name: cell.text,
});

export const countryCodelist = createCodelist(
  'country code',
  countries.map(({ code, alpha2, m49, name, official_name: officialName }) => ({
    code,
    label: name,
    aliases: [alpha2, m49, officialName],
  })),
);

const named = { id: cell.text, aliases: cell.list };

export const agencies = readCsv(join(dataFolder, 'agencies.csv'), {
  ...named,
  acronym: cell.text,
  name: cell.text,
  iati_publisher_id: cell.optionalText,
});

export const agencyCodelist = createCodelist(
  'UN agency',
  agencies.map(({ id, name, acronym, aliases }) => ({
    code: id,
    label: name,
    aliases: [acronym, ...aliases],
  })),
);

export const goals = readCsv(join(dataFolder, 'goals.csv'), { number: cell.text, name: cell.text });

export const goalCodelist = createCodelist(
  'Sustainable Development Goal',
  goals.map(({ number, name }) => ({ code: number, label: name })),
);

export const programmeCodelist = createCodelist(
  'programme',
  readCsv(join(dataFolder, 'programmes.csv'), { ...named, name: cell.text }).map(
    ({ id, name, aliases }) => ({ code: id, label: name, aliases }),
  ),
);

export const coordinationBodyCodelist = createCodelist(
  'coordination body',
  readCsv(join(dataFolder, 'coordination-bodies.csv'), { ...named, name: cell.text }).map(
    ({ id, name, aliases }) => ({ code: id, label: name, aliases }),
  ),
);

export const reportEditionCodelist = createCodelist(
  'report edition',
  readCsv(join(dataFolder, 'report-editions.csv'), { id: cell.text, title: cell.text }).map(
    ({ id, title }) => ({ code: id, label: title }),
  ),
);

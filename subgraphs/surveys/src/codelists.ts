import { join } from 'node:path';
import { createClassification } from '@agency-graph/subgraph-kit/classification';
import { createCodelist } from '@agency-graph/subgraph-kit/codelist';
import { cell, readCsv } from '@agency-graph/subgraph-kit/csv';
import { openSurvey } from './sample/sampleSurveys';

export const dataFolder = join(__dirname, '../data');

/** A copy of the taxonomy of topics that the subgraph `standards` publishes. */
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

const countries = readCsv(join(dataFolder, 'countries.csv'), {
  iso3: cell.text,
  iso2: cell.text,
  m49: cell.text,
  name_en: cell.text,
  name_short_en: cell.text,
  name_fr: cell.text,
  name_es: cell.text,
  name_ar: cell.text,
  name_ru: cell.text,
  name_zh: cell.text,
  region: cell.optionalText,
  region_code: cell.optionalText,
  subregion: cell.optionalText,
  subregion_code: cell.optionalText,
  intermediate_region: cell.optionalText,
  intermediate_region_code: cell.optionalText,
});

/** The countries and areas of the M49 list, which this subgraph owns and the others hold a copy of. */
export const countryCodelist = createCodelist(
  'country code (ISO 3166-1 alpha-3 or alpha-2, or UN M49 with its leading zeros)',
  countries.map((country) => ({
    code: country.iso3,
    label: country.name_en,
    aliases: [country.iso2, country.m49],
    names: [
      country.name_short_en,
      country.name_fr,
      country.name_es,
      country.name_ar,
      country.name_ru,
      country.name_zh,
      // An M49 code that lost its leading zeros.
      String(Number(country.m49)),
    ],
  })),
);

const regionNames = new Map(
  countries.flatMap((country) => [
    [country.region_code, country.region] as const,
    [country.subregion_code, country.subregion] as const,
    [country.intermediate_region_code, country.intermediate_region] as const,
  ]),
);

/** The regions of all levels that the M49 list puts countries in. */
export const regionCodelist = createCodelist(
  'M49 code of a region',
  [...regionNames].flatMap(([code, label]) => (code && label ? [{ code, label }] : [])),
);

export const surveyCodelist = createCodelist(
  'survey',
  [...readCsv(join(dataFolder, 'surveys.csv'), { id: cell.text, name: cell.text }), openSurvey].map(
    ({ id, name }) => ({ code: id, label: name }),
  ),
);

const figures = readCsv(join(dataFolder, 'published-figures.csv'), { subject: cell.text });

export const subjectCodelist = createCodelist(
  'subject of a figure',
  [...new Set(figures.map(({ subject }) => subject))].map((subject) => ({
    code: subject,
    label: subject,
  })),
);

import { join } from 'node:path';
import { digestOfFolder, importDataset } from '@agency-graph/subgraph-kit/importing';
import type { Log } from '@agency-graph/subgraph-kit/log';
import { insertRows, replaceRows } from '@agency-graph/subgraph-kit/rows';
import type { DataSource, EntityManager } from 'typeorm';
import { dataFolder } from '../codelists';
import { CountryRow } from '../rows/CountryRow';
import { LdcListCountryRow } from '../rows/LdcListCountryRow';
import { LdcListRow } from '../rows/LdcListRow';
import { PublishedFigureRow } from '../rows/PublishedFigureRow';
import { QuestionRow } from '../rows/QuestionRow';
import { QuestionTopicRow } from '../rows/QuestionTopicRow';
import { ResponseRateRow } from '../rows/ResponseRateRow';
import { SurveyRow } from '../rows/SurveyRow';
import { readCountries, toCountryRow } from './readCountries';
import { readLdcLists } from './readLdcLists';
import { readPublishedFigures } from './readPublishedFigures';
import { readQuestions, toQuestionRow } from './readQuestions';
import { readResponseRates } from './readResponseRates';
import { readSurveys } from './readSurveys';
import { replaceCompiled } from './replaceCompiled';
import { tagTopics } from './tagTopics';

/** Raise it when the code below makes other records of the same files. */
const revision = 2;

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
  await replaceRows(manager, CountryRow, data.countries);
  await replaceRows(manager, LdcListRow, data.ldcLists);
  await replaceRows(manager, LdcListCountryRow, data.ldcMembers);
  await replaceCompiled(manager, SurveyRow, data.surveys);
  // The topics of a question go with it.
  await replaceCompiled(manager, QuestionRow, data.questions);
  await insertRows(manager, QuestionTopicRow, data.questionTopics);
  await replaceCompiled(manager, PublishedFigureRow, data.figures);
  await replaceRows(manager, ResponseRateRow, data.responseRates);
  return data.countries.length + data.surveys.length + data.questions.length + data.figures.length;
}

/** Reads the data files, tags the questions with topics, and divides responses by those who were asked. */
export function compileData(folder: string) {
  const countries = readCountries(join(folder, 'countries.csv'));
  const { lists, members } = readLdcLists(join(folder, 'ldc-lists.csv'), countries);
  const surveys = readSurveys(join(folder, 'surveys.csv'));
  const questions = readQuestions(join(folder, 'questions.csv'));
  const figures = readPublishedFigures(join(folder, 'published-figures.csv'));
  return {
    countries: countries.map(toCountryRow),
    ldcLists: lists,
    ldcMembers: members,
    surveys,
    questions: questions.map((record, index) =>
      toQuestionRow(record, {
        survey: surveys.find(({ id }) => id === record.survey),
        position: index + 1,
      }),
    ),
    questionTopics: questions.flatMap(tagTopics),
    figures,
    responseRates: readResponseRates(join(folder, 'response-rates.csv'), figures),
  };
}

import { createFindings } from '@agency-graph/subgraph-kit/importing/findings';
import { createStaging } from '@agency-graph/subgraph-kit/importing/staging';
import { createRandom } from '@agency-graph/subgraph-kit/random';
import { sampleDataset } from '@agency-graph/subgraph-kit/sample-dataset';
import { naturalSortKey } from '@agency-graph/subgraph-kit/slug';
import type { EntityManager } from 'typeorm';
import { hasRealResponses, type FrameCountry } from '../repositories/responses';
import { AnswerFormatRow } from '../rows/AnswerFormatRow';
import { QuestionChoiceRow } from '../rows/QuestionChoiceRow';
import { QuestionRow } from '../rows/QuestionRow';
import { SurveyAnswerRow } from '../rows/SurveyAnswerRow';
import { SurveyResponseRow } from '../rows/SurveyResponseRow';
import { SurveyRow } from '../rows/SurveyRow';
import { makeAnswers, makeResponses, pickRespondents, splitAnswers } from './makeResponses';
import {
  landscapeQuestions,
  openQuestions,
  regulationQuestion,
  toChoiceRows,
} from './sampleQuestions';
import { landscapeSurveyId, openSurvey } from './sampleSurveys';
import { syntheticProvenance } from './syntheticProvenance';

const openResponses = 120;
/** Of 69 respondents, 59 or 85 percent have no regulation or policy on artificial intelligence. */
const withRegulation = 10;
/** Places of questions that come after all others. */
const lastPositions = 1_000_000_000;

/** Fills in who answered what, and returns how many responses there are. */
export async function saveSampleSurveys(
  manager: EntityManager,
  countries: readonly FrameCountry[],
): Promise<number> {
  const landscape = (await hasRealResponses(manager, landscapeSurveyId))
    ? { responses: [], answers: [] }
    : makeLandscape(countries);
  const open = makeOpen(countries);
  const responses = [...landscape.responses, ...open.responses];
  const questions = [regulationQuestion, ...landscapeQuestions, ...openQuestions];
  await replace(manager, SurveyRow, { rows: [surveyRow()], key: ['id'] });
  await replace(manager, QuestionRow, { rows: questionRows(), key: ['id'] });
  await replace(manager, AnswerFormatRow, {
    rows: questions.map(({ id, multiple }) => ({ questionId: id, multiple })),
    key: ['questionId'],
  });
  await replace(manager, QuestionChoiceRow, {
    rows: questions.flatMap(toChoiceRows),
    key: ['questionId', 'code'],
  });
  await replace(manager, SurveyResponseRow, { rows: responses, key: ['id'] });
  const answers = await createStaging(manager, SurveyAnswerRow, context());
  await answers.add([...landscape.answers, ...open.answers]);
  await answers.replaceChildren({
    key: ['questionId', 'responseId', 'choiceCode'],
    reference: 'responseId',
    parent: SurveyResponseRow,
    parentKey: 'id',
  });
  return responses.length;
}

function context() {
  return { dataset: sampleDataset, findings: createFindings(), allowShrink: true };
}

async function replace<Row extends object>(
  manager: EntityManager,
  row: new () => Row,
  { rows, key }: { rows: readonly Row[]; key: (keyof Row & string)[] },
): Promise<void> {
  const staging = await createStaging(manager, row, context());
  await staging.add(rows);
  await staging.replace({ key });
}

function makeLandscape(countries: readonly FrameCountry[]) {
  const random = createRandom('landscape');
  const respondents = random.shuffle(pickRespondents(random, countries, '2023-09-01'));
  const responses = makeResponses(random, respondents, {
    surveyId: landscapeSurveyId,
    from: '2023-09-15',
  });
  const regulation = splitAnswers(responses, {
    id: regulationQuestion.id,
    first: 'yes',
    second: 'no',
    count: withRegulation,
  });
  const others = landscapeQuestions.flatMap((question) => makeAnswers(random, responses, question));
  return { responses, answers: [...regulation, ...others] };
}

function makeOpen(countries: readonly FrameCountry[]) {
  const random = createRandom('skills');
  const responses = makeResponses(random, random.sample(countries, openResponses), {
    surveyId: openSurvey.id,
    from: '2024-03-01',
  });
  return {
    responses,
    answers: openQuestions.flatMap((question) => makeAnswers(random, responses, question)),
  };
}

function surveyRow(): SurveyRow {
  return {
    ...openSurvey,
    kind: 'SURVEY',
    edition: '2024',
    agencyIds: [],
    otherConductors: [],
    launchedOn: '2024-02',
    publishedOn: null,
    datedFrom: '2024-02-01',
    population: 'UN Member States',
    licence: null,
    published: 'Nothing: the survey does not exist. Its answers were generated.',
    notPublished: null,
    confidential: false,
    respondentsPublic: true,
    provenance: syntheticProvenance,
    conductorWords: '',
    sortKey: naturalSortKey(openSurvey.name),
  };
}

function questionRows(): QuestionRow[] {
  return openQuestions.map(({ id, text }, index) => ({
    id,
    surveyId: openSurvey.id,
    number: null,
    text,
    textIsVerbatim: false,
    provenance: syntheticProvenance,
    surveyWords: openSurvey.name,
    position: lastPositions + index,
  }));
}

import type { ImportCounts, SaveContext } from '@agency-graph/subgraph-kit/importing/importer';
import { addCounts } from '@agency-graph/subgraph-kit/importing/import-report';
import type { Placed } from '@agency-graph/subgraph-kit/importing/place';
import { createStaging, type Staging } from '@agency-graph/subgraph-kit/importing/staging';
import type { EntityManager } from 'typeorm';
import {
  deleteTabulations,
  findClassifiedCountries,
  findSurveysWithResponses,
} from '../../repositories/responses';
import { AnswerFormatRow } from '../../rows/AnswerFormatRow';
import { QuestionChoiceRow } from '../../rows/QuestionChoiceRow';
import { QuestionRow } from '../../rows/QuestionRow';
import { QuestionTopicRow } from '../../rows/QuestionTopicRow';
import { SurveyAnswerRow } from '../../rows/SurveyAnswerRow';
import { SurveyResponseRow } from '../../rows/SurveyResponseRow';
import { SurveyRow } from '../../rows/SurveyRow';
import { tabulateSurvey } from '../tabulateSurvey';
import { tagTopics } from '../tagTopics';
import type { Form } from './Form';
import type { FormItem } from './SurveySubmission';
import {
  provenanceOf,
  surveyIdOf,
  toAnswerFormatRows,
  toQuestionChoiceRows,
  toQuestionRows,
  toSurveyRows,
} from './toQuestionRows';
import { toAnswerRows, toResponseRow } from './toResponseRows';

type Stages = Awaited<ReturnType<typeof createStages>>;

/** Saves a form and its responses, and decides anew what can be published of them. */
export async function saveForm(
  manager: EntityManager,
  batches: AsyncIterable<Placed<FormItem>[]>,
  context: SaveContext,
): Promise<ImportCounts> {
  const stages = await createStages(manager, context);
  const countries = new Map(
    (await findClassifiedCountries(manager)).map((country) => [country.code, country]),
  );
  let form: Form | undefined;
  for await (const batch of batches) {
    for (const { place, record } of batch) {
      if (record.kind === 'FORM') {
        ({ form } = record);
        await stageForm(stages, form);
        continue;
      }
      const country = countries.get(record.submission.countryCode);
      if (!form || !country) continue;
      await stages.responses.add([toResponseRow(record.submission, { form, country })], [place]);
      await stages.answers.add(toAnswerRows(record.submission, form));
    }
  }
  const before = await findSurveysWithResponses(manager, context.dataset);
  const counts = await replaceAll(stages);
  if (!form) return counts;
  const { dataset } = context;
  await tabulate(manager, [...before, surveyIdOf(form)], {
    dataset,
    provenance: provenanceOf(form),
  });
  return counts;
}

/** Tables of a survey show no number any more that is not that of its responses now. */
async function tabulate(
  manager: EntityManager,
  surveyIds: readonly string[],
  tabulated: Parameters<typeof tabulateSurvey>[2],
): Promise<void> {
  const answered = new Set(await findSurveysWithResponses(manager));
  for (const id of new Set(surveyIds)) {
    if (answered.has(id)) await tabulateSurvey(manager, id, tabulated);
    else await deleteTabulations(manager, id);
  }
}

async function createStages(manager: EntityManager, context: SaveContext) {
  return {
    surveys: await createStaging(manager, SurveyRow, context),
    questions: await createStaging(manager, QuestionRow, context),
    topics: await createStaging(manager, QuestionTopicRow, context),
    formats: await createStaging(manager, AnswerFormatRow, context),
    choices: await createStaging(manager, QuestionChoiceRow, context),
    responses: await createStaging(manager, SurveyResponseRow, context),
    answers: await createStaging(manager, SurveyAnswerRow, context),
  };
}

async function stageForm(stages: Stages, form: Form): Promise<void> {
  const places = form.questions.map(({ place }) => place);
  const questions = toQuestionRows(form);
  await stages.surveys.add(toSurveyRows(form), [form.place]);
  await stages.questions.add(questions, places);
  await stages.topics.add(questions.flatMap(({ id, text }) => tagTopics({ id, text, topics: [] })));
  await stages.formats.add(toAnswerFormatRows(form));
  await stages.choices.add(toQuestionChoiceRows(form));
}

/** The counts are those of surveys, questions and responses; the rest belongs to them. */
async function replaceAll(stages: Stages): Promise<ImportCounts> {
  const surveys = await stages.surveys.replace({ key: ['id'] });
  const questions = await stages.questions.replace({ key: ['id'] });
  await stages.topics.replaceChildren({
    key: ['questionId', 'topicId'],
    reference: 'questionId',
    parent: QuestionRow,
    parentKey: 'id',
  });
  await replaceQuietly(stages.formats, ['questionId']);
  await replaceQuietly(stages.choices, ['questionId', 'code']);
  const responses = await stages.responses.replace({ key: ['id'] });
  await stages.answers.replaceChildren({
    key: ['questionId', 'responseId', 'choiceCode'],
    reference: 'responseId',
    parent: SurveyResponseRow,
    parentKey: 'id',
  });
  return addCounts(surveys, questions, responses);
}

async function replaceQuietly<Row extends object>(
  staging: Staging<Row>,
  key: (keyof Row & string)[],
): Promise<void> {
  await staging.replace({ key });
}

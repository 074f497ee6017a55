import type { Provenance } from '@agency-graph/subgraph-kit/provenance';
import { insertRows, runQuery } from '@agency-graph/subgraph-kit/rows';
import sql from 'sql-template-tag';
import type { EntityManager } from 'typeorm';
import { noAnswer } from '../disclosure/discloseQuestion';
import { discloseSurvey, type SurveyDisclosure } from '../disclosure/discloseSurvey';
import {
  dimensionsAtMost,
  tabulationDimensions,
  type CountryGroup,
} from '../disclosure/groupFamily';
import { protectionWidth } from '../disclosure/protectionWidth';
import type { PublishedCount } from '../disclosure/SurveyCounts';
import { TabulationCellRow } from '../rows/TabulationCellRow';
import { TabulationRow } from '../rows/TabulationRow';
import { countSurvey, type CountedSurvey } from './countSurvey';

interface Tabulated {
  dataset: string;
  provenance: Provenance;
}

/**
 * Decides what can be published of the responses to a survey and stores that alone. Call it in the transaction that brings
 * responses in or takes them out, for each survey concerned.
 */
export async function tabulateSurvey(
  manager: EntityManager,
  surveyId: string,
  { dataset, provenance }: Tabulated,
): Promise<void> {
  await runQuery(manager, sql`DELETE FROM tabulation WHERE survey_id = ${surveyId}`);
  const counted = await countSurvey(manager, surveyId);
  const disclosure = discloseSurvey(counted.counts);
  const { threshold } = counted.counts;
  const header = {
    surveyId,
    threshold,
    protectionWidth: protectionWidth(threshold),
    statusAsOf: counted.statusAsOf,
    provenance,
  };
  const questions = counted.counts.questions.map(({ id, multiple }) => ({
    ...header,
    id,
    questionId: id,
    multiple,
  }));
  const headers = [{ ...header, id: surveyId, questionId: null, multiple: false }, ...questions];
  await insertRows(manager, TabulationRow, headers);
  await runQuery(
    manager,
    sql`UPDATE tabulation SET dataset = ${dataset} WHERE survey_id = ${surveyId}`,
  );
  await insertRows(manager, TabulationCellRow, [
    ...responseCells(surveyId, counted, disclosure),
    ...[...disclosure.answers].flatMap(([id, choices]) =>
      answerCells(id, choices, { counted, disclosure }),
    ),
  ]);
}

function responseCells(
  tabulationId: string,
  { frame }: CountedSurvey,
  { responses }: SurveyDisclosure,
): TabulationCellRow[] {
  return shown(responses).map(({ group, count, published }) => ({
    ...placeOf(tabulationId, group),
    ...allResponses,
    count: published ? count : null,
    denominator: group.classes.reduce((sum, one) => sum + (frame[one] ?? 0), 0),
  }));
}

const allResponses = { choiceCode: '', choiceLabel: null, choicePosition: 0 };

/** The counts of each choice and, without a choice, those of all responses: what the shares are shares of. */
function answerCells(
  tabulationId: string,
  choices: ReadonlyMap<string, readonly PublishedCount[]>,
  { counted, disclosure }: { counted: CountedSurvey; disclosure: SurveyDisclosure },
): TabulationCellRow[] {
  const responses = shown(disclosure.responses);
  const published = responses.map((one) => (one.published ? one.count : null));
  const all = responses.map(({ group }, index) => ({
    ...placeOf(tabulationId, group),
    ...allResponses,
    count: published[index] ?? null,
    denominator: published[index] ?? null,
  }));
  const answers = [...choices].flatMap(([code, counts]) =>
    shown(counts).map((one, index) => ({
      ...placeOf(tabulationId, one.group),
      ...describeChoice(counted, tabulationId, code),
      count: one.published ? one.count : null,
      denominator: published[index] ?? null,
    })),
  );
  return [...answers, ...all];
}

function describeChoice({ choices }: CountedSurvey, questionId: string, code: string) {
  const choice = choices.find((one) => one.questionId === questionId && one.code === code);
  return {
    choiceCode: code,
    choiceLabel: choice?.label ?? (code === noAnswer ? 'No answer' : code),
    choicePosition: choice?.position ?? choices.length + 1,
  };
}

function shown(counts: readonly PublishedCount[]): PublishedCount[] {
  return counts.filter(({ group }) => group.dimensions.length <= dimensionsAtMost);
}

function placeOf(tabulationId: string, { dimensions, values }: CountryGroup) {
  return {
    tabulationId,
    dimensions: dimensions.map((dimension) => tabulationDimensions[dimension] ?? '').join('+'),
    groupValues: [...values],
  };
}

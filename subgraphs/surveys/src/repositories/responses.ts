import { sampleDataset } from '@agency-graph/subgraph-kit/sample-dataset';
import { runQuery, selectRows } from '@agency-graph/subgraph-kit/rows';
import sql, { type Sql } from 'sql-template-tag';
import type { DataSource, EntityManager } from 'typeorm';
import type { ClassifiedCountry } from '../disclosure/groupValues';
import { SurveyResponseRow } from '../rows/SurveyResponseRow';

export type ResponsesRepository = ReturnType<typeof createResponsesRepository>;

export function createResponsesRepository(database: DataSource) {
  return {
    /** That countries answered surveys whose respondents anybody may know; of other surveys nothing. */
    findPublicByCountryCodes(countryCodes: readonly string[]): Promise<SurveyResponseRow[]> {
      return selectRows(
        database,
        SurveyResponseRow,
        sql`JOIN survey ON survey.id = t.survey_id
            WHERE t.country_code = ANY(${countryCodes}) AND survey.respondents_public
            ORDER BY t.submitted_at, t.id`,
      );
    },
  };
}

/** A country that could have answered a survey. */
export interface FrameCountry extends ClassifiedCountry {
  code: string;
}

/** All countries and areas, with what decides into which groups of a table they fall. */
export function findClassifiedCountries(manager: EntityManager): Promise<FrameCountry[]> {
  return selectFrame(manager, sql`true`);
}

/** The surveys that have responses: any, or those of a dataset. */
export async function findSurveysWithResponses(
  manager: EntityManager,
  dataset?: string,
): Promise<string[]> {
  const rows = await runQuery<{ surveyId: string }>(
    manager,
    sql`SELECT DISTINCT survey_id AS "surveyId" FROM survey_response
        WHERE ${dataset === undefined ? sql`true` : sql`dataset = ${dataset}`} ORDER BY 1`,
  );
  return rows.map(({ surveyId }) => surveyId);
}

export async function deleteTabulations(manager: EntityManager, surveyId: string): Promise<void> {
  await runQuery(manager, sql`DELETE FROM tabulation WHERE survey_id = ${surveyId}`);
}

/** The Member States of the United Nations, whom surveys of this graph ask. */
export function findFrame(manager: EntityManager): Promise<FrameCountry[]> {
  return selectFrame(manager, sql`t.un_membership = 'MEMBER_STATE'`);
}

function selectFrame(manager: EntityManager, condition: Sql): Promise<FrameCountry[]> {
  return runQuery(
    manager,
    sql`SELECT t.code, t.development_status AS "developmentStatus", t.region_code AS "regionCode", t.sids, t.lldc,
          ARRAY(SELECT list_id FROM ldc_list_country WHERE country_code = t.code) AS "ldcLists"
        FROM country t WHERE ${condition} ORDER BY t.code`,
  );
}

/** Responses to a survey, counted by the classes of their countries. */
export function countResponses(
  manager: EntityManager,
  surveyId: string,
): Promise<{ groupValues: string[]; countries: string[]; count: number }[]> {
  return runQuery(
    manager,
    sql`SELECT group_values AS "groupValues", array_agg(country_code ORDER BY country_code) AS countries,
          count(*)::integer AS count
        FROM survey_response WHERE survey_id = ${surveyId} GROUP BY group_values ORDER BY group_values`,
  );
}

/** Answers to the questions of a survey, counted by choice and by the classes of their countries. */
export function countAnswers(
  manager: EntityManager,
  surveyId: string,
): Promise<{ questionId: string; choiceCode: string; groupValues: string[]; count: number }[]> {
  return runQuery(
    manager,
    sql`SELECT answer.question_id AS "questionId", answer.choice_code AS "choiceCode",
          response.group_values AS "groupValues", count(*)::integer AS count
        FROM survey_response response JOIN survey_answer answer ON answer.response_id = response.id
        WHERE response.survey_id = ${surveyId} GROUP BY 1, 2, 3`,
  );
}

/** Choices of the questions of a survey, with the published figure that tells the share of one. */
export function findChoices(
  manager: EntityManager,
  surveyId: string,
): Promise<
  {
    questionId: string;
    multiple: boolean;
    code: string;
    label: string;
    position: number;
    knownShare: number | null;
    knownDenominator: number | null;
  }[]
> {
  return runQuery(
    manager,
    sql`SELECT question.id AS "questionId", format.multiple, choice.code, choice.label, choice.position,
          figure.number AS "knownShare", (figure.denominator ->> 'number')::integer AS "knownDenominator"
        FROM question JOIN answer_format format ON format.question_id = question.id
        JOIN question_choice choice ON choice.question_id = question.id
        LEFT JOIN published_figure figure ON figure.id = choice.figure_id
        WHERE question.survey_id = ${surveyId} ORDER BY question.position, choice.position`,
  );
}

/** Numbers of responses that are public by group. */
export function findKnownResponses(
  manager: EntityManager,
  surveyId: string,
): Promise<{ respondents: string; count: number }[]> {
  return runQuery(
    manager,
    sql`SELECT respondents, numerator AS count FROM response_rate WHERE survey_id = ${surveyId}`,
  );
}

/** How a survey treats its respondents, and its date. */
export async function findSurveyRules(
  manager: EntityManager,
  surveyId: string,
): Promise<{ confidential: boolean; respondentsPublic: boolean; date: string }> {
  const [rules] = await runQuery<{
    confidential: boolean;
    respondentsPublic: boolean;
    date: string | null;
  }>(
    manager,
    sql`SELECT t.confidential, t.respondents_public AS "respondentsPublic",
          coalesce(t.launched_on, t.published_on,
            (SELECT to_char(min(submitted_at), 'YYYY-MM-DD') FROM survey_response WHERE survey_id = t.id)) AS date
        FROM survey t WHERE t.id = ${surveyId}`,
  );
  if (rules?.date == null)
    throw new Error(`The survey "${surveyId}" has neither a date nor responses to tabulate.`);
  return { ...rules, date: rules.date };
}

/** Whether answers to a survey are held that are not made up. */
export async function hasRealResponses(manager: EntityManager, surveyId: string): Promise<boolean> {
  const rows = await runQuery(
    manager,
    sql`SELECT 1 FROM survey_response WHERE survey_id = ${surveyId} AND dataset <> ${sampleDataset} LIMIT 1`,
  );
  return rows.length > 0;
}

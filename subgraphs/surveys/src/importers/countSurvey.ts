import { firstDay } from '@agency-graph/subgraph-kit/partial-date';
import type { EntityManager } from 'typeorm';
import { noAnswer } from '../disclosure/discloseQuestion';
import type { QuestionAnswers, SurveyCounts } from '../disclosure/SurveyCounts';
import type { GroupValues } from '../disclosure/groupFamily';
import { groupValuesOn } from '../disclosure/groupValues';
import {
  countAnswers,
  countResponses,
  findChoices,
  findFrame,
  findKnownResponses,
  findSurveyRules,
} from '../repositories/responses';
import { thresholds } from './thresholds';

type Choice = Awaited<ReturnType<typeof findChoices>>[number];
type AnswerCount = Awaited<ReturnType<typeof countAnswers>>[number];

export interface CountedSurvey {
  counts: SurveyCounts;
  /** The countries that could have answered, by class on the day of the survey: what a response rate divides by. */
  frame: readonly number[];
  statusAsOf: string;
  choices: readonly Choice[];
}

/** Counts the responses and answers of a survey by classes of countries. */
export async function countSurvey(
  manager: EntityManager,
  surveyId: string,
): Promise<CountedSurvey> {
  const { date, confidential, respondentsPublic } = await findSurveyRules(manager, surveyId);
  const statusAsOf = firstDay(date);
  const responses = await countResponses(manager, surveyId);
  const frameCountries = (await findFrame(manager)).map((country) => ({
    code: country.code,
    values: groupValuesOn(statusAsOf, country),
  }));
  const table = indexClasses([
    ...frameCountries.map(({ values }) => values),
    ...responses.map(({ groupValues }) => groupValues),
  ]);
  const frame = table.count(
    frameCountries.map(({ values }) => ({ groupValues: values, count: 1 })),
  );
  const classOf = new Map(frameCountries.map(({ code, values }) => [code, values.join(' ')]));
  // A country that changed its class between the survey and its answer could be in either.
  const moved = responses.map(({ groupValues, countries }) => ({
    groupValues,
    count: countries.filter((code) => classOf.get(code) !== groupValues.join(' ')).length,
  }));
  const extra = table.count(moved);
  const answered = table.count(responses);
  const choices = await findChoices(manager, surveyId);
  const answers = await countAnswers(manager, surveyId);
  return {
    counts: {
      classes: table.classes,
      eligible: frame.map((count, index) => count + (extra[index] ?? 0)),
      responses: answered,
      questions: toQuestions(choices, answers, { table, answered }),
      knownResponses: (await findKnownResponses(manager, surveyId)).map((known) => ({
        count: known.count,
        classes: classesOfRespondents(table.classes, known.respondents),
      })),
      respondentsPublic,
      threshold: confidential ? thresholds.confidential : thresholds.open,
    },
    frame,
    statusAsOf,
    choices,
  };
}

interface ClassTable {
  classes: GroupValues[];
  count: (parts: readonly { groupValues: GroupValues; count: number }[]) => number[];
}

function indexClasses(values: readonly GroupValues[]): ClassTable {
  const classes = [...new Map(values.map((one) => [one.join(' '), one])).values()];
  const places = new Map(classes.map((one, index) => [one.join(' '), index]));
  return {
    classes,
    count(parts) {
      const counts = classes.map(() => 0);
      for (const { groupValues, count } of parts) {
        const place = places.get(groupValues.join(' ')) ?? 0;
        counts[place] = (counts[place] ?? 0) + count;
      }
      return counts;
    },
  };
}

/** The classes that a published number of responses counts. */
function classesOfRespondents(classes: readonly GroupValues[], respondents: string): number[] {
  return classes.flatMap(([status, , ldc], index) =>
    respondents === 'ALL' || respondents === status || (respondents === 'LDC' && ldc === 'true')
      ? [index]
      : [],
  );
}

function toQuestions(
  choices: readonly Choice[],
  answers: readonly AnswerCount[],
  { table, answered }: { table: ClassTable; answered: readonly number[] },
): QuestionAnswers[] {
  const everyClass = table.classes.map((_class, index) => index);
  const total = answered.reduce((sum, count) => sum + count, 0);
  return [...new Set(choices.map(({ questionId }) => questionId))].map((id) => {
    const offered = choices.filter(({ questionId }) => questionId === id);
    const counted = new Map<string, readonly number[]>(
      offered.map(({ code }) => [
        code,
        table.count(
          answers.filter(({ questionId, choiceCode }) => questionId === id && choiceCode === code),
        ),
      ]),
    );
    const multiple = offered[0]?.multiple ?? false;
    const known = offered.flatMap((choice) => {
      const count = counted.get(choice.code)?.reduce((sum, part) => sum + part, 0) ?? 0;
      return isKnown(choice, count, total)
        ? [{ choice: choice.code, classes: everyClass, count }]
        : [];
    });
    const left = withoutAnswer(answered, [...counted.values()]);
    // Where nobody left the question out, as where an answer is required, there is no such choice.
    if (!multiple && left.some((count) => count > 0)) counted.set(noAnswer, left);
    return { id, multiple, choices: counted, known };
  });
}

/** Whether a share that somebody has published, in whole percent, gives the count away. */
function isKnown({ knownShare, knownDenominator }: Choice, count: number, total: number): boolean {
  if (knownShare === null || knownDenominator !== total || total === 0) return false;
  return Math.abs((100 * count) / total - knownShare) < 1;
}

function withoutAnswer(
  answered: readonly number[],
  given: readonly (readonly number[])[],
): number[] {
  return answered.map((all, index) => all - given.reduce((sum, one) => sum + (one[index] ?? 0), 0));
}

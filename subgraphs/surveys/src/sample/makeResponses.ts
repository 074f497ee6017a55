import type { Random } from '@agency-graph/subgraph-kit/random';
import { groupValuesOn } from '../disclosure/groupValues';
import type { FrameCountry } from '../repositories/responses';
import type { SurveyAnswerRow } from '../rows/SurveyAnswerRow';
import type { SurveyResponseRow } from '../rows/SurveyResponseRow';
import type { SampleQuestion } from './sampleQuestions';
import { syntheticProvenance } from './syntheticProvenance';

interface ResponsePlan {
  surveyId: string;
  /** First day on which answers come in; they do so for 60 days. */
  from: string;
}

const daysOpen = 60;
const minutesOfDay = 1440;
const minute = 60_000;
/** One in so many leaves a question out. */
const leavesOut = 20;

/** As many respondents of each group as the report tells of: 12 developed, 57 developing, of which 10 least developed. */
export function pickRespondents(
  random: Random,
  countries: readonly FrameCountry[],
  date: string,
): FrameCountry[] {
  const groupOf = (country: FrameCountry) => {
    const [status, , ldc] = groupValuesOn(date, country);
    return ldc === 'true' ? 'LDC' : status;
  };
  const pick = (group: string, count: number) =>
    random.sample(
      countries.filter((country) => groupOf(country) === group),
      count,
    );
  return [...pick('DEVELOPED', 12), ...pick('DEVELOPING', 47), ...pick('LDC', 10)];
}

export function makeResponses(
  random: Random,
  countries: readonly FrameCountry[],
  { surveyId, from }: ResponsePlan,
): SurveyResponseRow[] {
  return countries.map((country) => {
    const submittedAt = new Date(Date.parse(from) + random.int(daysOpen * minutesOfDay) * minute);
    return {
      id: `${surveyId}-${country.code.toLowerCase()}`,
      surveyId,
      countryCode: country.code,
      submittedAt,
      groupValues: [...groupValuesOn(submittedAt.toISOString().slice(0, 10), country)],
      provenance: syntheticProvenance,
    };
  });
}

/** Answers by the weights of the choices; a few respondents leave the question out. */
export function makeAnswers(
  random: Random,
  responses: readonly SurveyResponseRow[],
  question: SampleQuestion,
): SurveyAnswerRow[] {
  return responses.flatMap(({ id: responseId }) => {
    if (random.int(leavesOut) === 0) return [];
    const chosen = question.multiple
      ? question.choices.filter(({ weight }) => random.int(100) < weight)
      : [random.weighted(question.choices.map((choice) => [choice, choice.weight] as const))];
    return chosen.map(({ code }) => ({ questionId: question.id, responseId, choiceCode: code }));
  });
}

/** The first of the codes for so many respondents, the second for the others. */
export function splitAnswers(
  responses: readonly SurveyResponseRow[],
  { id, first, second, count }: { id: string; first: string; second: string; count: number },
): SurveyAnswerRow[] {
  return responses.map(({ id: responseId }, index) => ({
    questionId: id,
    responseId,
    choiceCode: index < count ? first : second,
  }));
}

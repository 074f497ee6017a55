import { groupValuesOn } from '../../disclosure/groupValues';
import type { FrameCountry } from '../../repositories/responses';
import type { SurveyAnswerRow } from '../../rows/SurveyAnswerRow';
import type { SurveyResponseRow } from '../../rows/SurveyResponseRow';
import type { Form } from './Form';
import type { SurveySubmission } from './SurveySubmission';
import { provenanceOf, questionIdOf, surveyIdOf } from './toQuestionRows';

/** A country counts in tables as what it was on the day of its answer: least developed or not, developed or developing. */
export function toResponseRow(
  { countryCode, submittedAt }: SurveySubmission,
  { form, country }: { form: Form; country: FrameCountry },
): SurveyResponseRow {
  const surveyId = surveyIdOf(form);
  return {
    id: responseIdOf(form, countryCode),
    surveyId,
    countryCode,
    submittedAt,
    groupValues: [...groupValuesOn(submittedAt.toISOString().slice(0, 10), country)],
    provenance: provenanceOf(form),
  };
}

export function toAnswerRows(
  { countryCode, choices }: SurveySubmission,
  form: Form,
): SurveyAnswerRow[] {
  return Object.entries(choices).flatMap(([name, codes]) =>
    codes.map((choiceCode) => ({
      questionId: questionIdOf(form, name),
      responseId: responseIdOf(form, countryCode),
      choiceCode,
    })),
  );
}

function responseIdOf(form: Form, countryCode: string): string {
  return `${surveyIdOf(form)}-${countryCode.toLowerCase()}`;
}

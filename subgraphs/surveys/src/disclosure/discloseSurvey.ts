import { discloseQuestion } from './discloseQuestion';
import { discloseResponses } from './discloseResponses';
import { groupFamily } from './groupFamily';
import type { PublishedCount, SurveyCounts } from './SurveyCounts';

export interface SurveyDisclosure {
  responses: PublishedCount[];
  /** By question and choice, in the order of both. */
  answers: Map<string, Map<string, PublishedCount[]>>;
}

/** Decides for a whole survey which numbers can be published: one decision for all tables, whatever they ask for. */
export function discloseSurvey(survey: SurveyCounts): SurveyDisclosure {
  const groups = groupFamily(survey.classes);
  const { responses, alternatives } = discloseResponses(survey, groups);
  const answers = survey.questions.map(
    (question) =>
      [question.id, discloseQuestion(question, { survey, groups, alternatives })] as const,
  );
  return { responses, answers: new Map(answers) };
}

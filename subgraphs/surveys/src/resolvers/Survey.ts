import type { SurveyResolvers } from '../schema.generated';

export const Survey: SurveyResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.surveyById.load(id),
  agencies: (survey) => survey.agencyIds.map((id) => ({ id })),
  questions: (survey, _args, { loaders }) => loaders.questionsBySurveyId.load(survey.id),
  tabulation: (survey, args, { tables }) => tables.of(survey.id, args),
  figures: (survey, args, { lists }) => lists.figures.of('survey', survey.id, args),
  responseRates: (survey, _args, { loaders }) => loaders.responseRatesBySurveyId.load(survey.id),
};

import { loadExisting } from '@agency-graph/subgraph-kit/loaders';
import type { SurveyResponseResolvers } from '../schema.generated';

export const SurveyResponse: SurveyResponseResolvers = {
  survey: (response, _args, { loaders }) => loadExisting(loaders.surveyById, response.surveyId),
  submittedOn: ({ submittedAt }) => submittedAt.toISOString().slice(0, 10),
};

import { loadExisting } from '@agency-graph/subgraph-kit/loaders';
import type { ReadinessAssessmentResolvers } from '../schema.generated';

export const ReadinessAssessment: ReadinessAssessmentResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.readinessById.load(id),
  framework: ({ frameworkId }, _args, { loaders }) =>
    loadExisting(loaders.frameworkById, frameworkId),
  country: ({ countryCode }, _args, { loaders }) =>
    loadExisting(loaders.countryByCode, countryCode),

  async scores({ frameworkId, scores }, _args, { loaders }) {
    const dimensions = await loaders.dimensionsByFrameworkId.load(frameworkId);
    return dimensions.map((dimension) => ({ dimension, score: scores[dimension.code] ?? null }));
  },
};

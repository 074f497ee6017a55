import { loadAll, loadExisting } from '@agency-graph/subgraph-kit/loaders';
import { compareDimension } from '../readiness/compareReadiness';
import type { ReadinessComparisonResolvers } from '../schema.generated';

export const ReadinessComparison: ReadinessComparisonResolvers = {
  framework: ({ frameworkId }, _args, { loaders }) =>
    loadExisting(loaders.frameworkById, frameworkId),
  missing: ({ missingCodes }, _args, { loaders }) => loadAll(loaders.countryByCode, missingCodes),

  async dimensions({ frameworkId, assessments }, _args, { loaders }) {
    const dimensions = await loaders.dimensionsByFrameworkId.load(frameworkId);
    return dimensions.map((dimension) => compareDimension(dimension, assessments));
  },
};

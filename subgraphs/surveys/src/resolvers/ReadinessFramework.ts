import type { ReadinessFrameworkResolvers } from '../schema.generated';

export const ReadinessFramework: ReadinessFrameworkResolvers = {
  dimensions: ({ id }, _args, { loaders }) => loaders.dimensionsByFrameworkId.load(id),
};

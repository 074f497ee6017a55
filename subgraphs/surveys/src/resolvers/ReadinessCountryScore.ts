import { loadExisting } from '@agency-graph/subgraph-kit/loaders';
import type { ReadinessCountryScoreResolvers } from '../schema.generated';

export const ReadinessCountryScore: ReadinessCountryScoreResolvers = {
  country: ({ countryCode }, _args, { loaders }) =>
    loadExisting(loaders.countryByCode, countryCode),
};

import { loadAll } from '@agency-graph/subgraph-kit/loaders';
import type { DefinedTermResolvers } from '../schema.generated';

export const DefinedTerm: DefinedTermResolvers = {
  standards: ({ standardIds }, _args, { loaders }) => loadAll(loaders.standardById, standardIds),
};

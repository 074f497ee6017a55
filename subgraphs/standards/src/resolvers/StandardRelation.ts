import { loadExisting } from '@agency-graph/subgraph-kit/loaders';
import type { StandardRelationResolvers } from '../schema.generated';

export const StandardRelation: StandardRelationResolvers = {
  standard: (relation, _args, { loaders }) => loadExisting(loaders.standardById, relation.toId),
};

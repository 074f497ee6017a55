import { loadAll } from '@agency-graph/subgraph-kit/loaders';
import type { CollaborationResolvers } from '../schema.generated';

export const Collaboration: CollaborationResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.collaborationById.load(id),
  bodies: ({ bodyIds }, _args, { loaders }) => loadAll(loaders.bodyById, bodyIds),
  agencies: ({ agencyIds }) => agencyIds.map((id) => ({ id })),
  groups: ({ groupIds }, _args, { loaders }) => loadAll(loaders.groupById, groupIds),
  standards: ({ id }, args, { lists }) => lists.standards.of('collaboration', id, args),
};

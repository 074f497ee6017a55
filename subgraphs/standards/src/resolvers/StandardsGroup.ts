import { loadExisting } from '@agency-graph/subgraph-kit/loaders';
import type { StandardsGroupResolvers } from '../schema.generated';

export const StandardsGroup: StandardsGroupResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.groupById.load(id),
  body: (group, _args, { loaders }) => loadExisting(loaders.bodyById, group.bodyId),
  parent: (group, _args, { loaders }) =>
    group.parentId ? loaders.groupById.load(group.parentId) : null,
  children: (group, _args, { loaders }) => loaders.groupsByParentId.load(group.id),
  collaborations: (group, _args, { loaders }) => loaders.collaborationsByGroupId.load(group.id),
  agencies: (group) => group.agencyIds.map((id) => ({ id })),
  deliverables: (group, args, { lists }) => lists.standards.of('group', group.id, args),
};

import type { AgencyResolvers } from '../schema.generated';

/** The subgraph `projects` owns this type; standards adds three fields to it. */
export const Agency: AgencyResolvers = {
  standards: ({ id }, args, { lists }) => lists.standards.of('agency', id, args),
  collaborations: ({ id }, _args, { loaders }) => loaders.collaborationsByAgencyId.load(id),
  standardsGroups: ({ id }, _args, { loaders }) => loaders.groupsByAgencyId.load(id),
};

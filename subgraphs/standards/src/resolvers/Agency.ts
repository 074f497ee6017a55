import type { AgencyResolvers } from '../schema.generated';

/** The subgraph `projects` owns this type; standards adds two fields to it. */
export const Agency: AgencyResolvers = {
  standards: ({ id }, args, { lists }) => lists.standards.of('agency', id, args),
  standardsGroups: ({ id }, _args, { loaders }) => loaders.groupsByAgencyId.load(id),
};

import type { AgencyResolvers } from '../schema.generated';

/** The subgraph `projects` owns this type; surveys adds one field to it. */
export const Agency: AgencyResolvers = {
  surveys: ({ id }, args, { lists }) => lists.surveys.of('agency', id, args),
};

import type { AgencyResolvers } from '../schema.generated';

/** The subgraph `projects` owns this type; events adds one field to it. */
export const Agency: AgencyResolvers = {
  events: ({ id }, args, { lists }) => lists.events.of('agency', id, args),
};

import type { CountryResolvers } from '../schema.generated';

/** The subgraph `surveys` owns this type; events adds one field to it. */
export const Country: CountryResolvers = {
  events: ({ code }, args, { lists }) => lists.events.of('country', code, args),
};

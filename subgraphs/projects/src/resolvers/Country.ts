import type { CountryResolvers } from '../schema.generated';

/** The subgraph `surveys` owns this type; projects adds one field to it. */
export const Country: CountryResolvers = {
  projects: ({ code }, args, { lists }) => lists.projects.of('country', code, args),
};

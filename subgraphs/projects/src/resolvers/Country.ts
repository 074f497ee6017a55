import type { CountryResolvers } from '../schema.generated';

/** The subgraph `surveys` owns this type; projects adds two fields to it. */
export const Country: CountryResolvers = {
  projects: ({ code }, args, { lists }) => lists.projects.of('country', code, args),
  pledges: ({ code }, args, { lists }) => lists.pledges.of('country', code, args),
};

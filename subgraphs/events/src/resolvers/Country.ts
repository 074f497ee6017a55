import type { CountryResolvers } from '../schema.generated';

/** The subgraph `surveys` owns this type; events adds three fields to it. */
export const Country: CountryResolvers = {
  events: ({ code }, args, { lists }) => lists.events.of('country', code, args),
  fellowships: ({ code }, args, { lists }) => lists.fellowships.of('country', code, args),
  memberCount: async ({ code }, _args, { loaders }) =>
    (await loaders.memberCountByCountry.load(code))?.count ?? null,
};

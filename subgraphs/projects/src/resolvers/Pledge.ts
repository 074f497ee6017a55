import type { PledgeResolvers } from '../schema.generated';

export const Pledge: PledgeResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.pledgeById.load(id),
  amount: ({ amount, currency }) =>
    amount !== null && currency !== null ? { amount, currency } : null,
  country: ({ countryCode }) => (countryCode === null ? null : { code: countryCode }),
  programme: ({ programmeId }, _args, { loaders }) =>
    programmeId === null ? null : loaders.programmeById.load(programmeId),
};

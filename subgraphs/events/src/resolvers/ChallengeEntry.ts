import { loadExisting } from '@agency-graph/subgraph-kit/loaders';
import type { ChallengeEntryResolvers } from '../schema.generated';

export const ChallengeEntry: ChallengeEntryResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.entryById.load(id),
  challenge: ({ challengeId }, _args, { loaders }) =>
    loadExisting(loaders.challengeById, challengeId),
  country: ({ countryCode }) => (countryCode === null ? null : { code: countryCode }),
  fellowships: ({ id }, _args, { loaders }) => loaders.fellowshipsByEntryId.load(id),
};

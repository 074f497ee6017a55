import type { ChallengeRoundResolvers } from '../schema.generated';

export const ChallengeRound: ChallengeRoundResolvers = {
  event: ({ eventId }, _args, { loaders }) =>
    eventId === null ? null : loaders.eventById.load(eventId),
};

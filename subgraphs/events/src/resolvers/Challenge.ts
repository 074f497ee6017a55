import type { ChallengeResolvers } from '../schema.generated';

export const Challenge: ChallengeResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.challengeById.load(id),
  organizers: ({ organizers }, { role }) =>
    role ? organizers.filter((organizer) => role.includes(organizer.role)) : organizers,
  finale: ({ finaleId }, _args, { loaders }) =>
    finaleId === null ? null : loaders.eventById.load(finaleId),
  entries: ({ id }, args, { lists }) => lists.challengeEntries.of('challenge', id, args),
  winners: ({ id }, _args, { loaders }) => loaders.winnersByChallengeId.load(id),
  winnerCountries: ({ winnerCountryCodes }) => winnerCountryCodes.map((code) => ({ code })),
  fellowships: ({ id }, args, { lists }) => lists.fellowships.of('challenge', id, args),
  topicTags: ({ topicTags }) => topicTags,
  topics: ({ topicTags }) => topicTags.map(({ topicId }) => ({ id: topicId })),
};

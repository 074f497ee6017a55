import { loadAll } from '@agency-graph/subgraph-kit/loaders';
import type { FellowshipResolvers } from '../schema.generated';

export const Fellowship: FellowshipResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.fellowshipById.load(id),
  programme: ({ programmeId }) => (programmeId === null ? null : { id: programmeId }),
  challenges: ({ challengeIds }, _args, { loaders }) =>
    loadAll(loaders.challengeById, challengeIds),
  entry: ({ entryId }, _args, { loaders }) =>
    entryId === null ? null : loaders.entryById.load(entryId),
  country: ({ countryCode }) => (countryCode === null ? null : { code: countryCode }),
  event: ({ eventId }, _args, { loaders }) =>
    eventId === null ? null : loaders.eventById.load(eventId),
};

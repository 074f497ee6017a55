import type { EventResolvers } from '../schema.generated';

export const Event: EventResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.eventById.load(id),

  series: (event, _args, { loaders }) =>
    event.seriesId ? loaders.seriesById.load(event.seriesId) : null,

  parent: (event, _args, { loaders }) =>
    event.parentId ? loaders.eventById.load(event.parentId) : null,

  children: (event, args, { lists }) => lists.events.of('event', event.id, args),

  sessions: (event, args, { lists }) => lists.sessions.of('event', event.id, args),

  country: (event) => (event.countryCode ? { code: event.countryCode } : null),

  organizers: ({ organizers }, { role }) =>
    role ? organizers.filter((organizer) => role.includes(organizer.role)) : organizers,

  challenges: (event, _args, { loaders }) => loaders.challengesByEventId.load(event.id),

  courses: (event, _args, { loaders }) => loaders.coursesByEventId.load(event.id),

  topicTags: (event, _args, { loaders }) => loaders.topicTagsByEventId.load(event.id),

  async topics(event, _args, { loaders }) {
    const tags = await loaders.topicTagsByEventId.load(event.id);
    return tags.map((tag) => ({ id: tag.topicId }));
  },
};

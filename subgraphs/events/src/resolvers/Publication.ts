import { loadAll } from '@agency-graph/subgraph-kit/loaders';
import type { PublicationResolvers } from '../schema.generated';

export const Publication: PublicationResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.publicationById.load(id),
  publishers: ({ publishers }, { role }) =>
    role ? publishers.filter((publisher) => role.includes(publisher.role)) : publishers,
  parent: ({ parentId }, _args, { loaders }) =>
    parentId === null ? null : loaders.publicationById.load(parentId),
  children: ({ id }, args, { lists }) => lists.publications.of('publication', id, args),
  events: ({ eventIds }, _args, { loaders }) => loadAll(loaders.eventById, eventIds),
  topicTags: ({ topicTags }) => topicTags,
  topics: ({ topicTags }) => topicTags.map(({ topicId }) => ({ id: topicId })),
};

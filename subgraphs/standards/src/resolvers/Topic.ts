import type { TopicResolvers } from '../schema.generated';

export const Topic: TopicResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.topicById.load(id),
  parent: (topic, _args, { loaders }) =>
    topic.parentId ? loaders.topicById.load(topic.parentId) : null,
  children: (topic, _args, { loaders }) => loaders.topicsByParentId.load(topic.id),
  standards: (topic, args, { lists }) => lists.standards.of('topic', topic.id, args),
};

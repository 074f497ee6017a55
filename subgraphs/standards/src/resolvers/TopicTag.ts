import type { TopicTagResolvers } from '../schema.generated';

export const TopicTag: TopicTagResolvers = {
  topic: (tag, _args, { loaders }) => loaders.topicById.load(tag.topicId),
};

import type { TopicTagResolvers } from '../schema.generated';

export const TopicTag: TopicTagResolvers = {
  topic: (tag) => ({ id: tag.topicId }),
};

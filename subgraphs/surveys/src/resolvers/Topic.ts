import { loadAll } from '@agency-graph/subgraph-kit/loaders';
import type { TopicResolvers } from '../schema.generated';

/** The subgraph `standards` owns this type; surveys adds one field to it. */
export const Topic: TopicResolvers = {
  async questions({ id }, _args, { loaders }) {
    const tags = await loaders.questionTopicsByTopicId.load(id);
    return loadAll(
      loaders.questionById,
      tags.map((tag) => tag.questionId),
    );
  },
};

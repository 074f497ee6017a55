import type { TopicResolvers } from '../schema.generated';

/** The subgraph `standards` owns this type; projects adds one field to it. */
export const Topic: TopicResolvers = {
  projects: ({ id }, args, { lists }) => lists.projects.of('topic', id, args),
};

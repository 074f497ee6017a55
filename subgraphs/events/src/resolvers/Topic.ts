import type { TopicResolvers } from '../schema.generated';

/** The subgraph `standards` owns this type; events adds one field to it. */
export const Topic: TopicResolvers = {
  events: ({ id }, args, { lists }) => lists.events.of('topic', id, args),
};

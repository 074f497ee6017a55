import type { TopicResolvers } from '../schema.generated';

/** The subgraph `standards` owns this type; events adds two fields to it. */
export const Topic: TopicResolvers = {
  events: ({ id }, args, { lists }) => lists.events.of('topic', id, args),
  challenges: ({ id }, args, { lists }) => lists.challenges.of('topic', id, args),
};

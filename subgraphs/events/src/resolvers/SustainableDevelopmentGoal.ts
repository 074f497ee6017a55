import type { SustainableDevelopmentGoalResolvers } from '../schema.generated';

/** The subgraph `projects` owns this type; events adds one field to it. */
export const SustainableDevelopmentGoal: SustainableDevelopmentGoalResolvers = {
  events: ({ number }, args, { lists }) => lists.events.of('goal', number, args),
};

import type { SustainableDevelopmentGoalResolvers } from '../schema.generated';

/** The subgraph `projects` owns this type; standards adds one field to it. */
export const SustainableDevelopmentGoal: SustainableDevelopmentGoalResolvers = {
  standards: ({ number }, args, { lists }) => lists.standards.of('goal', number, args),
};

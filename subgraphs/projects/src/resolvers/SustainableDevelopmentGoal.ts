import type { SustainableDevelopmentGoalResolvers } from '../schema.generated';

export const SustainableDevelopmentGoal: SustainableDevelopmentGoalResolvers = {
  __resolveReference: ({ number }, { loaders }) => loaders.goalByNumber.load(number),
  title: (goal, { language }) => (language === 'FR' ? goal.titleFr : goal.title),
  projects: (goal, args, { lists }) => lists.projects.of('goal', goal.number, args),
  programmes: (goal, _args, { loaders }) => loaders.programmesByGoal.load(goal.number),
};

import { slug } from '@agency-graph/subgraph-kit/slug';
import type { QueryResolvers } from '../schema.generated';

export const Query: QueryResolvers = {
  agency: (_root, { id }, { loaders }) => loaders.agencyById.load(slug(id)),
  agencies: (_root, args, { lists }) => lists.agencies.all(args),
  project: (_root, { id }, { loaders }) => loaders.projectById.load(slug(id)),
  projects: (_root, args, { lists }) => lists.projects.all(args),
  sustainableDevelopmentGoal: (_root, { number }, { loaders }) => loaders.goalByNumber.load(number),
  sustainableDevelopmentGoals: (_root, args, { lists }) => lists.goals.all(args),
  programme: (_root, { id }, { loaders }) => loaders.programmeById.load(slug(id)),
  programmes: (_root, args, { lists }) => lists.programmes.all(args),
  coordinationBody: (_root, { id }, { loaders }) => loaders.coordinationBodyById.load(slug(id)),
  coordinationBodies: (_root, args, { lists }) => lists.coordinationBodies.all(args),
  instrument: (_root, { id }, { loaders }) => loaders.instrumentById.load(slug(id)),
  instruments: (_root, args, { lists }) => lists.instruments.all(args),
  reportEditions: (_root, args, { lists }) => lists.reportEditions.all(args),
};

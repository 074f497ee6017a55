import { loadExisting } from '@agency-graph/subgraph-kit/loaders';
import { slug } from '@agency-graph/subgraph-kit/slug';
import { reportEditionCodelist } from '../codelists';
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
  async reportEditionComparison(_root, args, { loaders }) {
    const [from, to] = await Promise.all([
      loadExisting(loaders.reportEditionById, checkEdition('from', args.from)),
      loadExisting(loaders.reportEditionById, checkEdition('to', args.to)),
    ]);
    return { from, to };
  },
  pledge: (_root, { id }, { loaders }) => loaders.pledgeById.load(slug(id)),
  pledges: (_root, args, { lists }) => lists.pledges.all(args),
};

function checkEdition(argument: string, id: string): string {
  return reportEditionCodelist.check(argument, [id])[0] ?? id;
}

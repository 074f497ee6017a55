import { loadAll } from '@agency-graph/subgraph-kit/loaders';
import type { ProgrammeResolvers } from '../schema.generated';

export const Programme: ProgrammeResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.programmeById.load(id),
  parent: ({ parentId }, _args, { loaders }) =>
    parentId ? loaders.programmeById.load(parentId) : null,
  children: (programme, _args, { loaders }) => loaders.programmesByParentId.load(programme.id),
  leads: (programme, _args, { loaders }) => loadAll(loaders.agencyById, programme.leadIds),
  partners: (programme, _args, { loaders }) => loadAll(loaders.agencyById, programme.partnerIds),
  projects: (programme, _args, { loaders }) => loadAll(loaders.projectById, programme.projectIds),
  sdgs: (programme, _args, { loaders }) => loadAll(loaders.goalByNumber, programme.goals),
  sdgTags: ({ goals, sdgBasis }) => goals.map((goal) => ({ goal, basis: sdgBasis })),
  pledges: (programme, args, { lists }) => lists.pledges.of('programme', programme.id, args),
  topics: (programme) => programme.topicTags.map(({ topicId }) => ({ id: topicId })),
};

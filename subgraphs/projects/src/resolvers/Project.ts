import { loadAll, loadExisting } from '@agency-graph/subgraph-kit/loaders';
import type { ProjectResolvers } from '../schema.generated';

export const Project: ProjectResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.projectById.load(id),
  lead: (project, _args, { loaders }) => loadExisting(loaders.agencyById, project.leadId),
  partners: (project, _args, { loaders }) => loadAll(loaders.agencyById, project.partnerIds),
  sdgs: (project, _args, { loaders }) => loadAll(loaders.goalByNumber, project.goals),
  sdgTags: ({ goals, sdgBasis }) => goals.map((goal) => ({ goal, basis: sdgBasis })),
  topics: (project) => project.topicTags.map(({ topicId }) => ({ id: topicId })),
  countries: (project) => project.countryCodes.map((code) => ({ code })),
  programmes: (project, _args, { loaders }) => loaders.programmesByProjectId.load(project.id),
  instruments: (project, _args, { loaders }) => loaders.instrumentsByProjectId.load(project.id),
};

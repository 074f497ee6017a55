import { isGiven } from '@agency-graph/subgraph-kit/conditions';
import { loadAll } from '@agency-graph/subgraph-kit/loaders';
import type { ProjectResolvers } from '../schema.generated';

export const Project: ProjectResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.projectById.load(id),
  lead: ({ leadId }, _args, { loaders }) =>
    leadId === null ? null : loaders.agencyById.load(leadId),
  organizations: ({ organizations }, { role, kind }) =>
    organizations.filter(
      (one) =>
        (!isGiven(role) || one.roles.some((part) => role.includes(part))) &&
        (!isGiven(kind) || (one.kind !== null && kind.includes(one.kind))),
    ),
  partners: (project, _args, { loaders }) => loadAll(loaders.agencyById, project.partnerIds),
  sdgs: (project, _args, { loaders }) => loadAll(loaders.goalByNumber, project.goals),
  sdgTags: ({ goals, sdgBasis }) => goals.map((goal) => ({ goal, basis: sdgBasis })),
  topics: (project) => project.topicTags.map(({ topicId }) => ({ id: topicId })),
  countries: (project) => project.countryCodes.map((code) => ({ code })),
  programmes: (project, _args, { loaders }) => loaders.programmesByProjectId.load(project.id),
  instruments: (project, _args, { loaders }) => loaders.instrumentsByProjectId.load(project.id),
};

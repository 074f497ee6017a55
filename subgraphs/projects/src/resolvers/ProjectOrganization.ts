import type { ProjectOrganizationResolvers } from '../schema.generated';

export const ProjectOrganization: ProjectOrganizationResolvers = {
  agency: ({ agencyId }, _args, { loaders }) =>
    agencyId === null ? null : loaders.agencyById.load(agencyId),
};

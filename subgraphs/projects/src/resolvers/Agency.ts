import type { AgencyResolvers, AgencyRole } from '../schema.generated';

export const Agency: AgencyResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.agencyById.load(id),

  headquartersCountry: (agency) => ({ code: agency.headquartersCountryCode }),

  projects: (agency, { role, ...args }, { lists }) =>
    lists.projects.of(partOf(role), agency.id, args),

  async programmes(agency, { role }, { loaders }) {
    const programmes = await loaders.programmesByAgencyId.load(agency.id);
    const part = partOf(role);
    return programmes.filter(
      ({ leadIds, partnerIds }) =>
        (part !== 'partner' && leadIds.includes(agency.id)) ||
        (part !== 'lead' && partnerIds.includes(agency.id)),
    );
  },

  instruments: (agency, _args, { loaders }) => loaders.instrumentsByAgencyId.load(agency.id),

  coordinationBodies: (agency, _args, { loaders }) =>
    loaders.coordinationBodiesByAgencyId.load(agency.id),

  reportEditions: (agency, _args, { loaders }) => loaders.reportEditionsByAgencyId.load(agency.id),

  activitySnapshots: (agency, _args, { loaders }) => loaders.snapshotsByAgencyId.load(agency.id),
};

/** The part that an agency must have: an empty choice of roles, or both, is no choice. */
function partOf(roles: readonly AgencyRole[] | null | undefined): 'agency' | 'lead' | 'partner' {
  if (!roles || new Set(roles).size !== 1) return 'agency';
  return roles[0] === 'LEAD' ? 'lead' : 'partner';
}

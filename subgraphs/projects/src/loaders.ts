import { loadMany, loadOne } from '@agency-graph/subgraph-kit/loaders';
import type { AgenciesRepository } from './repositories/agencies';
import type { CoordinationBodiesRepository } from './repositories/coordinationBodies';
import type { GoalsRepository } from './repositories/goals';
import type { InstrumentsRepository } from './repositories/instruments';
import type { PledgesRepository } from './repositories/pledges';
import type { ProgrammesRepository } from './repositories/programmes';
import type { ProjectsRepository } from './repositories/projects';
import type { ReportEditionsRepository } from './repositories/reportEditions';

export interface Repositories {
  agencies: AgenciesRepository;
  projects: ProjectsRepository;
  goals: GoalsRepository;
  programmes: ProgrammesRepository;
  coordinationBodies: CoordinationBodiesRepository;
  instruments: InstrumentsRepository;
  reportEditions: ReportEditionsRepository;
  pledges: PledgesRepository;
}

export type Loaders = ReturnType<typeof createLoaders>;

/** One set per request: a loader remembers every row it has seen. */
export function createLoaders(repositories: Repositories) {
  const { agencies, projects, goals, programmes, coordinationBodies } = repositories;
  const { instruments, reportEditions, pledges } = repositories;
  return {
    agencyById: loadOne(agencies.findByIds, (row) => [row.id, ...row.aliases]),
    snapshotsByAgencyId: loadMany(agencies.findSnapshots, (row) => [row.agencyId]),
    projectById: loadOne(projects.findByIds, (row) => [row.id, ...row.aliases]),
    projectByIatiIdentifier: loadOne(projects.findByIatiIdentifiers, (row) =>
      row.iatiIdentifier === null ? [] : [row.iatiIdentifier],
    ),
    goalByNumber: loadOne(goals.findByNumbers, (row) => [row.number]),
    programmeById: loadOne(programmes.findByIds, (row) => [row.id, ...row.aliases]),
    programmesByParentId: loadMany(programmes.findByParentIds, (row) =>
      row.parentId ? [row.parentId] : [],
    ),
    programmesByAgencyId: loadMany(programmes.findByAgencyIds, (row) => [
      ...row.leadIds,
      ...row.partnerIds,
    ]),
    programmesByGoal: loadMany(programmes.findByGoals, (row) => row.goals),
    programmesByProjectId: loadMany(programmes.findByProjectIds, (row) => row.projectIds),
    coordinationBodyById: loadOne(coordinationBodies.findByIds, (row) => [row.id, ...row.aliases]),
    coordinationBodiesByParentId: loadMany(coordinationBodies.findByParentIds, (row) =>
      row.parentId ? [row.parentId] : [],
    ),
    coordinationBodiesByAgencyId: loadMany(
      coordinationBodies.findByAgencyIds,
      (row) => row.memberIds,
    ),
    instrumentById: loadOne(instruments.findByIds, (row) => [row.id, ...row.aliases]),
    instrumentsByAgencyId: loadMany(instruments.findByAgencyIds, (row) => row.agencyIds),
    instrumentsByProjectId: loadMany(instruments.findByProjectIds, (row) => row.projectIds),
    instrumentsByPreparingBodyId: loadMany(
      instruments.findByPreparingBodyIds,
      (row) => row.preparedByIds,
    ),
    instrumentsByEndorsingBodyId: loadMany(
      instruments.findByEndorsingBodyIds,
      (row) => row.endorsedByIds,
    ),
    pledgeById: loadOne(pledges.findByIds, (row) => [row.id]),
    reportEditionById: loadOne(reportEditions.findByIds, (row) => [row.id]),
    reportEditionsByAgencyId: loadMany(reportEditions.findByAgencyIds, (row) => row.agencyIds),
  };
}

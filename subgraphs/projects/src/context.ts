import { createLists } from '@agency-graph/subgraph-kit/lists';
import type { DataSource } from 'typeorm';
import { createLoaders, type Loaders } from './loaders';
import { agencyListing, createAgenciesRepository } from './repositories/agencies';
import {
  coordinationBodyListing,
  createCoordinationBodiesRepository,
} from './repositories/coordinationBodies';
import { createGoalsRepository, goalListing } from './repositories/goals';
import { createInstrumentsRepository, instrumentListing } from './repositories/instruments';
import { createPledgeLists, createPledgesRepository } from './repositories/pledges';
import { createProgrammesRepository, programmeListing } from './repositories/programmes';
import { createProjectsRepository, projectListing } from './repositories/projects';
import {
  createReportEditionsRepository,
  reportEditionListing,
} from './repositories/reportEditions';

/** All that a resolver receives: loaders by key and lists by filter. New for every request. */
export interface ProjectsContext {
  loaders: Loaders;
  lists: ReturnType<typeof createProjectsLists>;
}

export function createContextFactory(database: DataSource): () => ProjectsContext {
  const repositories = {
    agencies: createAgenciesRepository(database),
    projects: createProjectsRepository(database),
    goals: createGoalsRepository(database),
    programmes: createProgrammesRepository(database),
    coordinationBodies: createCoordinationBodiesRepository(database),
    instruments: createInstrumentsRepository(database),
    reportEditions: createReportEditionsRepository(database),
    pledges: createPledgesRepository(database),
  };
  return () => ({ loaders: createLoaders(repositories), lists: createProjectsLists(database) });
}

function createProjectsLists(database: DataSource) {
  return {
    agencies: createLists(database, agencyListing),
    projects: createLists(database, projectListing),
    goals: createLists(database, goalListing),
    programmes: createLists(database, programmeListing),
    coordinationBodies: createLists(database, coordinationBodyListing),
    instruments: createLists(database, instrumentListing),
    reportEditions: createLists(database, reportEditionListing),
    pledges: createPledgeLists(database),
  };
}

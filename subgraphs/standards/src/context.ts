import { createLists } from '@agency-graph/subgraph-kit/lists';
import type { DataSource } from 'typeorm';
import { createLoaders, type Loaders } from './loaders';
import { bodyListing, createBodiesRepository } from './repositories/bodies';
import {
  collaborationListing,
  createCollaborationsRepository,
} from './repositories/collaborations';
import { createDraftingRepository, type DraftingRepository } from './repositories/drafting';
import { createGroupsRepository, groupListing } from './repositories/groups';
import { createRoadmapRepository, type RoadmapRepository } from './repositories/roadmap';
import { createStandardsRepository, standardListing } from './repositories/standards';
import { createTopicsRepository, topicListing } from './repositories/topics';

/** All that a resolver receives: loaders by key, lists by filter, roadmap and drafting help. New for every request. */
export interface StandardsContext {
  loaders: Loaders;
  lists: ReturnType<typeof createStandardsLists>;
  roadmap: RoadmapRepository;
  drafting: DraftingRepository;
}

export function createContextFactory(database: DataSource): () => StandardsContext {
  const repositories = {
    standards: createStandardsRepository(database),
    bodies: createBodiesRepository(database),
    groups: createGroupsRepository(database),
    collaborations: createCollaborationsRepository(database),
    topics: createTopicsRepository(database),
  };
  const roadmap = createRoadmapRepository(database);
  const drafting = createDraftingRepository(database);
  return () => ({
    loaders: createLoaders(repositories),
    lists: createStandardsLists(database),
    roadmap,
    drafting,
  });
}

function createStandardsLists(database: DataSource) {
  return {
    standards: createLists(database, standardListing),
    bodies: createLists(database, bodyListing),
    groups: createLists(database, groupListing),
    collaborations: createLists(database, collaborationListing),
    topics: createLists(database, topicListing),
  };
}

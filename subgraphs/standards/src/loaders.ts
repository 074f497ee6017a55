import { loadMany, loadOne } from '@agency-graph/subgraph-kit/loaders';
import type { BodiesRepository } from './repositories/bodies';
import type { GroupsRepository } from './repositories/groups';
import type { StandardsRepository } from './repositories/standards';
import type { TopicsRepository } from './repositories/topics';

export interface Repositories {
  standards: StandardsRepository;
  bodies: BodiesRepository;
  groups: GroupsRepository;
  topics: TopicsRepository;
}

export type Loaders = ReturnType<typeof createLoaders>;

/** One set per request: a loader remembers every row it has seen. */
export function createLoaders({ standards, bodies, groups, topics }: Repositories) {
  return {
    standardById: loadOne(standards.findByIds, (row) => [row.id, ...row.aliases]),
    topicTagsByStandardId: loadMany(standards.findTopicTags, (row) => [row.standardId]),
    relationsByStandardId: loadMany(standards.findRelations, (row) => [row.fromId]),
    bodyById: loadOne(bodies.findByIds, (row) => [row.id]),
    groupById: loadOne(groups.findByIds, (row) => [row.id]),
    groupsByBodyId: loadMany(groups.findByBodyIds, (row) => [row.bodyId]),
    groupsByParentId: loadMany(groups.findByParentIds, (row) =>
      row.parentId ? [row.parentId] : [],
    ),
    groupsByAgencyId: loadMany(groups.findByAgencyIds, (row) => row.agencyIds),
    topicById: loadOne(topics.findByIds, (row) => [row.id]),
    topicsByParentId: loadMany(topics.findByParentIds, (row) =>
      row.parentId ? [row.parentId] : [],
    ),
  };
}

import { loadMany, loadOne } from '@agency-graph/subgraph-kit/loaders';
import type { BodiesRepository } from './repositories/bodies';
import type { CollaborationsRepository } from './repositories/collaborations';
import type { GroupsRepository } from './repositories/groups';
import type { StandardsRepository } from './repositories/standards';
import type { TopicsRepository } from './repositories/topics';

export interface Repositories {
  standards: StandardsRepository;
  bodies: BodiesRepository;
  groups: GroupsRepository;
  collaborations: CollaborationsRepository;
  topics: TopicsRepository;
}

export type Loaders = ReturnType<typeof createLoaders>;

/** One set per request: a loader remembers every row it has seen. */
export function createLoaders({ standards, bodies, groups, collaborations, topics }: Repositories) {
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
    collaborationById: loadOne(collaborations.findByIds, (row) => [row.id]),
    collaborationsByBodyId: loadMany(collaborations.findByBodyIds, (row) => row.bodyIds),
    collaborationsByAgencyId: loadMany(collaborations.findByAgencyIds, (row) => row.agencyIds),
    collaborationsByGroupId: loadMany(collaborations.findByGroupIds, (row) => row.groupIds),
    collaborationIdsByStandardId: loadMany(collaborations.findByStandardIds, (row) => [
      row.standardId,
    ]),
    topicById: loadOne(topics.findByIds, (row) => [row.id]),
    topicsByParentId: loadMany(topics.findByParentIds, (row) =>
      row.parentId ? [row.parentId] : [],
    ),
  };
}

import { loadAll, loadExisting } from '@agency-graph/subgraph-kit/loaders';
import type { StandardResolvers } from '../schema.generated';

export const Standard: StandardResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.standardById.load(id),

  body: (standard, _args, { loaders }) => loadExisting(loaders.bodyById, standard.bodyId),

  group: (standard, _args, { loaders }) =>
    standard.groupId ? loaders.groupById.load(standard.groupId) : null,

  async collaborations(standard, _args, { loaders }) {
    const links = await loaders.collaborationIdsByStandardId.load(standard.id);
    return loadAll(
      loaders.collaborationById,
      links.map(({ collaborationId }) => collaborationId),
    );
  },

  async relations(standard, { kind }, { loaders }) {
    const relations = await loaders.relationsByStandardId.load(standard.id);
    return kind ? relations.filter((relation) => kind.includes(relation.kind)) : relations;
  },

  topicTags: (standard, _args, { loaders }) => loaders.topicTagsByStandardId.load(standard.id),

  async topics(standard, _args, { loaders }) {
    const tags = await loaders.topicTagsByStandardId.load(standard.id);
    return loadAll(
      loaders.topicById,
      tags.map((tag) => tag.topicId),
    );
  },
};

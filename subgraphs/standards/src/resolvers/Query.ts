import { slug } from '@agency-graph/subgraph-kit/slug';
import { createBrief } from '../drafting/createBrief';
import { readDraft } from '../drafting/readDraft';
import type { QueryResolvers } from '../schema.generated';

export const Query: QueryResolvers = {
  standard: (_root, { id }, { loaders }) => loaders.standardById.load(slug(id)),
  standards: (_root, args, { lists }) => lists.standards.all(args),
  standardsBody: (_root, { id }, { loaders }) => loaders.bodyById.load(slug(id)),
  standardsBodies: (_root, args, { lists }) => lists.bodies.all(args),
  standardsGroup: (_root, { id }, { loaders }) => loaders.groupById.load(slug(id)),
  standardsGroups: (_root, args, { lists }) => lists.groups.all(args),
  topic: (_root, { id }, { loaders }) => loaders.topicById.load(slug(id)),
  topics: (_root, args, { lists }) => lists.topics.all(args),
  collaboration: (_root, { id }, { loaders }) => loaders.collaborationById.load(slug(id)),
  collaborations: (_root, args, { lists }) => lists.collaborations.all(args),
  roadmap: (_root, { by, filter, includeEmpty }, { roadmap }) =>
    roadmap.layOut(by, { filter: filter ?? {}, includeEmpty: includeEmpty ?? false }),
  draftingBrief: (_root, { scope }, { drafting, loaders }) =>
    createBrief(readDraft(scope), { drafting, loaders }),
};

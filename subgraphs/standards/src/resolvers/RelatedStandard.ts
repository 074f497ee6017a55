import { loadAll, loadExisting } from '@agency-graph/subgraph-kit/loaders';
import type { RelatedStandardResolvers } from '../schema.generated';

export const RelatedStandard: RelatedStandardResolvers = {
  standard: ({ standardId }, _args, { loaders }) => loadExisting(loaders.standardById, standardId),
  sharedTopics: ({ topicIds }, _args, { loaders }) => loadAll(loaders.topicById, topicIds),
};

import { loadAll } from '@agency-graph/subgraph-kit/loaders';
import type { DraftingGapResolvers } from '../schema.generated';

export const DraftingGap: DraftingGapResolvers = {
  topics: ({ topicIds }, _args, { loaders }) => loadAll(loaders.topicById, topicIds),
};

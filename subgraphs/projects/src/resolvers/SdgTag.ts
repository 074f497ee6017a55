import { loadExisting } from '@agency-graph/subgraph-kit/loaders';
import type { SdgTagResolvers } from '../schema.generated';

export const SdgTag: SdgTagResolvers = {
  goal: (tag, _args, { loaders }) => loadExisting(loaders.goalByNumber, tag.goal),
};

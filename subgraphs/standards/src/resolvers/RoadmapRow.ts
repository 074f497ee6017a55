import { loadAll } from '@agency-graph/subgraph-kit/loaders';
import { checkSize, defaultPageSize } from '@agency-graph/subgraph-kit/pagination';
import type { RoadmapRowResolvers } from '../schema.generated';

export const RoadmapRow: RoadmapRowResolvers = {
  standards: (row, { first }, { loaders }) =>
    loadAll(
      loaders.standardById,
      row.standardIds.slice(0, checkSize('first', first) ?? defaultPageSize),
    ),
};

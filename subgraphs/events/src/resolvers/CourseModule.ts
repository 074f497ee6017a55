import { loadAll } from '@agency-graph/subgraph-kit/loaders';
import type { CourseModuleResolvers } from '../schema.generated';

export const CourseModule: CourseModuleResolvers = {
  builtFrom: ({ eventIds }, _args, { loaders }) => loadAll(loaders.eventById, eventIds),
};

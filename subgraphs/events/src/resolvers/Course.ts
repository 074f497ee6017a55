import { loadAll } from '@agency-graph/subgraph-kit/loaders';
import type { CourseResolvers } from '../schema.generated';

export const Course: CourseResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.courseById.load(id),
  programme: ({ programmeId }) => (programmeId === null ? null : { id: programmeId }),
  organizers: ({ organizers }, { role }) =>
    role ? organizers.filter((organizer) => role.includes(organizer.role)) : organizers,
  builtFrom: ({ eventIds }, _args, { loaders }) => loadAll(loaders.eventById, eventIds),
  builtFromSeries: ({ seriesId }, _args, { loaders }) =>
    seriesId === null ? null : loaders.seriesById.load(seriesId),
  topicTags: ({ topicTags }) => topicTags,
  topics: ({ topicTags }) => topicTags.map(({ topicId }) => ({ id: topicId })),
};

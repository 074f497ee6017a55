import { slug } from '@agency-graph/subgraph-kit/slug';
import type { QueryResolvers } from '../schema.generated';

export const Query: QueryResolvers = {
  event: (_root, { id }, { loaders }) => loaders.eventById.load(slug(id)),
  events: (_root, args, { lists }) => lists.events.all(args),
  eventSeries: (_root, { id }, { loaders }) => loaders.seriesById.load(slug(id)),
  allEventSeries: (_root, args, { lists }) => lists.series.all(args),
  session: (_root, { id }, { loaders }) => loaders.sessionById.load(slug(id)),
  sessions: (_root, args, { lists }) => lists.sessions.all(args),
  challenge: (_root, { id }, { loaders }) => loaders.challengeById.load(slug(id)),
  challenges: (_root, args, { lists }) => lists.challenges.all(args),
  fellowship: (_root, { id }, { loaders }) => loaders.fellowshipById.load(slug(id)),
  fellowships: (_root, args, { lists }) => lists.fellowships.all(args),
  course: (_root, { id }, { loaders }) => loaders.courseById.load(slug(id)),
  courses: (_root, args, { lists }) => lists.courses.all(args),
  publication: (_root, { id }, { loaders }) => loaders.publicationById.load(slug(id)),
  publications: (_root, args, { lists }) => lists.publications.all(args),
  member: (_root, { id }, { loaders }) => loaders.memberById.load(id),
  members: (_root, args, { lists }) => lists.members.all(args),
  memberStatistics: (_root, _args, { loaders }) => loaders.memberStatistics(),
};

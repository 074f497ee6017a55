import { slug } from '@agency-graph/subgraph-kit/slug';
import type { QueryResolvers } from '../schema.generated';

export const Query: QueryResolvers = {
  event: (_root, { id }, { loaders }) => loaders.eventById.load(slug(id)),
  events: (_root, args, { lists }) => lists.events.all(args),
  eventSeries: (_root, { id }, { loaders }) => loaders.seriesById.load(slug(id)),
  allEventSeries: (_root, args, { lists }) => lists.series.all(args),
  session: (_root, { id }, { loaders }) => loaders.sessionById.load(slug(id)),
  sessions: (_root, args, { lists }) => lists.sessions.all(args),
};

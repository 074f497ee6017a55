import { loadExisting } from '@agency-graph/subgraph-kit/loaders';
import type { SessionResolvers } from '../schema.generated';

export const Session: SessionResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.sessionById.load(id),
  // The table lets no session be without a parent.
  event: (session, _args, { loaders }) => loadExisting(loaders.eventById, session.parentId ?? ''),
  calendarEntry: (session) => session,
};

import { createLists } from '@agency-graph/subgraph-kit/lists';
import type { DataSource } from 'typeorm';
import { createLoaders, type Loaders } from './loaders';
import { createEventsRepository, eventListing } from './repositories/events';
import { createSeriesRepository, seriesListing } from './repositories/series';
import { createSessionsRepository, sessionListing } from './repositories/sessions';

/** All that a resolver receives: loaders by key and lists by filter. New for every request. */
export interface EventsContext {
  loaders: Loaders;
  lists: ReturnType<typeof createEventsLists>;
}

export function createContextFactory(database: DataSource): () => EventsContext {
  const repositories = {
    events: createEventsRepository(database),
    series: createSeriesRepository(database),
    sessions: createSessionsRepository(database),
  };
  return () => ({ loaders: createLoaders(repositories), lists: createEventsLists(database) });
}

function createEventsLists(database: DataSource) {
  return {
    events: createLists(database, eventListing),
    series: createLists(database, seriesListing),
    sessions: createLists(database, sessionListing),
  };
}

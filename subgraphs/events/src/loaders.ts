import { loadMany, loadOne } from '@agency-graph/subgraph-kit/loaders';
import type { EventsRepository } from './repositories/events';
import type { SeriesRepository } from './repositories/series';
import type { SessionsRepository } from './repositories/sessions';

export interface Repositories {
  events: EventsRepository;
  series: SeriesRepository;
  sessions: SessionsRepository;
}

export type Loaders = ReturnType<typeof createLoaders>;

/** One set per request: a loader remembers every row it has seen. */
export function createLoaders({ events, series, sessions }: Repositories) {
  return {
    eventById: loadOne(events.findByIds, (row) => [row.id, ...row.aliases]),
    topicTagsByEventId: loadMany(events.findTopicTags, (row) => [row.eventId]),
    seriesById: loadOne(series.findByIds, (row) => [row.id]),
    sessionById: loadOne(sessions.findByIds, (row) => [row.id, ...row.aliases]),
  };
}

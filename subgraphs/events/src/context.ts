import { createLists } from '@agency-graph/subgraph-kit/lists';
import type { DataSource } from 'typeorm';
import { createLoaders, type Loaders } from './loaders';
import {
  challengeEntryListing,
  createChallengeEntriesRepository,
} from './repositories/challengeEntries';
import { challengeListing, createChallengesRepository } from './repositories/challenges';
import { courseListing, createCoursesRepository } from './repositories/courses';
import { createEventsRepository, eventListing } from './repositories/events';
import { createFellowshipsRepository, fellowshipListing } from './repositories/fellowships';
import { createMatchesRepository } from './repositories/matches';
import { createMemberCountsRepository } from './repositories/memberCounts';
import { createMembersRepository, memberListing } from './repositories/members';
import { createPublicationsRepository, publicationListing } from './repositories/publications';
import { createSeriesRepository, seriesListing } from './repositories/series';
import { createSessionsRepository, sessionListing } from './repositories/sessions';

/** All that a resolver receives: loaders by key and lists by filter. New for every request. */
export interface EventsContext {
  loaders: Loaders;
  lists: ReturnType<typeof createEventsLists>;
}

export function createContextFactory(database: DataSource): () => EventsContext {
  const repositories = {
    challengeEntries: createChallengeEntriesRepository(database),
    challenges: createChallengesRepository(database),
    courses: createCoursesRepository(database),
    events: createEventsRepository(database),
    fellowships: createFellowshipsRepository(database),
    matches: createMatchesRepository(database),
    memberCounts: createMemberCountsRepository(database),
    members: createMembersRepository(database),
    publications: createPublicationsRepository(database),
    series: createSeriesRepository(database),
    sessions: createSessionsRepository(database),
  };
  return () => ({ loaders: createLoaders(repositories), lists: createEventsLists(database) });
}

function createEventsLists(database: DataSource) {
  return {
    challengeEntries: createLists(database, challengeEntryListing),
    challenges: createLists(database, challengeListing),
    courses: createLists(database, courseListing),
    events: createLists(database, eventListing),
    fellowships: createLists(database, fellowshipListing),
    members: createLists(database, memberListing),
    publications: createLists(database, publicationListing),
    series: createLists(database, seriesListing),
    sessions: createLists(database, sessionListing),
  };
}

import { loadMany, loadOne } from '@agency-graph/subgraph-kit/loaders';
import { createParentLoaders } from '@agency-graph/subgraph-kit/parent-loaders';
import type { ChallengeEntriesRepository } from './repositories/challengeEntries';
import type { ChallengesRepository } from './repositories/challenges';
import type { CoursesRepository } from './repositories/courses';
import type { EventsRepository } from './repositories/events';
import type { FellowshipsRepository } from './repositories/fellowships';
import type { MatchesRepository, MatchRow } from './repositories/matches';
import type { MemberCountsRepository } from './repositories/memberCounts';
import type { MembersRepository } from './repositories/members';
import type { PublicationsRepository } from './repositories/publications';
import type { SeriesRepository } from './repositories/series';
import type { SessionsRepository } from './repositories/sessions';

export interface Repositories {
  challengeEntries: ChallengeEntriesRepository;
  challenges: ChallengesRepository;
  courses: CoursesRepository;
  events: EventsRepository;
  fellowships: FellowshipsRepository;
  matches: MatchesRepository;
  memberCounts: MemberCountsRepository;
  members: MembersRepository;
  publications: PublicationsRepository;
  series: SeriesRepository;
  sessions: SessionsRepository;
}

export type Loaders = ReturnType<typeof createLoaders>;

/** One set per request: a loader remembers every row it has seen. */
export function createLoaders(repositories: Repositories) {
  const { challenges, challengeEntries, courses, events, fellowships } = repositories;
  const { memberCounts, members, publications, series, sessions } = repositories;
  return {
    eventById: loadOne(events.findByIds, (row) => [row.id, ...row.aliases]),
    topicTagsByEventId: loadMany(events.findTopicTags, (row) => [row.eventId]),
    seriesById: loadOne(series.findByIds, (row) => [row.id]),
    sessionById: loadOne(sessions.findByIds, (row) => [row.id, ...row.aliases]),
    challengeById: loadOne(challenges.findByIds, (row) => [row.id]),
    challengesByEventId: loadMany(challenges.findByEventIds, (row) => row.eventIds),
    entryById: loadOne(challengeEntries.findByIds, (row) => [row.id]),
    winnersByChallengeId: loadMany(challengeEntries.findWinners, (row) => [row.challengeId]),
    fellowshipById: loadOne(fellowships.findByIds, (row) => [row.id]),
    fellowshipsByEntryId: loadMany(fellowships.findByEntryIds, (row) =>
      row.entryId === null ? [] : [row.entryId],
    ),
    courseById: loadOne(courses.findByIds, (row) => [row.id]),
    coursesByEventId: loadMany(courses.findByEventIds, (row) => row.eventIds),
    publicationById: loadOne(publications.findByIds, (row) => [row.id]),
    memberById: loadOne(members.findByIds, (row) => [row.id]),
    memberCountByCountry: loadOne(memberCounts.findByCountries, (row) => [row.code]),
    memberStatistics: memberCounts.findStatistics,
    matchesOf: createMatchesLoader(repositories),
  };
}

/** Loads the matches of all members that ask for as many in one turn by one statement. */
function createMatchesLoader({ matches }: Repositories) {
  const loaders = createParentLoaders();
  return (memberId: string, first: number) =>
    loaders.load<MatchRow[]>(['matches', first], memberId, {
      find: (ids) => matches.findMatches(ids.map(String), first),
      absent: [],
    });
}

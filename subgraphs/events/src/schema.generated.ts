import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EventRow } from './rows/EventRow';
import type { EventConnection as EventConnectionModel, EventEdge as EventEdgeModel, EventFacets as EventFacetsModel } from './repositories/events';
import type { Organizer } from './rows/Organizer';
import type { EventSeriesRow } from './rows/EventSeriesRow';
import type { EventSeriesConnection as EventSeriesConnectionModel, EventSeriesEdge as EventSeriesEdgeModel } from './repositories/series';
import type { SessionConnection as SessionConnectionModel, SessionEdge as SessionEdgeModel } from './repositories/sessions';
import type { TopicTagging } from './rows/TopicTagging';
import type { ChallengeRow } from './rows/ChallengeRow';
import type { ChallengeConnection as ChallengeConnectionModel, ChallengeEdge as ChallengeEdgeModel, ChallengeFacets as ChallengeFacetsModel } from './repositories/challenges';
import type { ChallengeEntryRow } from './rows/ChallengeEntryRow';
import type { ChallengeEntryConnection as ChallengeEntryConnectionModel, ChallengeEntryEdge as ChallengeEntryEdgeModel, ChallengeEntryFacets as ChallengeEntryFacetsModel } from './repositories/challengeEntries';
import type { Round } from './rows/Round';
import type { CourseRow } from './rows/CourseRow';
import type { CourseConnection as CourseConnectionModel, CourseEdge as CourseEdgeModel, CourseFacets as CourseFacetsModel } from './repositories/courses';
import type { Module } from './rows/Module';
import type { FellowshipRow } from './rows/FellowshipRow';
import type { FellowshipConnection as FellowshipConnectionModel, FellowshipEdge as FellowshipEdgeModel, FellowshipFacets as FellowshipFacetsModel } from './repositories/fellowships';
import type { MemberRow } from './rows/MemberRow';
import type { MemberConnection as MemberConnectionModel, MemberEdge as MemberEdgeModel, MemberFacets as MemberFacetsModel } from './repositories/members';
import type { MatchRow } from './repositories/matches';
import type { Statistics } from './repositories/memberCounts';
import type { ProgrammeReference, AgencyReference, CountryReference, GoalReference, TopicReference } from './references';
import type { PublicationRow } from './rows/PublicationRow';
import type { PublicationConnection as PublicationConnectionModel, PublicationEdge as PublicationEdgeModel, PublicationFacets as PublicationFacetsModel } from './repositories/publications';
import type { EventsContext } from './context';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /**
   * A moment in RFC 3339 with the offset that the time zone of the event has on that day, for example
   * `2025-07-11T09:40:00+02:00`.
   */
  DateTime: { input: string; output: string; }
  /**
   * A date as precise as its source: a year (`2021`), a month (`2023-12`) or a day (`2023-12-18`), in ISO 8601.
   * Nothing is padded: a month stays a month.
   */
  PartialDate: { input: string; output: string; }
  /** An absolute web address, for example `https://www.itu.int/rec/T-REC-Y.3172-201906-I`. */
  URL: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** A UN agency or other entity of the UN system, owned by the subgraph `projects`. */
export type Agency = {
  __typename?: 'Agency';
  /** Events that the agency organizes or helps to organize. */
  events?: Maybe<EventConnection>;
  /** Key of the agency, for example `who`. */
  id: Scalars['ID']['output'];
};


/** A UN agency or other entity of the UN system, owned by the subgraph `projects`. */
export type AgencyEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};

/** A competition that calls for solutions with artificial intelligence, from a hackathon to a competition of start-ups. */
export type Challenge = {
  __typename?: 'Challenge';
  /** The last day, as precise as it is known; null when no source states it. */
  endsOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Entries that are known, best place first. Those of teams that stay unknown are only in `entryCount`. */
  entries: ChallengeEntryConnection;
  /** How many entries were handed in; null when no source states it. */
  entryCount?: Maybe<Scalars['Int']['output']>;
  /** Fellowships given to winners of the challenge. */
  fellowships: FellowshipConnection;
  /** The event at which it is decided; null when none is known. */
  finale?: Maybe<Event>;
  /** Key: the title in lower case, with `-` between words. */
  id: Scalars['ID']['output'];
  /** What kind of challenge it is. */
  kind: ChallengeKind;
  /** Web page of the challenge; null when none is recorded. */
  link?: Maybe<Scalars['URL']['output']>;
  /** What is known beside the title; null when there is nothing to say. */
  note?: Maybe<Scalars['String']['output']>;
  /** Who runs the challenge, organizers before co-organizers, each in the order of the source. */
  organizers: Array<EventOrganizer>;
  /** Where the facts come from and how far they can be trusted. */
  provenance: Provenance;
  /**
   * True when the source reports several challenges together and tells none apart, as in "AI start-up and robotics
   * competitions"; each of them is not a record of its own then.
   */
  reportedTogether: Scalars['Boolean']['output'];
  /** Rounds in their order; empty when no source states any. */
  rounds: Array<ChallengeRound>;
  /** The first day, as precise as it is known; null when no source states it. */
  startsOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Title in English, for example `2022 ITU GeoAI Location Mention Recognition Challenge`. */
  title: Scalars['String']['output'];
  /** Topics of the challenge, each with the reason why it was given. */
  topicTags: Array<TopicTag>;
  /** Topics of the challenge. */
  topics: Array<Maybe<Topic>>;
  /** Countries of the entries that won, each once, in the order of the places; empty when no source names any. */
  winnerCountries: Array<Maybe<Country>>;
  /** Entries that won, best place first; empty when no source names any. */
  winners: Array<ChallengeEntry>;
};


/** A competition that calls for solutions with artificial intelligence, from a hackathon to a competition of start-ups. */
export type ChallengeEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ChallengeEntryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A competition that calls for solutions with artificial intelligence, from a hackathon to a competition of start-ups. */
export type ChallengeFellowshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FellowshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A competition that calls for solutions with artificial intelligence, from a hackathon to a competition of start-ups. */
export type ChallengeOrganizersArgs = {
  role?: InputMaybe<Array<OrganizerRole>>;
};

/** One page of challenges. */
export type ChallengeConnection = {
  __typename?: 'ChallengeConnection';
  /** The challenges of the page, each with its cursor. */
  edges: Array<ChallengeEdge>;
  /** How many challenges of the whole list have each value. Counted only when asked for. */
  facets: ChallengeFacets;
  /** The challenges of the page. */
  nodes: Array<Challenge>;
  /** Whether there is more before and after the page. */
  pageInfo: PageInfo;
  /** How many challenges the whole list has. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A challenge in a list. */
export type ChallengeEdge = {
  __typename?: 'ChallengeEdge';
  /** Position in this list, to go on from. Opaque. */
  cursor: Scalars['String']['output'];
  /** The challenge. */
  node: Challenge;
};

/** A solution that was handed in to a challenge. People and teams are not named: only what it is and the country it came from. */
export type ChallengeEntry = {
  __typename?: 'ChallengeEntry';
  /** What it was given, for example `First prize`; null when nothing. */
  award?: Maybe<Scalars['String']['output']>;
  /** The challenge. */
  challenge: Challenge;
  /** The country from which it came; null when no source states it. */
  country?: Maybe<Country>;
  /** Fellowships that it earned. */
  fellowships: Array<Fellowship>;
  /** Key: that of the challenge, then a number. */
  id: Scalars['ID']['output'];
  /** Whether it is one of those that won. */
  isWinner: Scalars['Boolean']['output'];
  /** Place in the final ranking, from 1; null when it was not ranked. */
  place?: Maybe<Scalars['Int']['output']>;
  /** Where the facts come from and how far they can be trusted. */
  provenance: Provenance;
  /** The last round that it reached, by number; null when not known. */
  roundReached?: Maybe<Scalars['Int']['output']>;
  /** Title of the solution. */
  title: Scalars['String']['output'];
};

/** One page of entries. */
export type ChallengeEntryConnection = {
  __typename?: 'ChallengeEntryConnection';
  /** The entries of the page, each with its cursor. */
  edges: Array<ChallengeEntryEdge>;
  /** How many entries of the whole list have each value. Counted only when asked for. */
  facets: ChallengeEntryFacets;
  /** The entries of the page. */
  nodes: Array<ChallengeEntry>;
  /** Whether there is more before and after the page. */
  pageInfo: PageInfo;
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An entry in a list. */
export type ChallengeEntryEdge = {
  __typename?: 'ChallengeEntryEdge';
  /** Position in this list, to go on from. Opaque. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: ChallengeEntry;
};

/** Counts of the entries in a list by their values, most frequent first. Each is computed only when selected. */
export type ChallengeEntryFacets = {
  __typename?: 'ChallengeEntryFacets';
  /** By country; those without one are not counted here. */
  country: Array<Facet>;
};

/** Conditions on entries of challenges. All that are given must hold; within a list, one is enough. */
export type ChallengeEntryFilter = {
  /** Codes of the countries from which entries came, ISO 3166-1 alpha-3. */
  country?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Kinds of provenance. */
  provenance?: InputMaybe<Array<ProvenanceKind>>;
  /** True keeps the entries that won, false the others. */
  winner?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Counts of the challenges in a list by their values, most frequent first. Each is computed only when selected. */
export type ChallengeFacets = {
  __typename?: 'ChallengeFacets';
  /** By UN agency that organizes them or helps to do so; a challenge with several counts under each. */
  agency: Array<Facet>;
  /** By kind. */
  kind: Array<Facet>;
  /** By topic, narrower topics included in the broader. */
  topic: Array<Facet>;
  /** By country of which an entry won; a challenge with several counts under each. */
  winnerCountry: Array<Facet>;
  /** By the year in which they begin, newest first; those without a date are not counted here. */
  year: Array<Facet>;
};

/** Conditions on challenges. All that are given must hold; within a list, one is enough. */
export type ChallengeFilter = {
  /** Keys of UN agencies that organize the challenge or help to do so, for example `itu`. */
  agency?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Kinds of challenge. */
  kind?: InputMaybe<Array<ChallengeKind>>;
  /** Kinds of provenance. */
  provenance?: InputMaybe<Array<ProvenanceKind>>;
  /** True keeps the records that stand for several challenges told together, false those of a single one. */
  reportedTogether?: InputMaybe<Scalars['Boolean']['input']>;
  /** Words to find in title, note and organizers, with `"exact phrases"`, `or` and `-without`. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Keys of topics; a topic includes the narrower ones below it. */
  topic?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Codes of countries of which an entry won, ISO 3166-1 alpha-3, for example `KEN`. */
  winnerCountry?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Years in which the challenge begins, for example `2022`. */
  year?: InputMaybe<Array<Scalars['Int']['input']>>;
};

/** What kind of challenge it is. */
export type ChallengeKind =
  /** Hackathon: teams build a solution within hours or days. */
  | 'HACKATHON'
  /** Challenge to solve a given problem with machine learning, mostly on given data. */
  | 'MACHINE_LEARNING_CHALLENGE'
  /** Competition with robots. */
  | 'ROBOTICS_COMPETITION'
  /** Competition of start-ups with their products. */
  | 'STARTUP_COMPETITION';

/** Order of a list of challenges. The key breaks ties, so that pages never overlap. */
export type ChallengeOrder =
  /** By start, latest first; those without a date last. */
  | 'NEWEST'
  /** Best match of `filter.search` first. */
  | 'RELEVANCE'
  /** By title. */
  | 'TITLE';

/** A round of a challenge. */
export type ChallengeRound = {
  __typename?: 'ChallengeRound';
  /** The last day, as precise as it is known. */
  endsOn?: Maybe<Scalars['PartialDate']['output']>;
  /** How many entries took part in the round; null when not known. */
  entryCount?: Maybe<Scalars['Int']['output']>;
  /** The event of the round, such as a finale; null when it has none in the graph. */
  event?: Maybe<Event>;
  /** Name of the round, for example `Regional round`. */
  name: Scalars['String']['output'];
  /** Number of the round, from 1. */
  number: Scalars['Int']['output'];
  /** The first day, as precise as it is known. */
  startsOn?: Maybe<Scalars['PartialDate']['output']>;
};

/** How far the facts of a record were found in its source. */
export type Confidence =
  /** All facts were read in the source. */
  | 'FOUND_IN_SOURCE'
  /** General knowledge of the compiler, not verified in a source. */
  | 'GENERAL_KNOWLEDGE'
  /** A source was looked for and none was found. */
  | 'NOT_AVAILABLE'
  /** The main facts were read in the source; those listed in `inferred` were not. */
  | 'PARTLY_INFERRED';

/**
 * A country or area of the UN standard country or area codes for statistical use (M49). The names and groups are those
 * of the standard and imply no opinion on the status of a territory or its borders.
 */
export type Country = {
  __typename?: 'Country';
  /** Key: the ISO 3166-1 alpha-3 code, for example `RWA`. */
  code: Scalars['ID']['output'];
  /** Events held in the country. */
  events?: Maybe<EventConnection>;
  /** Fellowships given to people from the country. */
  fellowships?: Maybe<FellowshipConnection>;
  /**
   * Members of the AI for Good Neural Network in the country. Those whom lists do not show count where there are at least 10
   * of them, rounded to the nearest 5. Null when the count is below 10, so that nobody can be told from it, and while the
   * graph holds no members.
   */
  memberCount?: Maybe<Scalars['Int']['output']>;
};


/**
 * A country or area of the UN standard country or area codes for statistical use (M49). The names and groups are those
 * of the standard and imply no opinion on the status of a territory or its borders.
 */
export type CountryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/**
 * A country or area of the UN standard country or area codes for statistical use (M49). The names and groups are those
 * of the standard and imply no opinion on the status of a territory or its borders.
 */
export type CountryFellowshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FellowshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A course, a training or a programme of learning about artificial intelligence. */
export type Course = {
  __typename?: 'Course';
  /** The webinars and sessions that it is built from, each once, in the order of the modules; empty when no source names any. */
  builtFrom: Array<Event>;
  /** The series from whose events it is built; null when it is built from none. */
  builtFromSeries?: Maybe<EventSeries>;
  /** Key: the title in lower case, with `-` between words, for example `ai-scholar-programme`. */
  id: Scalars['ID']['output'];
  /** What kind of learning it is. */
  kind: CourseKind;
  /** Web page of the course; null when none is recorded. */
  link?: Maybe<Scalars['URL']['output']>;
  /** Its modules in their order, each with the sessions that it is built from; empty when no source states any. */
  modules: Array<CourseModule>;
  /** What is known beside the title; null when there is nothing to say. */
  note?: Maybe<Scalars['String']['output']>;
  /** Who offers it, organizers before co-organizers, each in the order of the source. */
  organizers: Array<EventOrganizer>;
  /** The programme that it belongs to or is; null when none is known. */
  programme?: Maybe<Programme>;
  /** Where the facts come from and how far they can be trusted. */
  provenance: Provenance;
  /** True when the source reports several courses together and tells none apart. */
  reportedTogether: Scalars['Boolean']['output'];
  /** How far it has come. */
  status: CourseStatus;
  /** Title in English, for example `AI Scholar Programme`. */
  title: Scalars['String']['output'];
  /** True when the source names none, so that `title` describes the course instead. */
  titleIsDescriptive: Scalars['Boolean']['output'];
  /** Topics of the course, each with the reason why it was given. */
  topicTags: Array<TopicTag>;
  /** Topics of the course. */
  topics: Array<Maybe<Topic>>;
};


/** A course, a training or a programme of learning about artificial intelligence. */
export type CourseOrganizersArgs = {
  role?: InputMaybe<Array<OrganizerRole>>;
};

/** One page of courses. */
export type CourseConnection = {
  __typename?: 'CourseConnection';
  /** The courses of the page, each with its cursor. */
  edges: Array<CourseEdge>;
  /** How many courses of the whole list have each value. Counted only when asked for. */
  facets: CourseFacets;
  /** The courses of the page. */
  nodes: Array<Course>;
  /** Whether there is more before and after the page. */
  pageInfo: PageInfo;
  /** How many courses the whole list has. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A course in a list. */
export type CourseEdge = {
  __typename?: 'CourseEdge';
  /** Position in this list, to go on from. Opaque. */
  cursor: Scalars['String']['output'];
  /** The course. */
  node: Course;
};

/** Counts of the courses in a list by their values, most frequent first. Each is computed only when selected. */
export type CourseFacets = {
  __typename?: 'CourseFacets';
  /** By kind. */
  kind: Array<Facet>;
  /** By how far they have come. */
  status: Array<Facet>;
  /** By topic, narrower topics included in the broader. */
  topic: Array<Facet>;
};

/** Conditions on courses. All that are given must hold; within a list, one is enough. */
export type CourseFilter = {
  /** Keys of UN agencies that offer it or help to do so. */
  agency?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Keys of events that it is built from. */
  event?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Kinds of learning. */
  kind?: InputMaybe<Array<CourseKind>>;
  /** Kinds of provenance. */
  provenance?: InputMaybe<Array<ProvenanceKind>>;
  /** Words to find in title, note and organizers. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** How far it has come. */
  status?: InputMaybe<Array<CourseStatus>>;
  /** Keys of topics; a topic includes the narrower ones below it. */
  topic?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What kind of learning it is. */
export type CourseKind =
  /** A course. */
  | 'COURSE'
  /** A programme of learning with several courses or paths. */
  | 'PROGRAMME'
  /** A training, mostly held once or on demand. */
  | 'TRAINING';

/** A part of a course. */
export type CourseModule = {
  __typename?: 'CourseModule';
  /** The webinars and sessions that the module is built from. */
  builtFrom: Array<Event>;
  /** Number of the module, from 1. */
  number: Scalars['Int']['output'];
  /** Title of the module. */
  title: Scalars['String']['output'];
};

/** Order of a list of courses. The key breaks ties, so that pages never overlap. */
export type CourseOrder =
  /** Best match of `filter.search` first. */
  | 'RELEVANCE'
  /** By title. */
  | 'TITLE';

/** How far a course has come. */
export type CourseStatus =
  /** It is or was offered. */
  | 'OFFERED'
  /** It is being tried out. */
  | 'PILOT';

/**
 * An entry of the calendar: an event, a part of an event such as a day on governance, or a session of its programme.
 * The kind tells them apart, and `parent` leads from a session to its day and on to its summit.
 */
export type Event = {
  __typename?: 'Event';
  /** Challenges of which it is the finale or a round. */
  challenges: Array<Challenge>;
  /** Events that are part of this one, directly: days, co-located events and sessions. */
  children: EventConnection;
  /** The city; null online or when not known. */
  city?: Maybe<Scalars['String']['output']>;
  /** The country that hosts it; null online or when not known. */
  country?: Maybe<Country>;
  /** Courses built from it. */
  courses: Array<Course>;
  /** When it ends, to the minute; null when not known. */
  endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** The last day in the event's time zone, as precise as it is known; equal to `startsOn` where there is one date only. */
  endsOn: Scalars['PartialDate']['output'];
  /** Whether people meet in person, online or both. */
  format: EventFormat;
  /** Key: the title in lower case, with `-` between words, for example `ai-for-good-global-summit-2024`. */
  id: Scalars['ID']['output'];
  /** What kind of event it is. */
  kind: EventKind;
  /** Web page of the event at its organizer; null when none is recorded. */
  link?: Maybe<Scalars['URL']['output']>;
  /** What is known beside the title, for example `session 390`; null when there is nothing to say. */
  note?: Maybe<Scalars['String']['output']>;
  /** Who organizes it, organizers before co-organizers, each in the order of the source. */
  organizers: Array<EventOrganizer>;
  /** Dates that sources state beside those of this record, each with the reason why the record does not follow them. */
  otherDates: Array<OtherEventDate>;
  /** The event that it is part of, for example the summit of a session; null when it stands on its own. */
  parent?: Maybe<Event>;
  /** Where the facts come from and how far they can be trusted. */
  provenance: Provenance;
  /** The series that it is an edition of or belongs to; null when it belongs to none of the graph. */
  series?: Maybe<EventSeries>;
  /** Sessions in the programme of this event and of the events within it, in the order in which they begin. */
  sessions: SessionConnection;
  /** When it begins, to the minute; null when only the day or less is known. */
  startsAt?: Maybe<Scalars['DateTime']['output']>;
  /** The first day in the event's time zone, as precise as it is known: a day, or only its month or year. */
  startsOn: Scalars['PartialDate']['output'];
  /** Whether it takes place as it was planned. */
  status: EventStatus;
  /**
   * The time zone of the event, as in the IANA time zone database, for example `Europe/Zurich`. `UTC` with the basis
   * `INFERRED` stands in where neither place nor source gives one.
   */
  timeZone: Scalars['String']['output'];
  /** Whether the source states the time zone or offset, or the compiler read it from the place. */
  timeZoneBasis: TagBasis;
  /** How the time zone was found, in words, for example `the source gives CEST, Geneva`. */
  timeZoneReason: Scalars['String']['output'];
  /** Title in English, as the source gives it, for example `AI for Good Global Summit 2024`. */
  title: Scalars['String']['output'];
  /**
   * True when the source cuts the title or names none, so that `title` describes the event instead, for example
   * `AI for Good online session (SDG 11 listing)`.
   */
  titleIsDescriptive: Scalars['Boolean']['output'];
  /** Topics of the event, each with the reason why it was given. */
  topicTags: Array<TopicTag>;
  /** Topics of the event. */
  topics: Array<Maybe<Topic>>;
  /** The building or room; null online or when not known. */
  venue?: Maybe<Scalars['String']['output']>;
};


/**
 * An entry of the calendar: an event, a part of an event such as a day on governance, or a session of its programme.
 * The kind tells them apart, and `parent` leads from a session to its day and on to its summit.
 */
export type EventChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/**
 * An entry of the calendar: an event, a part of an event such as a day on governance, or a session of its programme.
 * The kind tells them apart, and `parent` leads from a session to its day and on to its summit.
 */
export type EventOrganizersArgs = {
  role?: InputMaybe<Array<OrganizerRole>>;
};


/**
 * An entry of the calendar: an event, a part of an event such as a day on governance, or a session of its programme.
 * The kind tells them apart, and `parent` leads from a session to its day and on to its summit.
 */
export type EventSessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SessionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** One page of events. */
export type EventConnection = {
  __typename?: 'EventConnection';
  /** The events of the page, each with its cursor. */
  edges: Array<EventEdge>;
  /** How many events of the whole list have each value. Counted only when asked for. */
  facets: EventFacets;
  /** The events of the page. */
  nodes: Array<Event>;
  /** Whether there is more before and after the page. */
  pageInfo: PageInfo;
  /** How many events the whole list has. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An event in a list. */
export type EventEdge = {
  __typename?: 'EventEdge';
  /** Position in this list, to go on from. Opaque. */
  cursor: Scalars['String']['output'];
  /** The event. */
  node: Event;
};

/** Counts of the events in a list by their values, most frequent first. Each is computed only when selected. */
export type EventFacets = {
  __typename?: 'EventFacets';
  /** By UN agency that organizes them or helps to do so; an event with several counts under each. */
  agency: Array<Facet>;
  /** By country that hosts them; events without one are not counted here. */
  country: Array<Facet>;
  /** By format. */
  format: Array<Facet>;
  /** By kind. */
  kind: Array<Facet>;
  /** By series; events without one are not counted here. */
  series: Array<Facet>;
  /** By topic, narrower topics included in the broader. */
  topic: Array<Facet>;
  /** By the year in which they begin, newest first. */
  year: Array<Facet>;
};

/** Conditions on events. All that are given must hold; within a list, one is enough. */
export type EventFilter = {
  /** Keys of UN agencies that organize the event or help to do so, for example `itu`. */
  agency?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Codes of the countries that host the event, ISO 3166-1 alpha-3, for example `CHE`. */
  country?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Kinds of event to leave out, for example `[SESSION]`, so that sessions are not counted as events. */
  excludeKind?: InputMaybe<Array<EventKind>>;
  /** Formats. */
  format?: InputMaybe<Array<EventFormat>>;
  /**
   * Keeps the events that last until this date or longer. A month or year counts from its first day; an event of which
   * only the month or year is known counts to the last day of it.
   */
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Kinds of event. */
  kind?: InputMaybe<Array<EventKind>>;
  /** Kinds of provenance. */
  provenance?: InputMaybe<Array<ProvenanceKind>>;
  /** Words to find in title, note, series, place and organizers, with `"exact phrases"`, `or` and `-without`. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Keys of series, for example `ai-for-good-global-summit`. */
  series?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Status. */
  status?: InputMaybe<Array<EventStatus>>;
  /**
   * Keeps the events that begin on this date or earlier. A month or year counts to its last day; an event of which only
   * the month or year is known counts from the first day of it.
   */
  to?: InputMaybe<Scalars['PartialDate']['input']>;
  /** True keeps the events that are part of no other, false those that are part of one. */
  top?: InputMaybe<Scalars['Boolean']['input']>;
  /** Keys of topics; a topic includes the narrower ones below it. */
  topic?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Years in which the event begins, for example `2024`. */
  year?: InputMaybe<Array<Scalars['Int']['input']>>;
};

/** Whether people meet in person, online or both. */
export type EventFormat =
  /** In person and online. */
  | 'HYBRID'
  /** In person. */
  | 'IN_PERSON'
  /** Online. */
  | 'ONLINE';

/** What kind of event it is. */
export type EventKind =
  /** Assembly of members, such as the World Telecommunication Standardization Assembly. */
  | 'ASSEMBLY'
  /** Competition, such as the finale of a machine-learning challenge. */
  | 'CHALLENGE'
  /** Conference, governmental or academic. */
  | 'CONFERENCE'
  /** Congress, such as the World Meteorological Congress. */
  | 'CONGRESS'
  /** Session of a governing council, such as the ITU Council. */
  | 'COUNCIL'
  /** Dialogue between institutions and the public. */
  | 'DIALOGUE'
  /** Forum. */
  | 'FORUM'
  /** Day on the governance of artificial intelligence within a summit. */
  | 'GOVERNANCE_DAY'
  /** Other meeting of experts or of an initiative. */
  | 'MEETING'
  /** Regional event, such as AI for Good Impact India. */
  | 'REGIONAL'
  /** A year of an online programme, such as AI for Good 2021: not one event that lasts a whole year. */
  | 'SERIES'
  /** Session in the programme of another event. */
  | 'SESSION'
  /** Meeting of a study group. */
  | 'STUDY_GROUP'
  /** Summit: a large meeting of leaders and experts, such as the AI for Good Global Summit. */
  | 'SUMMIT'
  /** Symposium, such as the Global Symposium for Regulators. */
  | 'SYMPOSIUM'
  /** Talk. */
  | 'TALK'
  /** Seminar held online. */
  | 'WEBINAR'
  /** Workshop. */
  | 'WORKSHOP';

/** Order of a list of events. The key breaks ties, so that pages never overlap. */
export type EventOrder =
  /** By start, latest first. */
  | 'NEWEST'
  /** By start, earliest first. */
  | 'OLDEST'
  /** Best match of `filter.search` first. */
  | 'RELEVANCE'
  /** By title. */
  | 'TITLE';

/** One that organizes an event or helps to do so. */
export type EventOrganizer = {
  __typename?: 'EventOrganizer';
  /** The UN agency of that name; null for all others. */
  agency?: Maybe<Agency>;
  /** Name as the source gives it, for example `ITU`, `Government of India` or `53 UN partners`. */
  name: Scalars['String']['output'];
  /** The part it has. */
  role: OrganizerRole;
};

/** A row of events that bear one name or continue one another, such as the AI for Good Global Summit since 2017. */
export type EventSeries = {
  __typename?: 'EventSeries';
  /** Events of the series. */
  events: EventConnection;
  /** Key, for example `ai-for-good-global-summit`. */
  id: Scalars['ID']['output'];
  /** Name in English, for example `AI for Good Global Summit`. */
  name: Scalars['String']['output'];
  /** What is known of the series, for example how often it is held; null when there is nothing to say. */
  note?: Maybe<Scalars['String']['output']>;
  /** Who organizes the series, organizers before co-organizers. */
  organizers: Array<EventOrganizer>;
  /** Where the facts come from and how far they can be trusted. */
  provenance: Provenance;
};


/** A row of events that bear one name or continue one another, such as the AI for Good Global Summit since 2017. */
export type EventSeriesEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** A row of events that bear one name or continue one another, such as the AI for Good Global Summit since 2017. */
export type EventSeriesOrganizersArgs = {
  role?: InputMaybe<Array<OrganizerRole>>;
};

/** One page of series. */
export type EventSeriesConnection = {
  __typename?: 'EventSeriesConnection';
  /** The series of the page, each with its cursor. */
  edges: Array<EventSeriesEdge>;
  /** The series of the page. */
  nodes: Array<EventSeries>;
  /** Whether there is more before and after the page. */
  pageInfo: PageInfo;
  /** How many series the whole list has. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A series in a list. */
export type EventSeriesEdge = {
  __typename?: 'EventSeriesEdge';
  /** Position in this list, to go on from. Opaque. */
  cursor: Scalars['String']['output'];
  /** The series. */
  node: EventSeries;
};

/** Conditions on series. All that are given must hold; within a list, one is enough. */
export type EventSeriesFilter = {
  /** Keys of UN agencies that organize the series or help to do so. */
  agency?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Words to find in name, note and organizers. */
  search?: InputMaybe<Scalars['String']['input']>;
};

/** Whether an event takes place as it was planned. */
export type EventStatus =
  /** It was called off; the record gives the last dates that were planned. */
  | 'CANCELLED'
  /** It was planned in person and moved online; the record gives the last dates that were planned. */
  | 'MOVED_ONLINE'
  /** It was put off and has no new date; the record gives the old one. */
  | 'POSTPONED'
  /** It was moved to another date, which the record gives. */
  | 'RESCHEDULED'
  /** It takes place, or took place, as the record says. */
  | 'SCHEDULED';

/** One value of a facet and how many records have it. */
export type Facet = {
  __typename?: 'Facet';
  /** Number of records. */
  count: Scalars['Int']['output'];
  /** The value in words. */
  label: Scalars['String']['output'];
  /** Key or code of the value, as a filter takes it. */
  value: Scalars['String']['output'];
};

/**
 * Support for people to take part in an event: for example the fellowships of Bridging the Standardization Gap for African
 * winners of AI for Good challenges. It leads from the challenge over the winner's country to the event; people are not named.
 */
export type Fellowship = {
  __typename?: 'Fellowship';
  /** The challenges whose winners it is for. */
  challenges: Array<Challenge>;
  /** The country of the one who receives it; null when it is not public. */
  country?: Maybe<Country>;
  /** The entry that earned it; null when not known. */
  entry?: Maybe<ChallengeEntry>;
  /** The event at which it supports taking part; null when none is known. */
  event?: Maybe<Event>;
  /** Key, for example `bsg-ai-for-good-global-summit-2024`. */
  id: Scalars['ID']['output'];
  /** What is known beside the title; null when there is nothing to say. */
  note?: Maybe<Scalars['String']['output']>;
  /** The programme that gives it, for example Bridging the Standardization Gap; null when none is known. */
  programme?: Maybe<Programme>;
  /** Where the facts come from and how far they can be trusted. */
  provenance: Provenance;
  /** How many people received it; null when no source states it. */
  recipientCount?: Maybe<Scalars['Int']['output']>;
  /** The region of those who receive it, as the source gives it, for example `Africa`; null when it gives none. */
  region?: Maybe<Scalars['String']['output']>;
  /** True when the source reports several fellowships together and tells none apart. */
  reportedTogether: Scalars['Boolean']['output'];
  /** Title in English. */
  title: Scalars['String']['output'];
  /** The year of that event; null when not known. */
  year?: Maybe<Scalars['Int']['output']>;
};

/** One page of fellowships. */
export type FellowshipConnection = {
  __typename?: 'FellowshipConnection';
  /** The fellowships of the page, each with its cursor. */
  edges: Array<FellowshipEdge>;
  /** How many fellowships of the whole list have each value. Counted only when asked for. */
  facets: FellowshipFacets;
  /** The fellowships of the page. */
  nodes: Array<Fellowship>;
  /** Whether there is more before and after the page. */
  pageInfo: PageInfo;
  /** How many fellowships the whole list has. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A fellowship in a list. */
export type FellowshipEdge = {
  __typename?: 'FellowshipEdge';
  /** Position in this list, to go on from. Opaque. */
  cursor: Scalars['String']['output'];
  /** The fellowship. */
  node: Fellowship;
};

/** Counts of the fellowships in a list by their values, most frequent first. Each is computed only when selected. */
export type FellowshipFacets = {
  __typename?: 'FellowshipFacets';
  /** By country of those who receive them; those without one are not counted here. */
  country: Array<Facet>;
  /** By year of the event, newest first. */
  year: Array<Facet>;
};

/** Conditions on fellowships. All that are given must hold; within a list, one is enough. */
export type FellowshipFilter = {
  /** Keys of challenges whose winners the fellowship is for. */
  challenge?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Codes of the countries of those who receive it, ISO 3166-1 alpha-3. */
  country?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Keys of the events at which it supports taking part. */
  event?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Keys of the programmes that give it, for example `bsg`. */
  programme?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Kinds of provenance. */
  provenance?: InputMaybe<Array<ProvenanceKind>>;
  /** Words to find in title and note. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Years of those events. */
  year?: InputMaybe<Array<Scalars['Int']['input']>>;
};

/** Points of a match by reason. The total ranks; the key of the member breaks ties. */
export type MatchScore = {
  __typename?: 'MatchScore';
  /** 3 points for activity within 1 month before the latest of the network, 2 within 3 months, 1 within 12 months. */
  activity: Scalars['Int']['output'];
  /** 4 points for each role that this member offers and the other one seeks. */
  offers: Scalars['Int']['output'];
  /** 3 points for the same country, 2 for the same subregion, 1 for the same region of the M49 standard. */
  region: Scalars['Int']['output'];
  /** 3 points for each role that this member seeks and the other one offers. */
  seeks: Scalars['Int']['output'];
  /** 3 points for each topic in common. */
  topics: Scalars['Int']['output'];
  /** Sum of all points. */
  total: Scalars['Int']['output'];
};

/**
 * A member of the AI for Good Neural Network who consented to be listed. The graph holds neither contact nor sign-in of
 * anybody, and shows of each member only what the member consented to share: `shares` lists it, and all else is null or
 * empty, in filters, facets and matches too.
 */
export type Member = {
  __typename?: 'Member';
  /** The country; null when not shared. */
  country?: Maybe<Country>;
  /** The name that the member chose to show; null when not shared. */
  displayName?: Maybe<Scalars['String']['output']>;
  /** An opaque key that says nothing of who the member is. */
  id: Scalars['ID']['output'];
  /** The month in which the member was last active, for example `2024-05`; null when not shared. */
  lastActiveIn?: Maybe<Scalars['PartialDate']['output']>;
  /**
   * The listed members who fit best, best first, ranked by what both sides share: topics in common, roles that one seeks
   * and the other offers, region and recent activity. A match has a topic in common and a role that fits; for a member
   * who shares only topics or only roles, that alone counts. Empty for one who shares neither.
   */
  matches: Array<MemberMatch>;
  /** What the member can do for others; empty when not shared. */
  offers: Array<MemberRole>;
  /** The kind of organization; null when not shared. */
  organizationKind?: Maybe<MemberOrganizationKind>;
  /** Where the facts come from and how far they can be trusted. */
  provenance: Provenance;
  /** What the member looks for in others; empty when not shared. */
  seeks: Array<MemberRole>;
  /** What the member consented to share. A field that is not among these is null or empty here, whatever the member stated. */
  shares: Array<MemberField>;
  /** Topics that the member works on; empty when not shared. */
  topics: Array<Maybe<Topic>>;
};


/**
 * A member of the AI for Good Neural Network who consented to be listed. The graph holds neither contact nor sign-in of
 * anybody, and shows of each member only what the member consented to share: `shares` lists it, and all else is null or
 * empty, in filters, facets and matches too.
 */
export type MemberMatchesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One page of members. */
export type MemberConnection = {
  __typename?: 'MemberConnection';
  /** The members of the page, each with its cursor. */
  edges: Array<MemberEdge>;
  /** How many members of the whole list have each value. Counted only when asked for. */
  facets: MemberFacets;
  /** The members of the page. */
  nodes: Array<Member>;
  /** Whether there is more before and after the page. */
  pageInfo: PageInfo;
  /** How many members the whole list has. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** How many members have one value. */
export type MemberCount = {
  __typename?: 'MemberCount';
  /** Members; null when suppressed. */
  count?: Maybe<Scalars['Int']['output']>;
  /** The value in words. */
  label: Scalars['String']['output'];
  /** True when the count is below 10, so that it is not shown. */
  suppressed: Scalars['Boolean']['output'];
  /** Key or code of the value, for example `RWA`. */
  value: Scalars['String']['output'];
};

/** A member in a list. */
export type MemberEdge = {
  __typename?: 'MemberEdge';
  /** Position in this list, to go on from. Opaque. */
  cursor: Scalars['String']['output'];
  /** The member. */
  node: Member;
};

/** Counts of the members in a list by their values, most frequent first. Each is computed only when selected. */
export type MemberFacets = {
  __typename?: 'MemberFacets';
  /** By country, of those who share it. */
  country: Array<Facet>;
  /** By what they offer, of those who share it. */
  offers: Array<Facet>;
  /** By kind of organization, of those who share it. */
  organizationKind: Array<Facet>;
  /** By region of the M49 standard, of those who share their country. */
  region: Array<Facet>;
  /** By what they seek, of those who share it. */
  seeks: Array<Facet>;
  /** By topic, of those who share theirs, narrower topics included in the broader. */
  topic: Array<Facet>;
};

/** What a member may consent to share. */
export type MemberField =
  /** The month in which the member was last active. */
  | 'ACTIVITY'
  /** The country. */
  | 'COUNTRY'
  /** The name that the member chose to show. */
  | 'DISPLAY_NAME'
  /** The kind of organization. */
  | 'ORGANIZATION_KIND'
  /** What the member seeks and offers. */
  | 'ROLES'
  /** The topics. */
  | 'TOPICS';

/**
 * Conditions on members. All that are given must hold; within a list, one is enough. A condition on a field finds only
 * members who share that field.
 */
export type MemberFilter = {
  /** Keeps the members who were active in this month or later. A year counts from its January, a day as its month. */
  activeFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Codes of countries, ISO 3166-1 alpha-3, for example `RWA`. */
  country?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Keeps the members who offer one of these. */
  offers?: InputMaybe<Array<MemberRole>>;
  /** Kinds of organization. */
  organizationKind?: InputMaybe<Array<MemberOrganizationKind>>;
  /** Kinds of provenance. */
  provenance?: InputMaybe<Array<ProvenanceKind>>;
  /** Regions of the M49 standard, for example `Africa`. */
  region?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Words to find in the names that members chose to show. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Keeps the members who seek one of these. */
  seeks?: InputMaybe<Array<MemberRole>>;
  /** Keys of topics; a topic includes the narrower ones below it. */
  topic?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A member who fits another, and why. */
export type MemberMatch = {
  __typename?: 'MemberMatch';
  /** The member who fits. */
  member: Member;
  /** What this member offers and the other one seeks. */
  offersWhatIsSought: Array<MemberRole>;
  /** Why, in words, the weightiest reason first, for example `You both work on Health.` */
  reasons: Array<Scalars['String']['output']>;
  /** How well, as points by reason. */
  score: MatchScore;
  /** What this member seeks and the other one offers. */
  seeksWhatIsOffered: Array<MemberRole>;
  /** Topics that both work on. */
  sharedTopics: Array<Maybe<Topic>>;
};

/** Order of a list of members. The key breaks ties, so that pages never overlap. */
export type MemberOrder =
  /** By the month of the last activity, latest first; those who do not share it last. */
  | 'ACTIVITY'
  /** By key: an order without meaning, which stays when members become active. */
  | 'KEY'
  /** Best match of `filter.search` first. */
  | 'RELEVANCE';

/** The kind of organization that a member belongs to. */
export type MemberOrganizationKind =
  /** University or research institute. */
  | 'ACADEMIA'
  /** Civil society or other non-governmental organization. */
  | 'CIVIL_SOCIETY'
  /** Company. */
  | 'COMPANY'
  /** Government or public authority. */
  | 'GOVERNMENT'
  /** None: the member stands alone. */
  | 'INDIVIDUAL'
  /** Entity of the UN system or other intergovernmental organization. */
  | 'INTERGOVERNMENTAL'
  /** Start-up. */
  | 'STARTUP';

/** Something that a member seeks or offers. Two members complement each other where one seeks what the other offers. */
export type MemberRole =
  /** Computing power. */
  | 'COMPUTING'
  /** Data sets. */
  | 'DATA'
  /** Knowledge of a field of application, such as medicine or farming. */
  | 'DOMAIN_EXPERTISE'
  /** Money: funding, prizes or investment. */
  | 'FUNDING'
  /** Mentoring. */
  | 'MENTORING'
  /** A place to try a solution out. */
  | 'PILOT_SITE'
  /** Advice on policy and regulation. */
  | 'POLICY_ADVICE'
  /** Research. */
  | 'RESEARCH'
  /** Software and its development. */
  | 'SOFTWARE'
  /** Speakers for events. */
  | 'SPEAKING'
  /** Knowledge of standards and how they are made. */
  | 'STANDARDS_EXPERTISE'
  /** Teaching and training. */
  | 'TRAINING';

/**
 * How many members the network has. Each count adds up the members whom lists show with the value and, where there are at
 * least 10 of them, those whom lists do not show with it, rounded to the nearest 5. A count below 10 is suppressed. So no
 * difference between counts and lists tells of anybody who did not consent.
 */
export type MemberStatistics = {
  __typename?: 'MemberStatistics';
  /** By country, largest first, suppressed ones last. */
  countries: Array<MemberCount>;
  /** Countries that have a count, suppressed ones included. */
  countryCount: Scalars['Int']['output'];
  /** Members; null when the count is below 10. */
  memberCount?: Maybe<Scalars['Int']['output']>;
  /** By kind of organization, largest first, suppressed ones last. */
  organizationKinds: Array<MemberCount>;
  /** Where the facts come from and how far they can be trusted. */
  provenance: Provenance;
  /** By topic, narrower topics included in the broader, largest first, suppressed ones last. */
  topics: Array<MemberCount>;
};

/** The part that an organizer has. */
export type OrganizerRole =
  /** It takes part in organizing, as partner or host. */
  | 'CO_ORGANIZER'
  /** It organizes the event, alone or with others. */
  | 'ORGANIZER';

/** Why a record does not follow a date that a source states. */
export type OtherDateReason =
  /** It was announced first and changed later. */
  | 'ANNOUNCED'
  /** Another source contradicts it, and the record follows that one. */
  | 'CONFLICTING'
  /** It is a mistake of the source. */
  | 'ERROR'
  /** It counts in an adjoining event that has a record of its own. */
  | 'WIDER_SCOPE';

/**
 * A date that a source states for an event and that differs from the one of the record. The record keeps one date on
 * purpose; nothing that a source says is lost.
 */
export type OtherEventDate = {
  __typename?: 'OtherEventDate';
  /** The last day that the source states. */
  endsOn: Scalars['PartialDate']['output'];
  /** The same in words, with what the record follows instead. */
  explanation: Scalars['String']['output'];
  /** Why the record does not follow this date. */
  reason: OtherDateReason;
  /** The source that states this date. */
  source: Scalars['String']['output'];
  /** The first day that the source states. */
  startsOn: Scalars['PartialDate']['output'];
};

/** Whether there is more before and after a page of a list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last edge; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** True when the list goes on after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** True when the list goes on before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** A lasting frame for work on artificial intelligence: a platform, programme, initiative, framework, coalition or forum. */
export type Programme = {
  __typename?: 'Programme';
  /** Key, for example `giga`. */
  id: Scalars['ID']['output'];
};

/** Where the facts of a record come from and how far they can be trusted. */
export type Provenance = {
  __typename?: 'Provenance';
  /** How far the facts were found in the source. */
  confidence: Confidence;
  /** Edition of the source; null when it has none. */
  edition?: Maybe<Scalars['String']['output']>;
  /** Fields of the record that the source does not state: inferred, or general knowledge of the compiler. */
  inferred: Array<Scalars['String']['output']>;
  /** Whether the facts are official, curated or synthetic. */
  kind: ProvenanceKind;
  /** The words in which the compiler noted the confidence, with what holds for which field. */
  note: Scalars['String']['output'];
  /** When the facts were taken from the source; null when not recorded. */
  retrievedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** The source in words, precise enough to cite: document, page or file. */
  source: Scalars['String']['output'];
  /** Address of the source; null when it has none. */
  url?: Maybe<Scalars['URL']['output']>;
};

/** Whether facts are official, curated or synthetic. */
export type ProvenanceKind =
  /** Compiled by hand from the source given. */
  | 'CURATED'
  /** Taken as published from an official register or document. */
  | 'OFFICIAL'
  /** Generated sample data that stands for no real fact. */
  | 'SYNTHETIC';

/** Something published: a journal, an issue or article of it, a report, or a repository of knowledge. */
export type Publication = {
  __typename?: 'Publication';
  /** Publications that are part of it: issues of a journal, articles of an issue. */
  children: PublicationConnection;
  /** Events that it reports on. */
  events: Array<Event>;
  /** Key: the title in lower case, with `-` between words, for example `itu-journal`. */
  id: Scalars['ID']['output'];
  /** Number of the issue in its volume; null when it has none. */
  issue?: Maybe<Scalars['Int']['output']>;
  /** What kind of publication it is. */
  kind: PublicationKind;
  /** Where to read it; null when no address is recorded. */
  link?: Maybe<Scalars['URL']['output']>;
  /** What is known beside the title; null when there is nothing to say. */
  note?: Maybe<Scalars['String']['output']>;
  /** The publication that it is part of: the journal of an issue, the issue of an article. Null when it stands on its own. */
  parent?: Maybe<Publication>;
  /** Where the facts come from and how far they can be trusted. */
  provenance: Provenance;
  /** When it was published, as precise as it is known; null when no source states it. */
  publishedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Who publishes it, publishers before others that take part, each in the order of the source. */
  publishers: Array<EventOrganizer>;
  /** Title in English, for example `ITU Journal`. */
  title: Scalars['String']['output'];
  /** True when the source names none, so that `title` describes the publication instead. */
  titleIsDescriptive: Scalars['Boolean']['output'];
  /** Topics of the publication, each with the reason why it was given. */
  topicTags: Array<TopicTag>;
  /** Topics of the publication. */
  topics: Array<Maybe<Topic>>;
  /** Number of the volume; null when it has none. */
  volume?: Maybe<Scalars['Int']['output']>;
};


/** Something published: a journal, an issue or article of it, a report, or a repository of knowledge. */
export type PublicationChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PublicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PublicationOrder>;
};


/** Something published: a journal, an issue or article of it, a report, or a repository of knowledge. */
export type PublicationPublishersArgs = {
  role?: InputMaybe<Array<OrganizerRole>>;
};

/** One page of publications. */
export type PublicationConnection = {
  __typename?: 'PublicationConnection';
  /** The publications of the page, each with its cursor. */
  edges: Array<PublicationEdge>;
  /** How many publications of the whole list have each value. Counted only when asked for. */
  facets: PublicationFacets;
  /** The publications of the page. */
  nodes: Array<Publication>;
  /** Whether there is more before and after the page. */
  pageInfo: PageInfo;
  /** How many publications the whole list has. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A publication in a list. */
export type PublicationEdge = {
  __typename?: 'PublicationEdge';
  /** Position in this list, to go on from. Opaque. */
  cursor: Scalars['String']['output'];
  /** The publication. */
  node: Publication;
};

/** Counts of the publications in a list by their values, most frequent first. Each is computed only when selected. */
export type PublicationFacets = {
  __typename?: 'PublicationFacets';
  /** By kind. */
  kind: Array<Facet>;
  /** By topic, narrower topics included in the broader. */
  topic: Array<Facet>;
  /** By year of publication, newest first. */
  year: Array<Facet>;
};

/** Conditions on publications. All that are given must hold; within a list, one is enough. */
export type PublicationFilter = {
  /** Keys of UN agencies that publish it or help to do so. */
  agency?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Kinds of publication. */
  kind?: InputMaybe<Array<PublicationKind>>;
  /** Kinds of provenance. */
  provenance?: InputMaybe<Array<ProvenanceKind>>;
  /** Words to find in title, note and publishers. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Keys of topics; a topic includes the narrower ones below it. */
  topic?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Years of publication. */
  year?: InputMaybe<Array<Scalars['Int']['input']>>;
};

/** What kind of publication it is. */
export type PublicationKind =
  /** An article. */
  | 'ARTICLE'
  /** An issue of a journal. */
  | 'ISSUE'
  /** A journal, as a whole. */
  | 'JOURNAL'
  /** A report. */
  | 'REPORT'
  /** A repository of knowledge: a collection that grows. */
  | 'REPOSITORY';

/** Order of a list of publications. The key breaks ties, so that pages never overlap. */
export type PublicationOrder =
  /** By date of publication, latest first; those without a date last. */
  | 'NEWEST'
  /** Best match of `filter.search` first. */
  | 'RELEVANCE'
  /** By title. */
  | 'TITLE';

/** Where every query begins: each type has a field that finds one record by its key and a field that lists many. */
export type Query = {
  __typename?: 'Query';
  /**
   * The series that events belong to, by name. The word has no plural of its own, so that this list bears the prefix
   * `all`.
   */
  allEventSeries?: Maybe<EventSeriesConnection>;
  /**
   * One challenge by its key, for example `2022-itu-geoai-location-mention-recognition-challenge`. Null when no challenge
   * has the key.
   */
  challenge?: Maybe<Challenge>;
  /** Challenges: start-up and robotics competitions, machine-learning challenges and hackathons, one page at a time. */
  challenges?: Maybe<ChallengeConnection>;
  /** One course by its key, for example `ai-scholar-programme`. Null when no course has the key. */
  course?: Maybe<Course>;
  /** Courses, trainings and programmes of learning, one page at a time. */
  courses?: Maybe<CourseConnection>;
  /**
   * One event by its key, for example `ai-for-good-global-summit-2024`. The number of the entry in the compiled
   * calendar (`E023`) also finds it. Null when no event has the key.
   */
  event?: Maybe<Event>;
  /** One series by its key, for example `ai-for-good-global-summit`. Null when no series has the key. */
  eventSeries?: Maybe<EventSeries>;
  /**
   * The calendar: every entry, one page at a time. Parts of an event and sessions of its programme are entries of
   * their own; `filter.excludeKind` leaves sessions out and `filter.top` keeps events that are part of no other.
   */
  events?: Maybe<EventConnection>;
  /** One fellowship by its key, for example `bsg-ai-for-good-global-summit-2024`. Null when no fellowship has the key. */
  fellowship?: Maybe<Fellowship>;
  /** Fellowships that support people in taking part in events, latest event first, one page at a time. */
  fellowships?: Maybe<FellowshipConnection>;
  /**
   * One member of the AI for Good Neural Network by an opaque key. Null when no member has the key or the member did not
   * consent to be listed: the two cannot be told apart.
   */
  member?: Maybe<Member>;
  /**
   * How many members the network has, by country, kind of organization and topic. Members whom lists do not show count too,
   * in groups of at least 10 and rounded, so that nobody can be told from a count. Null while the graph holds no members.
   */
  memberStatistics?: Maybe<MemberStatistics>;
  /** Members of the AI for Good Neural Network who consented to be listed, one page at a time. */
  members?: Maybe<MemberConnection>;
  /** One publication by its key, for example `itu-journal`. Null when no publication has the key. */
  publication?: Maybe<Publication>;
  /** Publications: journals, their issues and articles, reports and repositories, one page at a time. */
  publications?: Maybe<PublicationConnection>;
  /**
   * One session by its key, for example `ai-for-good-global-summit-2024-welcome-remarks`, which is also the key of its
   * entry in the calendar. Null when no session has the key.
   */
  session?: Maybe<Session>;
  /** Sessions in the programmes of events, in the order in which they begin, one page at a time. */
  sessions?: Maybe<SessionConnection>;
};


/** Where every query begins: each type has a field that finds one record by its key and a field that lists many. */
export type QueryAllEventSeriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventSeriesFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every query begins: each type has a field that finds one record by its key and a field that lists many. */
export type QueryChallengeArgs = {
  id: Scalars['ID']['input'];
};


/** Where every query begins: each type has a field that finds one record by its key and a field that lists many. */
export type QueryChallengesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ChallengeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ChallengeOrder>;
};


/** Where every query begins: each type has a field that finds one record by its key and a field that lists many. */
export type QueryCourseArgs = {
  id: Scalars['ID']['input'];
};


/** Where every query begins: each type has a field that finds one record by its key and a field that lists many. */
export type QueryCoursesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CourseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CourseOrder>;
};


/** Where every query begins: each type has a field that finds one record by its key and a field that lists many. */
export type QueryEventArgs = {
  id: Scalars['ID']['input'];
};


/** Where every query begins: each type has a field that finds one record by its key and a field that lists many. */
export type QueryEventSeriesArgs = {
  id: Scalars['ID']['input'];
};


/** Where every query begins: each type has a field that finds one record by its key and a field that lists many. */
export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** Where every query begins: each type has a field that finds one record by its key and a field that lists many. */
export type QueryFellowshipArgs = {
  id: Scalars['ID']['input'];
};


/** Where every query begins: each type has a field that finds one record by its key and a field that lists many. */
export type QueryFellowshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FellowshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every query begins: each type has a field that finds one record by its key and a field that lists many. */
export type QueryMemberArgs = {
  id: Scalars['ID']['input'];
};


/** Where every query begins: each type has a field that finds one record by its key and a field that lists many. */
export type QueryMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MemberFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MemberOrder>;
};


/** Where every query begins: each type has a field that finds one record by its key and a field that lists many. */
export type QueryPublicationArgs = {
  id: Scalars['ID']['input'];
};


/** Where every query begins: each type has a field that finds one record by its key and a field that lists many. */
export type QueryPublicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PublicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PublicationOrder>;
};


/** Where every query begins: each type has a field that finds one record by its key and a field that lists many. */
export type QuerySessionArgs = {
  id: Scalars['ID']['input'];
};


/** Where every query begins: each type has a field that finds one record by its key and a field that lists many. */
export type QuerySessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SessionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * An item in the programme of an event, such as a panel or closing remarks. It is also an entry of the calendar, which
 * holds all else that is known of it: `calendarEntry` is an `Event` of the kind `SESSION` with the same key.
 */
export type Session = {
  __typename?: 'Session';
  /** Its entry in the calendar. */
  calendarEntry: Event;
  /** When it ends, to the minute; null when not known. */
  endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** The event in whose programme it stands: a day, or the summit itself. */
  event: Event;
  /** Key, for example `ai-for-good-global-summit-2024-welcome-remarks`. */
  id: Scalars['ID']['output'];
  /** Where the facts come from and how far they can be trusted. */
  provenance: Provenance;
  /** When it begins, to the minute; null when only the day or less is known. */
  startsAt?: Maybe<Scalars['DateTime']['output']>;
  /** The day, as precise as it is known. */
  startsOn: Scalars['PartialDate']['output'];
  /** Title in English, for example `Welcome remarks`. */
  title: Scalars['String']['output'];
};

/** One page of sessions. */
export type SessionConnection = {
  __typename?: 'SessionConnection';
  /** The sessions of the page, each with its cursor. */
  edges: Array<SessionEdge>;
  /** The sessions of the page. */
  nodes: Array<Session>;
  /** Whether there is more before and after the page. */
  pageInfo: PageInfo;
  /** How many sessions the whole list has. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A session in a list. */
export type SessionEdge = {
  __typename?: 'SessionEdge';
  /** Position in this list, to go on from. Opaque. */
  cursor: Scalars['String']['output'];
  /** The session. */
  node: Session;
};

/** Conditions on sessions. All that are given must hold; within a list, one is enough. */
export type SessionFilter = {
  /** Keys of events; an event includes the ones within it, so that a summit finds the sessions of its days. */
  event?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Keeps the sessions held on this date or later. A month or year counts from its first day. */
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Words to find in title, note, place and organizers. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Keeps the sessions held on this date or earlier. A month or year counts to its last day. */
  to?: InputMaybe<Scalars['PartialDate']['input']>;
};

/** A Sustainable Development Goal of the 2030 Agenda, owned by the subgraph `projects`. */
export type SustainableDevelopmentGoal = {
  __typename?: 'SustainableDevelopmentGoal';
  /** Events whose topics serve the goal, by the documented table of topics and goals. Inferred, not stated by a source. */
  events?: Maybe<EventConnection>;
  /** Number of the goal, 1 to 17. */
  number: Scalars['Int']['output'];
};


/** A Sustainable Development Goal of the 2030 Agenda, owned by the subgraph `projects`. */
export type SustainableDevelopmentGoalEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};

/** Whether a tag or relation is stated by its source or was inferred. */
export type TagBasis =
  /** A documented rule or the compiler inferred it; the source does not state it. */
  | 'INFERRED'
  /** The source states it. */
  | 'STATED';

/** A subject in the taxonomy that the whole graph shares. Topics form a small tree. */
export type Topic = {
  __typename?: 'Topic';
  /** Challenges on this topic or a narrower one. */
  challenges?: Maybe<ChallengeConnection>;
  /** Events on this topic or a narrower one. */
  events?: Maybe<EventConnection>;
  /** Key, for example `health`. */
  id: Scalars['ID']['output'];
};


/** A subject in the taxonomy that the whole graph shares. Topics form a small tree. */
export type TopicChallengesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ChallengeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ChallengeOrder>;
};


/** A subject in the taxonomy that the whole graph shares. Topics form a small tree. */
export type TopicEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};

/** A topic given to a record, with the reason. */
export type TopicTag = {
  __typename?: 'TopicTag';
  /** Whether the source states the topic or the rule inferred it. */
  basis: TagBasis;
  /** The words of the record that led to the topic; empty when the source states it. */
  matched: Array<Scalars['String']['output']>;
  /** The topic. */
  topic?: Maybe<Topic>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Agency: Agency;
  Challenge: Challenge;
  ChallengeEntry: ChallengeEntry;
  Country: Country;
  Course: Course;
  Event: Event;
  EventSeries: EventSeries;
  Fellowship: Fellowship;
  Member: Member;
  Publication: Publication;
  Session: Session;
  SustainableDevelopmentGoal: SustainableDevelopmentGoal;
  Topic: Topic;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Agency:
    ( { __typename: 'Agency' }
    & GraphQLRecursivePick<FederationTypes['Agency'], {"id":true}> );
  Challenge:
    ( { __typename: 'Challenge' }
    & GraphQLRecursivePick<FederationTypes['Challenge'], {"id":true}> );
  ChallengeEntry:
    ( { __typename: 'ChallengeEntry' }
    & GraphQLRecursivePick<FederationTypes['ChallengeEntry'], {"id":true}> );
  Country:
    ( { __typename: 'Country' }
    & GraphQLRecursivePick<FederationTypes['Country'], {"code":true}> );
  Course:
    ( { __typename: 'Course' }
    & GraphQLRecursivePick<FederationTypes['Course'], {"id":true}> );
  Event:
    ( { __typename: 'Event' }
    & GraphQLRecursivePick<FederationTypes['Event'], {"id":true}> );
  EventSeries:
    ( { __typename: 'EventSeries' }
    & GraphQLRecursivePick<FederationTypes['EventSeries'], {"id":true}> );
  Fellowship:
    ( { __typename: 'Fellowship' }
    & GraphQLRecursivePick<FederationTypes['Fellowship'], {"id":true}> );
  Member:
    ( { __typename: 'Member' }
    & GraphQLRecursivePick<FederationTypes['Member'], {"id":true}> );
  Publication:
    ( { __typename: 'Publication' }
    & GraphQLRecursivePick<FederationTypes['Publication'], {"id":true}> );
  Session:
    ( { __typename: 'Session' }
    & GraphQLRecursivePick<FederationTypes['Session'], {"id":true}> );
  SustainableDevelopmentGoal:
    ( { __typename: 'SustainableDevelopmentGoal' }
    & GraphQLRecursivePick<FederationTypes['SustainableDevelopmentGoal'], {"number":true}> );
  Topic:
    ( { __typename: 'Topic' }
    & GraphQLRecursivePick<FederationTypes['Topic'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Agency: ResolverTypeWrapper<AgencyReference>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Challenge: ResolverTypeWrapper<ChallengeRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ChallengeConnection: ResolverTypeWrapper<ChallengeConnectionModel>;
  ChallengeEdge: ResolverTypeWrapper<ChallengeEdgeModel>;
  ChallengeEntry: ResolverTypeWrapper<ChallengeEntryRow>;
  ChallengeEntryConnection: ResolverTypeWrapper<ChallengeEntryConnectionModel>;
  ChallengeEntryEdge: ResolverTypeWrapper<ChallengeEntryEdgeModel>;
  ChallengeEntryFacets: ResolverTypeWrapper<ChallengeEntryFacetsModel>;
  ChallengeEntryFilter: ChallengeEntryFilter;
  ChallengeFacets: ResolverTypeWrapper<ChallengeFacetsModel>;
  ChallengeFilter: ChallengeFilter;
  ChallengeKind: ChallengeKind;
  ChallengeOrder: ChallengeOrder;
  ChallengeRound: ResolverTypeWrapper<Round>;
  Confidence: Confidence;
  Country: ResolverTypeWrapper<CountryReference>;
  Course: ResolverTypeWrapper<CourseRow>;
  CourseConnection: ResolverTypeWrapper<CourseConnectionModel>;
  CourseEdge: ResolverTypeWrapper<CourseEdgeModel>;
  CourseFacets: ResolverTypeWrapper<CourseFacetsModel>;
  CourseFilter: CourseFilter;
  CourseKind: CourseKind;
  CourseModule: ResolverTypeWrapper<Module>;
  CourseOrder: CourseOrder;
  CourseStatus: CourseStatus;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Event: ResolverTypeWrapper<EventRow>;
  EventConnection: ResolverTypeWrapper<EventConnectionModel>;
  EventEdge: ResolverTypeWrapper<EventEdgeModel>;
  EventFacets: ResolverTypeWrapper<EventFacetsModel>;
  EventFilter: EventFilter;
  EventFormat: EventFormat;
  EventKind: EventKind;
  EventOrder: EventOrder;
  EventOrganizer: ResolverTypeWrapper<Organizer>;
  EventSeries: ResolverTypeWrapper<EventSeriesRow>;
  EventSeriesConnection: ResolverTypeWrapper<EventSeriesConnectionModel>;
  EventSeriesEdge: ResolverTypeWrapper<EventSeriesEdgeModel>;
  EventSeriesFilter: EventSeriesFilter;
  EventStatus: EventStatus;
  Facet: ResolverTypeWrapper<Facet>;
  Fellowship: ResolverTypeWrapper<FellowshipRow>;
  FellowshipConnection: ResolverTypeWrapper<FellowshipConnectionModel>;
  FellowshipEdge: ResolverTypeWrapper<FellowshipEdgeModel>;
  FellowshipFacets: ResolverTypeWrapper<FellowshipFacetsModel>;
  FellowshipFilter: FellowshipFilter;
  MatchScore: ResolverTypeWrapper<MatchScore>;
  Member: ResolverTypeWrapper<MemberRow>;
  MemberConnection: ResolverTypeWrapper<MemberConnectionModel>;
  MemberCount: ResolverTypeWrapper<MemberCount>;
  MemberEdge: ResolverTypeWrapper<MemberEdgeModel>;
  MemberFacets: ResolverTypeWrapper<MemberFacetsModel>;
  MemberField: MemberField;
  MemberFilter: MemberFilter;
  MemberMatch: ResolverTypeWrapper<MatchRow>;
  MemberOrder: MemberOrder;
  MemberOrganizationKind: MemberOrganizationKind;
  MemberRole: MemberRole;
  MemberStatistics: ResolverTypeWrapper<Statistics>;
  OrganizerRole: OrganizerRole;
  OtherDateReason: OtherDateReason;
  OtherEventDate: ResolverTypeWrapper<OtherEventDate>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Programme: ResolverTypeWrapper<ProgrammeReference>;
  Provenance: ResolverTypeWrapper<Provenance>;
  ProvenanceKind: ProvenanceKind;
  Publication: ResolverTypeWrapper<PublicationRow>;
  PublicationConnection: ResolverTypeWrapper<PublicationConnectionModel>;
  PublicationEdge: ResolverTypeWrapper<PublicationEdgeModel>;
  PublicationFacets: ResolverTypeWrapper<PublicationFacetsModel>;
  PublicationFilter: PublicationFilter;
  PublicationKind: PublicationKind;
  PublicationOrder: PublicationOrder;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Session: ResolverTypeWrapper<EventRow>;
  SessionConnection: ResolverTypeWrapper<SessionConnectionModel>;
  SessionEdge: ResolverTypeWrapper<SessionEdgeModel>;
  SessionFilter: SessionFilter;
  SustainableDevelopmentGoal: ResolverTypeWrapper<GoalReference>;
  TagBasis: TagBasis;
  Topic: ResolverTypeWrapper<TopicReference>;
  TopicTag: ResolverTypeWrapper<TopicTagging>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Agency: AgencyReference;
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  Challenge: ChallengeRow;
  Boolean: Scalars['Boolean']['output'];
  ChallengeConnection: ChallengeConnectionModel;
  ChallengeEdge: ChallengeEdgeModel;
  ChallengeEntry: ChallengeEntryRow;
  ChallengeEntryConnection: ChallengeEntryConnectionModel;
  ChallengeEntryEdge: ChallengeEntryEdgeModel;
  ChallengeEntryFacets: ChallengeEntryFacetsModel;
  ChallengeEntryFilter: ChallengeEntryFilter;
  ChallengeFacets: ChallengeFacetsModel;
  ChallengeFilter: ChallengeFilter;
  ChallengeRound: Round;
  Country: CountryReference;
  Course: CourseRow;
  CourseConnection: CourseConnectionModel;
  CourseEdge: CourseEdgeModel;
  CourseFacets: CourseFacetsModel;
  CourseFilter: CourseFilter;
  CourseModule: Module;
  DateTime: Scalars['DateTime']['output'];
  Event: EventRow;
  EventConnection: EventConnectionModel;
  EventEdge: EventEdgeModel;
  EventFacets: EventFacetsModel;
  EventFilter: EventFilter;
  EventOrganizer: Organizer;
  EventSeries: EventSeriesRow;
  EventSeriesConnection: EventSeriesConnectionModel;
  EventSeriesEdge: EventSeriesEdgeModel;
  EventSeriesFilter: EventSeriesFilter;
  Facet: Facet;
  Fellowship: FellowshipRow;
  FellowshipConnection: FellowshipConnectionModel;
  FellowshipEdge: FellowshipEdgeModel;
  FellowshipFacets: FellowshipFacetsModel;
  FellowshipFilter: FellowshipFilter;
  MatchScore: MatchScore;
  Member: MemberRow;
  MemberConnection: MemberConnectionModel;
  MemberCount: MemberCount;
  MemberEdge: MemberEdgeModel;
  MemberFacets: MemberFacetsModel;
  MemberFilter: MemberFilter;
  MemberMatch: MatchRow;
  MemberStatistics: Statistics;
  OtherEventDate: OtherEventDate;
  PageInfo: PageInfo;
  PartialDate: Scalars['PartialDate']['output'];
  Programme: ProgrammeReference;
  Provenance: Provenance;
  Publication: PublicationRow;
  PublicationConnection: PublicationConnectionModel;
  PublicationEdge: PublicationEdgeModel;
  PublicationFacets: PublicationFacetsModel;
  PublicationFilter: PublicationFilter;
  Query: Record<PropertyKey, never>;
  Session: EventRow;
  SessionConnection: SessionConnectionModel;
  SessionEdge: SessionEdgeModel;
  SessionFilter: SessionFilter;
  SustainableDevelopmentGoal: GoalReference;
  Topic: TopicReference;
  TopicTag: TopicTagging;
  URL: Scalars['URL']['output'];
};

export type AgencyResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency'], FederationReferenceType extends FederationReferenceTypes['Agency'] = FederationReferenceTypes['Agency']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Agency']> | FederationReferenceType, FederationReferenceType, ContextType>;
  events?: Resolver<Maybe<ResolversTypes['EventConnection']>, ParentType, ContextType, Partial<AgencyEventsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ChallengeResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['Challenge'] = ResolversParentTypes['Challenge'], FederationReferenceType extends FederationReferenceTypes['Challenge'] = FederationReferenceTypes['Challenge']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Challenge']> | FederationReferenceType, FederationReferenceType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['ChallengeEntryConnection'], ParentType, ContextType, Partial<ChallengeEntriesArgs>>;
  entryCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  fellowships?: Resolver<ResolversTypes['FellowshipConnection'], ParentType, ContextType, Partial<ChallengeFellowshipsArgs>>;
  finale?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChallengeKind'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organizers?: Resolver<Array<ResolversTypes['EventOrganizer']>, ParentType, ContextType, Partial<ChallengeOrganizersArgs>>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  reportedTogether?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rounds?: Resolver<Array<ResolversTypes['ChallengeRound']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topicTags?: Resolver<Array<ResolversTypes['TopicTag']>, ParentType, ContextType>;
  topics?: Resolver<Array<Maybe<ResolversTypes['Topic']>>, ParentType, ContextType>;
  winnerCountries?: Resolver<Array<Maybe<ResolversTypes['Country']>>, ParentType, ContextType>;
  winners?: Resolver<Array<ResolversTypes['ChallengeEntry']>, ParentType, ContextType>;
};

export type ChallengeConnectionResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['ChallengeConnection'] = ResolversParentTypes['ChallengeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChallengeEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['ChallengeFacets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Challenge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChallengeEdgeResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['ChallengeEdge'] = ResolversParentTypes['ChallengeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Challenge'], ParentType, ContextType>;
};

export type ChallengeEntryResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['ChallengeEntry'] = ResolversParentTypes['ChallengeEntry'], FederationReferenceType extends FederationReferenceTypes['ChallengeEntry'] = FederationReferenceTypes['ChallengeEntry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ChallengeEntry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  award?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  challenge?: Resolver<ResolversTypes['Challenge'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  fellowships?: Resolver<Array<ResolversTypes['Fellowship']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isWinner?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  roundReached?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChallengeEntryConnectionResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['ChallengeEntryConnection'] = ResolversParentTypes['ChallengeEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChallengeEntryEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['ChallengeEntryFacets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ChallengeEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChallengeEntryEdgeResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['ChallengeEntryEdge'] = ResolversParentTypes['ChallengeEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ChallengeEntry'], ParentType, ContextType>;
};

export type ChallengeEntryFacetsResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['ChallengeEntryFacets'] = ResolversParentTypes['ChallengeEntryFacets']> = {
  country?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
};

export type ChallengeFacetsResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['ChallengeFacets'] = ResolversParentTypes['ChallengeFacets']> = {
  agency?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  kind?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  topic?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  winnerCountry?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  year?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
};

export type ChallengeRoundResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['ChallengeRound'] = ResolversParentTypes['ChallengeRound']> = {
  endsOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  entryCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type CountryResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country'], FederationReferenceType extends FederationReferenceTypes['Country'] = FederationReferenceTypes['Country']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Country']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  events?: Resolver<Maybe<ResolversTypes['EventConnection']>, ParentType, ContextType, Partial<CountryEventsArgs>>;
  fellowships?: Resolver<Maybe<ResolversTypes['FellowshipConnection']>, ParentType, ContextType, Partial<CountryFellowshipsArgs>>;
  memberCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CourseResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['Course'] = ResolversParentTypes['Course'], FederationReferenceType extends FederationReferenceTypes['Course'] = FederationReferenceTypes['Course']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Course']> | FederationReferenceType, FederationReferenceType, ContextType>;
  builtFrom?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  builtFromSeries?: Resolver<Maybe<ResolversTypes['EventSeries']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CourseKind'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  modules?: Resolver<Array<ResolversTypes['CourseModule']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organizers?: Resolver<Array<ResolversTypes['EventOrganizer']>, ParentType, ContextType, Partial<CourseOrganizersArgs>>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  reportedTogether?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CourseStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleIsDescriptive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  topicTags?: Resolver<Array<ResolversTypes['TopicTag']>, ParentType, ContextType>;
  topics?: Resolver<Array<Maybe<ResolversTypes['Topic']>>, ParentType, ContextType>;
};

export type CourseConnectionResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['CourseConnection'] = ResolversParentTypes['CourseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CourseEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['CourseFacets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Course']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CourseEdgeResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['CourseEdge'] = ResolversParentTypes['CourseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Course'], ParentType, ContextType>;
};

export type CourseFacetsResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['CourseFacets'] = ResolversParentTypes['CourseFacets']> = {
  kind?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  status?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  topic?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
};

export type CourseModuleResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['CourseModule'] = ResolversParentTypes['CourseModule']> = {
  builtFrom?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type EventResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event'], FederationReferenceType extends FederationReferenceTypes['Event'] = FederationReferenceTypes['Event']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Event']> | FederationReferenceType, FederationReferenceType, ContextType>;
  challenges?: Resolver<Array<ResolversTypes['Challenge']>, ParentType, ContextType>;
  children?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<EventChildrenArgs>>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  courses?: Resolver<Array<ResolversTypes['Course']>, ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  format?: Resolver<ResolversTypes['EventFormat'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organizers?: Resolver<Array<ResolversTypes['EventOrganizer']>, ParentType, ContextType, Partial<EventOrganizersArgs>>;
  otherDates?: Resolver<Array<ResolversTypes['OtherEventDate']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  series?: Resolver<Maybe<ResolversTypes['EventSeries']>, ParentType, ContextType>;
  sessions?: Resolver<ResolversTypes['SessionConnection'], ParentType, ContextType, Partial<EventSessionsArgs>>;
  startsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EventStatus'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeZoneBasis?: Resolver<ResolversTypes['TagBasis'], ParentType, ContextType>;
  timeZoneReason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleIsDescriptive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  topicTags?: Resolver<Array<ResolversTypes['TopicTag']>, ParentType, ContextType>;
  topics?: Resolver<Array<Maybe<ResolversTypes['Topic']>>, ParentType, ContextType>;
  venue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['EventFacets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type EventFacetsResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['EventFacets'] = ResolversParentTypes['EventFacets']> = {
  agency?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  country?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  format?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  kind?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  series?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  topic?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  year?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
};

export type EventOrganizerResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['EventOrganizer'] = ResolversParentTypes['EventOrganizer']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['OrganizerRole'], ParentType, ContextType>;
};

export type EventSeriesResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['EventSeries'] = ResolversParentTypes['EventSeries'], FederationReferenceType extends FederationReferenceTypes['EventSeries'] = FederationReferenceTypes['EventSeries']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EventSeries']> | FederationReferenceType, FederationReferenceType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<EventSeriesEventsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organizers?: Resolver<Array<ResolversTypes['EventOrganizer']>, ParentType, ContextType, Partial<EventSeriesOrganizersArgs>>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
};

export type EventSeriesConnectionResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['EventSeriesConnection'] = ResolversParentTypes['EventSeriesConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EventSeriesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['EventSeries']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventSeriesEdgeResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['EventSeriesEdge'] = ResolversParentTypes['EventSeriesEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EventSeries'], ParentType, ContextType>;
};

export type FacetResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FellowshipResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['Fellowship'] = ResolversParentTypes['Fellowship'], FederationReferenceType extends FederationReferenceTypes['Fellowship'] = FederationReferenceTypes['Fellowship']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Fellowship']> | FederationReferenceType, FederationReferenceType, ContextType>;
  challenges?: Resolver<Array<ResolversTypes['Challenge']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['ChallengeEntry']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  recipientCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportedTogether?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FellowshipConnectionResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['FellowshipConnection'] = ResolversParentTypes['FellowshipConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FellowshipEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['FellowshipFacets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Fellowship']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FellowshipEdgeResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['FellowshipEdge'] = ResolversParentTypes['FellowshipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Fellowship'], ParentType, ContextType>;
};

export type FellowshipFacetsResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['FellowshipFacets'] = ResolversParentTypes['FellowshipFacets']> = {
  country?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  year?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
};

export type MatchScoreResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['MatchScore'] = ResolversParentTypes['MatchScore']> = {
  activity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  offers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seeks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  topics?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MemberResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member'], FederationReferenceType extends FederationReferenceTypes['Member'] = FederationReferenceTypes['Member']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Member']> | FederationReferenceType, FederationReferenceType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastActiveIn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  matches?: Resolver<Array<ResolversTypes['MemberMatch']>, ParentType, ContextType, Partial<MemberMatchesArgs>>;
  offers?: Resolver<Array<ResolversTypes['MemberRole']>, ParentType, ContextType>;
  organizationKind?: Resolver<Maybe<ResolversTypes['MemberOrganizationKind']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  seeks?: Resolver<Array<ResolversTypes['MemberRole']>, ParentType, ContextType>;
  shares?: Resolver<Array<ResolversTypes['MemberField']>, ParentType, ContextType>;
  topics?: Resolver<Array<Maybe<ResolversTypes['Topic']>>, ParentType, ContextType>;
};

export type MemberConnectionResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['MemberConnection'] = ResolversParentTypes['MemberConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MemberEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['MemberFacets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Member']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MemberCountResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['MemberCount'] = ResolversParentTypes['MemberCount']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MemberEdgeResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['MemberEdge'] = ResolversParentTypes['MemberEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
};

export type MemberFacetsResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['MemberFacets'] = ResolversParentTypes['MemberFacets']> = {
  country?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  offers?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  organizationKind?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  region?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  seeks?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  topic?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
};

export type MemberMatchResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['MemberMatch'] = ResolversParentTypes['MemberMatch']> = {
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  offersWhatIsSought?: Resolver<Array<ResolversTypes['MemberRole']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['MatchScore'], ParentType, ContextType>;
  seeksWhatIsOffered?: Resolver<Array<ResolversTypes['MemberRole']>, ParentType, ContextType>;
  sharedTopics?: Resolver<Array<Maybe<ResolversTypes['Topic']>>, ParentType, ContextType>;
};

export type MemberStatisticsResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['MemberStatistics'] = ResolversParentTypes['MemberStatistics']> = {
  countries?: Resolver<Array<ResolversTypes['MemberCount']>, ParentType, ContextType>;
  countryCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  memberCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  organizationKinds?: Resolver<Array<ResolversTypes['MemberCount']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['MemberCount']>, ParentType, ContextType>;
};

export type OtherEventDateResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['OtherEventDate'] = ResolversParentTypes['OtherEventDate']> = {
  endsOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['OtherDateReason'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type ProgrammeResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProvenanceResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inferred?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProvenanceKind'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retrievedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
};

export type PublicationResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['Publication'] = ResolversParentTypes['Publication'], FederationReferenceType extends FederationReferenceTypes['Publication'] = FederationReferenceTypes['Publication']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Publication']> | FederationReferenceType, FederationReferenceType, ContextType>;
  children?: Resolver<ResolversTypes['PublicationConnection'], ParentType, ContextType, Partial<PublicationChildrenArgs>>;
  events?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PublicationKind'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Publication']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  publishers?: Resolver<Array<ResolversTypes['EventOrganizer']>, ParentType, ContextType, Partial<PublicationPublishersArgs>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleIsDescriptive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  topicTags?: Resolver<Array<ResolversTypes['TopicTag']>, ParentType, ContextType>;
  topics?: Resolver<Array<Maybe<ResolversTypes['Topic']>>, ParentType, ContextType>;
  volume?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PublicationConnectionResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['PublicationConnection'] = ResolversParentTypes['PublicationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PublicationEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['PublicationFacets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Publication']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublicationEdgeResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['PublicationEdge'] = ResolversParentTypes['PublicationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Publication'], ParentType, ContextType>;
};

export type PublicationFacetsResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['PublicationFacets'] = ResolversParentTypes['PublicationFacets']> = {
  kind?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  topic?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  year?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  allEventSeries?: Resolver<Maybe<ResolversTypes['EventSeriesConnection']>, ParentType, ContextType, Partial<QueryAllEventSeriesArgs>>;
  challenge?: Resolver<Maybe<ResolversTypes['Challenge']>, ParentType, ContextType, RequireFields<QueryChallengeArgs, 'id'>>;
  challenges?: Resolver<Maybe<ResolversTypes['ChallengeConnection']>, ParentType, ContextType, Partial<QueryChallengesArgs>>;
  course?: Resolver<Maybe<ResolversTypes['Course']>, ParentType, ContextType, RequireFields<QueryCourseArgs, 'id'>>;
  courses?: Resolver<Maybe<ResolversTypes['CourseConnection']>, ParentType, ContextType, Partial<QueryCoursesArgs>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'id'>>;
  eventSeries?: Resolver<Maybe<ResolversTypes['EventSeries']>, ParentType, ContextType, RequireFields<QueryEventSeriesArgs, 'id'>>;
  events?: Resolver<Maybe<ResolversTypes['EventConnection']>, ParentType, ContextType, Partial<QueryEventsArgs>>;
  fellowship?: Resolver<Maybe<ResolversTypes['Fellowship']>, ParentType, ContextType, RequireFields<QueryFellowshipArgs, 'id'>>;
  fellowships?: Resolver<Maybe<ResolversTypes['FellowshipConnection']>, ParentType, ContextType, Partial<QueryFellowshipsArgs>>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType, RequireFields<QueryMemberArgs, 'id'>>;
  memberStatistics?: Resolver<Maybe<ResolversTypes['MemberStatistics']>, ParentType, ContextType>;
  members?: Resolver<Maybe<ResolversTypes['MemberConnection']>, ParentType, ContextType, Partial<QueryMembersArgs>>;
  publication?: Resolver<Maybe<ResolversTypes['Publication']>, ParentType, ContextType, RequireFields<QueryPublicationArgs, 'id'>>;
  publications?: Resolver<Maybe<ResolversTypes['PublicationConnection']>, ParentType, ContextType, Partial<QueryPublicationsArgs>>;
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType, RequireFields<QuerySessionArgs, 'id'>>;
  sessions?: Resolver<Maybe<ResolversTypes['SessionConnection']>, ParentType, ContextType, Partial<QuerySessionsArgs>>;
};

export type SessionResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session'], FederationReferenceType extends FederationReferenceTypes['Session'] = FederationReferenceTypes['Session']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Session']> | FederationReferenceType, FederationReferenceType, ContextType>;
  calendarEntry?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  startsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SessionConnectionResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['SessionConnection'] = ResolversParentTypes['SessionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SessionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Session']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SessionEdgeResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['SessionEdge'] = ResolversParentTypes['SessionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
};

export type SustainableDevelopmentGoalResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['SustainableDevelopmentGoal'] = ResolversParentTypes['SustainableDevelopmentGoal'], FederationReferenceType extends FederationReferenceTypes['SustainableDevelopmentGoal'] = FederationReferenceTypes['SustainableDevelopmentGoal']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SustainableDevelopmentGoal']> | FederationReferenceType, FederationReferenceType, ContextType>;
  events?: Resolver<Maybe<ResolversTypes['EventConnection']>, ParentType, ContextType, Partial<SustainableDevelopmentGoalEventsArgs>>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TopicResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic'], FederationReferenceType extends FederationReferenceTypes['Topic'] = FederationReferenceTypes['Topic']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Topic']> | FederationReferenceType, FederationReferenceType, ContextType>;
  challenges?: Resolver<Maybe<ResolversTypes['ChallengeConnection']>, ParentType, ContextType, Partial<TopicChallengesArgs>>;
  events?: Resolver<Maybe<ResolversTypes['EventConnection']>, ParentType, ContextType, Partial<TopicEventsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TopicTagResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['TopicTag'] = ResolversParentTypes['TopicTag']> = {
  basis?: Resolver<ResolversTypes['TagBasis'], ParentType, ContextType>;
  matched?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type Resolvers<ContextType = EventsContext> = {
  Agency?: AgencyResolvers<ContextType>;
  Challenge?: ChallengeResolvers<ContextType>;
  ChallengeConnection?: ChallengeConnectionResolvers<ContextType>;
  ChallengeEdge?: ChallengeEdgeResolvers<ContextType>;
  ChallengeEntry?: ChallengeEntryResolvers<ContextType>;
  ChallengeEntryConnection?: ChallengeEntryConnectionResolvers<ContextType>;
  ChallengeEntryEdge?: ChallengeEntryEdgeResolvers<ContextType>;
  ChallengeEntryFacets?: ChallengeEntryFacetsResolvers<ContextType>;
  ChallengeFacets?: ChallengeFacetsResolvers<ContextType>;
  ChallengeRound?: ChallengeRoundResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  Course?: CourseResolvers<ContextType>;
  CourseConnection?: CourseConnectionResolvers<ContextType>;
  CourseEdge?: CourseEdgeResolvers<ContextType>;
  CourseFacets?: CourseFacetsResolvers<ContextType>;
  CourseModule?: CourseModuleResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  EventFacets?: EventFacetsResolvers<ContextType>;
  EventOrganizer?: EventOrganizerResolvers<ContextType>;
  EventSeries?: EventSeriesResolvers<ContextType>;
  EventSeriesConnection?: EventSeriesConnectionResolvers<ContextType>;
  EventSeriesEdge?: EventSeriesEdgeResolvers<ContextType>;
  Facet?: FacetResolvers<ContextType>;
  Fellowship?: FellowshipResolvers<ContextType>;
  FellowshipConnection?: FellowshipConnectionResolvers<ContextType>;
  FellowshipEdge?: FellowshipEdgeResolvers<ContextType>;
  FellowshipFacets?: FellowshipFacetsResolvers<ContextType>;
  MatchScore?: MatchScoreResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  MemberConnection?: MemberConnectionResolvers<ContextType>;
  MemberCount?: MemberCountResolvers<ContextType>;
  MemberEdge?: MemberEdgeResolvers<ContextType>;
  MemberFacets?: MemberFacetsResolvers<ContextType>;
  MemberMatch?: MemberMatchResolvers<ContextType>;
  MemberStatistics?: MemberStatisticsResolvers<ContextType>;
  OtherEventDate?: OtherEventDateResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Programme?: ProgrammeResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Publication?: PublicationResolvers<ContextType>;
  PublicationConnection?: PublicationConnectionResolvers<ContextType>;
  PublicationEdge?: PublicationEdgeResolvers<ContextType>;
  PublicationFacets?: PublicationFacetsResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SessionConnection?: SessionConnectionResolvers<ContextType>;
  SessionEdge?: SessionEdgeResolvers<ContextType>;
  SustainableDevelopmentGoal?: SustainableDevelopmentGoalResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  TopicTag?: TopicTagResolvers<ContextType>;
  URL?: GraphQLScalarType;
};


import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EventRow } from './rows/EventRow';
import type { EventConnection as EventConnectionModel, EventEdge as EventEdgeModel, EventFacets as EventFacetsModel } from './repositories/events';
import type { Organizer } from './rows/Organizer';
import type { EventSeriesRow } from './rows/EventSeriesRow';
import type { EventSeriesConnection as EventSeriesConnectionModel, EventSeriesEdge as EventSeriesEdgeModel } from './repositories/series';
import type { SessionConnection as SessionConnectionModel, SessionEdge as SessionEdgeModel } from './repositories/sessions';
import type { EventTopicRow } from './rows/EventTopicRow';
import type { AgencyReference, CountryReference, GoalReference, TopicReference } from './references';
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
 * An entry of the calendar: an event, a part of an event such as a day on governance, or a session of its programme.
 * The kind tells them apart, and `parent` leads from a session to its day and on to its summit.
 */
export type Event = {
  __typename?: 'Event';
  /** Events that are part of this one, directly: days, co-located events and sessions. */
  children: EventConnection;
  /** The city; null online or when not known. */
  city?: Maybe<Scalars['String']['output']>;
  /** The country that hosts it; null online or when not known. */
  country?: Maybe<Country>;
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

/** Where every query begins: each type has a field that finds one record by its key and a field that lists many. */
export type Query = {
  __typename?: 'Query';
  /**
   * The series that events belong to, by name. The word has no plural of its own, so that this list bears the prefix
   * `all`.
   */
  allEventSeries?: Maybe<EventSeriesConnection>;
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
  /** Events on this topic or a narrower one. */
  events?: Maybe<EventConnection>;
  /** Key, for example `health`. */
  id: Scalars['ID']['output'];
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
  Country: Country;
  Event: Event;
  EventSeries: EventSeries;
  Session: Session;
  SustainableDevelopmentGoal: SustainableDevelopmentGoal;
  Topic: Topic;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Agency:
    ( { __typename: 'Agency' }
    & GraphQLRecursivePick<FederationTypes['Agency'], {"id":true}> );
  Country:
    ( { __typename: 'Country' }
    & GraphQLRecursivePick<FederationTypes['Country'], {"code":true}> );
  Event:
    ( { __typename: 'Event' }
    & GraphQLRecursivePick<FederationTypes['Event'], {"id":true}> );
  EventSeries:
    ( { __typename: 'EventSeries' }
    & GraphQLRecursivePick<FederationTypes['EventSeries'], {"id":true}> );
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
  Confidence: Confidence;
  Country: ResolverTypeWrapper<CountryReference>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Event: ResolverTypeWrapper<EventRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
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
  OrganizerRole: OrganizerRole;
  OtherDateReason: OtherDateReason;
  OtherEventDate: ResolverTypeWrapper<OtherEventDate>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Provenance: ResolverTypeWrapper<Provenance>;
  ProvenanceKind: ProvenanceKind;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Session: ResolverTypeWrapper<EventRow>;
  SessionConnection: ResolverTypeWrapper<SessionConnectionModel>;
  SessionEdge: ResolverTypeWrapper<SessionEdgeModel>;
  SessionFilter: SessionFilter;
  SustainableDevelopmentGoal: ResolverTypeWrapper<GoalReference>;
  TagBasis: TagBasis;
  Topic: ResolverTypeWrapper<TopicReference>;
  TopicTag: ResolverTypeWrapper<EventTopicRow>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Agency: AgencyReference;
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  Country: CountryReference;
  DateTime: Scalars['DateTime']['output'];
  Event: EventRow;
  Boolean: Scalars['Boolean']['output'];
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
  OtherEventDate: OtherEventDate;
  PageInfo: PageInfo;
  PartialDate: Scalars['PartialDate']['output'];
  Provenance: Provenance;
  Query: Record<PropertyKey, never>;
  Session: EventRow;
  SessionConnection: SessionConnectionModel;
  SessionEdge: SessionEdgeModel;
  SessionFilter: SessionFilter;
  SustainableDevelopmentGoal: GoalReference;
  Topic: TopicReference;
  TopicTag: EventTopicRow;
  URL: Scalars['URL']['output'];
};

export type AgencyResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency'], FederationReferenceType extends FederationReferenceTypes['Agency'] = FederationReferenceTypes['Agency']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Agency']> | FederationReferenceType, FederationReferenceType, ContextType>;
  events?: Resolver<Maybe<ResolversTypes['EventConnection']>, ParentType, ContextType, Partial<AgencyEventsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CountryResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country'], FederationReferenceType extends FederationReferenceTypes['Country'] = FederationReferenceTypes['Country']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Country']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  events?: Resolver<Maybe<ResolversTypes['EventConnection']>, ParentType, ContextType, Partial<CountryEventsArgs>>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type EventResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event'], FederationReferenceType extends FederationReferenceTypes['Event'] = FederationReferenceTypes['Event']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Event']> | FederationReferenceType, FederationReferenceType, ContextType>;
  children?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<EventChildrenArgs>>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
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

export type QueryResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  allEventSeries?: Resolver<Maybe<ResolversTypes['EventSeriesConnection']>, ParentType, ContextType, Partial<QueryAllEventSeriesArgs>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'id'>>;
  eventSeries?: Resolver<Maybe<ResolversTypes['EventSeries']>, ParentType, ContextType, RequireFields<QueryEventSeriesArgs, 'id'>>;
  events?: Resolver<Maybe<ResolversTypes['EventConnection']>, ParentType, ContextType, Partial<QueryEventsArgs>>;
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
  Country?: CountryResolvers<ContextType>;
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
  OtherEventDate?: OtherEventDateResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Provenance?: ProvenanceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SessionConnection?: SessionConnectionResolvers<ContextType>;
  SessionEdge?: SessionEdgeResolvers<ContextType>;
  SustainableDevelopmentGoal?: SustainableDevelopmentGoalResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  TopicTag?: TopicTagResolvers<ContextType>;
  URL?: GraphQLScalarType;
};


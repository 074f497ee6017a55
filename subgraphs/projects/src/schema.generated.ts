import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AgencyRow } from './rows/AgencyRow';
import type { AgencyConnection as AgencyConnectionModel, AgencyEdge as AgencyEdgeModel, AgencyFacets as AgencyFacetsModel } from './repositories/agencies';
import type { ActivitySnapshotRow } from './rows/ActivitySnapshotRow';
import type { ProjectRow } from './rows/ProjectRow';
import type { ProjectConnection as ProjectConnectionModel, ProjectEdge as ProjectEdgeModel, ProjectFacets as ProjectFacetsModel } from './repositories/projects';
import type { GoalRow } from './rows/GoalRow';
import type { GoalConnection as GoalConnectionModel, GoalEdge as GoalEdgeModel } from './repositories/goals';
import type { GoalTagReference, CountryReference, TopicReference, TopicTagReference, ReportEditionPair } from './references';
import type { ProgrammeRow } from './rows/ProgrammeRow';
import type { ProgrammeConnection as ProgrammeConnectionModel, ProgrammeEdge as ProgrammeEdgeModel, ProgrammeFacets as ProgrammeFacetsModel } from './repositories/programmes';
import type { CoordinationBodyRow } from './rows/CoordinationBodyRow';
import type { CoordinationBodyConnection as CoordinationBodyConnectionModel, CoordinationBodyEdge as CoordinationBodyEdgeModel } from './repositories/coordinationBodies';
import type { InstrumentRow } from './rows/InstrumentRow';
import type { InstrumentConnection as InstrumentConnectionModel, InstrumentEdge as InstrumentEdgeModel, InstrumentFacets as InstrumentFacetsModel } from './repositories/instruments';
import type { ReportEditionRow } from './rows/ReportEditionRow';
import type { ReportEditionConnection as ReportEditionConnectionModel, ReportEditionEdge as ReportEditionEdgeModel } from './repositories/reportEditions';
import type { OrganizationRecord, RelatedActivityRecord } from './rows/projectParts';
import type { PledgeRow } from './rows/PledgeRow';
import type { PledgeConnection as PledgeConnectionModel, PledgeEdge as PledgeEdgeModel, PledgeFacets as PledgeFacetsModel } from './repositories/pledges';
import type { ProjectsContext } from './context';
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
   * An exact decimal number as text, for example `"250000.50"`: never rounded, and never a binary fraction. Digits, with at
   * most one point and a leading minus; no exponent and no separator of thousands.
   */
  Decimal: { input: string; output: string; }
  /**
   * A date as precise as its source: a year (`2021`), a month (`2023-12`) or a day (`2023-12-18`), in ISO 8601.
   * Nothing is padded: a month stays a month.
   */
  PartialDate: { input: string; output: string; }
  /** An absolute web address, for example `https://www.itu.int/rec/T-REC-Y.3172-201906-I`. */
  URL: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** How many activities a directory listed for an agency, as one stored copy of its page showed it. */
export type ActivitySnapshot = {
  __typename?: 'ActivitySnapshot';
  /** Number of activities listed. */
  activities: Scalars['Int']['output'];
  /** Number of countries in which they took place. */
  countries: Scalars['Int']['output'];
  /** What has to be known about the copy; null when nothing. */
  note?: Maybe<Scalars['String']['output']>;
  /** Where the facts come from and how far they can be trusted. */
  provenance: Provenance;
  /** The directory, for example `UN AI Resource Hub`. */
  resource: Scalars['String']['output'];
  /** Which stored copy it is, for example `snapshot with 14 activities`. The dates of the copies are not recorded. */
  snapshot: Scalars['String']['output'];
};

/** Where a project or programme stands in its life. */
export type ActivityStatus =
  /** Given up before its end. */
  | 'CANCELLED'
  /** Finished. */
  | 'COMPLETED'
  /** Its work is done and its accounts or evaluation are open (IATI status 3). */
  | 'FINALISATION'
  /** Under way. */
  | 'ONGOING'
  /** Announced, not yet begun. */
  | 'PLANNED'
  /** Interrupted for the time being. */
  | 'SUSPENDED'
  /** The source states no status. */
  | 'UNKNOWN';

/** A UN agency or other entity of the UN system, owned by the subgraph `projects`. */
export type Agency = {
  __typename?: 'Agency';
  /** Acronym as the agency writes it, for example `WHO` or `UN-Habitat`. */
  acronym: Scalars['String']['output'];
  /** Counts of its activities that were read in directories, each as it stood in one stored copy of the page. */
  activitySnapshots: Array<ActivitySnapshot>;
  /** Other keys that also find it, for example `unwto` for UN Tourism. */
  aliases: Array<Scalars['ID']['output']>;
  /** Coordination bodies that the agency chairs or is known to be a member of, by name. */
  coordinationBodies: Array<CoordinationBody>;
  /** Codes of the agency as a channel of aid in the list of the OECD Development Assistance Committee, for example `41304`. */
  dacChannelCodes: Array<Scalars['String']['output']>;
  /** City of its headquarters, for example `Geneva`. */
  headquartersCity: Scalars['String']['output'];
  /** Country of its headquarters. */
  headquartersCountry?: Maybe<Country>;
  /**
   * Identifier under which it publishes IATI data, exactly as the registry holds it, for example `XM-DAC-928` (WHO) or
   * `41119` (UNFPA); null when it has none there. The identifiers share no one shape: none can be derived from another code.
   */
  iatiPublisherId?: Maybe<Scalars['String']['output']>;
  /** Where the identifier was read; null when there is none. */
  iatiPublisherSource?: Maybe<Scalars['String']['output']>;
  /** Key of the agency, for example `who`. */
  id: Scalars['ID']['output'];
  /** Instruments that the agency adopted or prepared, newest first. */
  instruments: Array<Instrument>;
  /** What kind of entity it is. */
  kind: AgencyKind;
  /** Web site of the agency. */
  link?: Maybe<Scalars['URL']['output']>;
  /** Full name in English, for example `World Health Organization`. */
  name: Scalars['String']['output'];
  /** Programmes that the agency leads or works in as a partner, by name. */
  programmes: Array<Programme>;
  /** Projects that the agency leads or works in as a partner. */
  projects: ProjectConnection;
  /** Where the facts come from and how far they can be trusted. */
  provenance: Provenance;
  /** Editions of the report on UN activities that name the agency as a contributor, oldest first. */
  reportEditions: Array<ReportEdition>;
};


/** A UN agency or other entity of the UN system, owned by the subgraph `projects`. */
export type AgencyProgrammesArgs = {
  role?: InputMaybe<Array<AgencyRole>>;
};


/** A UN agency or other entity of the UN system, owned by the subgraph `projects`. */
export type AgencyProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ProjectOrder>;
  role?: InputMaybe<Array<AgencyRole>>;
};

/** One page of agencies. */
export type AgencyConnection = {
  __typename?: 'AgencyConnection';
  /** The agencies of the page, each with its cursor. */
  edges: Array<AgencyEdge>;
  /** How many agencies of the whole list have each value. Counted only when asked for. */
  facets: AgencyFacets;
  /** The agencies of the page. */
  nodes: Array<Agency>;
  /** Whether there is more before and after the page. */
  pageInfo: PageInfo;
  /** How many agencies the whole list has. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An agency in a list. */
export type AgencyEdge = {
  __typename?: 'AgencyEdge';
  /** Position in this list, to go on from. Opaque. */
  cursor: Scalars['String']['output'];
  /** The agency. */
  node: Agency;
};

/** Counts of the agencies in a list by their values, most frequent first. Each is computed only when selected. */
export type AgencyFacets = {
  __typename?: 'AgencyFacets';
  /** By country of the headquarters. */
  headquartersCountry: Array<Facet>;
  /** By kind of agency. */
  kind: Array<Facet>;
  /** By edition of the report that names the agency. */
  reportEdition: Array<Facet>;
};

/** Conditions on agencies. All that are given must hold; within a list, one is enough. */
export type AgencyFilter = {
  /** True keeps the agencies that lead a project or work in one, false those that do not. */
  hasProjects?: InputMaybe<Scalars['Boolean']['input']>;
  /** Countries of the headquarters, as ISO 3166-1 alpha-3 codes. */
  headquartersCountry?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** IATI publisher identifiers, exactly as the registry holds them, for example `XM-DAC-41302`. */
  iatiPublisherId?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Kinds of agency. */
  kind?: InputMaybe<Array<AgencyKind>>;
  /** Kinds of provenance. */
  provenance?: InputMaybe<Array<ProvenanceKind>>;
  /** Keys of editions of the report that name the agency, for example `un-activities-on-ai-2023`. */
  reportEdition?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Words to find in acronym and name, with `"exact phrases"`, `or` and `-without`. */
  search?: InputMaybe<Scalars['String']['input']>;
};

/** What kind of entity of the UN system an agency is. */
export type AgencyKind =
  /** Fund or programme of the United Nations, such as UNICEF. */
  | 'FUND_OR_PROGRAMME'
  /** Body that two organizations run together, such as ITC. */
  | 'JOINT_BODY'
  /** Another entity of the UN system, such as UNICC. */
  | 'OTHER_ENTITY'
  /** Regional commission, such as UNECE. */
  | 'REGIONAL_COMMISSION'
  /** Organization that works with the United Nations under an agreement, such as IAEA. */
  | 'RELATED_ORGANIZATION'
  /** Research or training institute, such as UNIDIR. */
  | 'RESEARCH_OR_TRAINING'
  /** Department or office of the United Nations Secretariat, such as UNODA. */
  | 'SECRETARIAT'
  /** Specialized agency, with its own treaty, members and budget, such as WHO. */
  | 'SPECIALIZED_AGENCY';

/** Order of a list of agencies. The key breaks ties, so that pages never overlap. */
export type AgencyOrder =
  /** By acronym. */
  | 'ACRONYM'
  /** By name. */
  | 'NAME'
  /** Best match of `filter.search` first. */
  | 'RELEVANCE';

/** What part an agency has in a project or programme. */
export type AgencyRole =
  /** It leads it, alone or with others. */
  | 'LEAD'
  /** It works in it as a partner. */
  | 'PARTNER';

/** A budget of a project for a period. */
export type Budget = {
  __typename?: 'Budget';
  /** True when the money is committed, false when the figure is indicative. */
  committed: Scalars['Boolean']['output'];
  /** Last day of the period; null when not stated. */
  periodEnd?: Maybe<Scalars['PartialDate']['output']>;
  /** First day of the period; null when not stated. */
  periodStart?: Maybe<Scalars['PartialDate']['output']>;
  /** True when the budget replaces an earlier one. */
  revised: Scalars['Boolean']['output'];
  /** The amount. */
  value: Money;
};

/** Why two numbers cannot be compared. */
export type ComparisonObstacle =
  /** One of the numbers is a lower bound, such as `200+`. */
  | 'NOT_EXACT'
  /** One of the editions does not state the number. */
  | 'NOT_STATED'
  /** The editions count different things, such as projects and activities. */
  | 'UNITS_DIFFER';

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

/** A body through which the UN system coordinates its work on artificial intelligence or is advised on it. */
export type CoordinationBody = {
  __typename?: 'CoordinationBody';
  /** Short name, for example `IAWG-AI`. */
  acronym: Scalars['String']['output'];
  /** Agencies that chair it, alone or together. */
  chairs: Array<Agency>;
  /** Bodies that report to it, by name. */
  children: Array<CoordinationBody>;
  /** What it does, in a few sentences. */
  description: Scalars['String']['output'];
  /** Instruments of other bodies that it endorsed, newest first. */
  endorsements: Array<Instrument>;
  /** Who set it up, for example `United Nations Secretary-General`; null when not stated. */
  establishedBy?: Maybe<Scalars['String']['output']>;
  /** When it was set up, as precise as its source; null when not stated. */
  establishedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Key, for example `iawg-ai`. */
  id: Scalars['ID']['output'];
  /** What kind of body it is. */
  kind: CoordinationBodyKind;
  /** Agencies known to be members, chairs included. It can be shorter than `membersStated`. */
  members: Array<Agency>;
  /** Number of members that its source states; null when none is stated. */
  membersStated?: Maybe<StatedCount>;
  /** Full name in English, for example `Inter-Agency Working Group on Artificial Intelligence`. */
  name: Scalars['String']['output'];
  /** Instruments that it prepared, newest first. */
  outputs: Array<Instrument>;
  /** The body that it reports to; null at the top or when not stated. */
  parent?: Maybe<CoordinationBody>;
  /** Where the facts come from and how far they can be trusted. */
  provenance: Provenance;
};

/** One page of bodies. */
export type CoordinationBodyConnection = {
  __typename?: 'CoordinationBodyConnection';
  /** The bodies of the page, each with its cursor. */
  edges: Array<CoordinationBodyEdge>;
  /** The bodies of the page. */
  nodes: Array<CoordinationBody>;
  /** Whether there is more before and after the page. */
  pageInfo: PageInfo;
  /** How many bodies the whole list has. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A body in a list. */
export type CoordinationBodyEdge = {
  __typename?: 'CoordinationBodyEdge';
  /** Position in this list, to go on from. Opaque. */
  cursor: Scalars['String']['output'];
  /** The body. */
  node: CoordinationBody;
};

/** Conditions on coordination bodies. All that are given must hold; within a list, one is enough. */
export type CoordinationBodyFilter = {
  /** Keys of agencies that chair the body or are known to be members. */
  agency?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Kinds of body. */
  kind?: InputMaybe<Array<CoordinationBodyKind>>;
  /** Kinds of provenance. */
  provenance?: InputMaybe<Array<ProvenanceKind>>;
  /** Words to find in acronym, name and description. */
  search?: InputMaybe<Scalars['String']['input']>;
};

/** What kind of body it is. */
export type CoordinationBodyKind =
  /** Body of experts that advises. */
  | 'ADVISORY_BODY'
  /** Board of executive heads. */
  | 'BOARD'
  /** Committee of a board. */
  | 'COMMITTEE'
  /** Working group of several agencies. */
  | 'WORKING_GROUP';

/** How a number changed from one edition to another, or why that cannot be said. */
export type CountComparison = {
  __typename?: 'CountComparison';
  /** Second number less first; null when they cannot be compared. */
  change?: Maybe<Scalars['Int']['output']>;
  /** Change in percent of the first number, with one decimal; null when they cannot be compared. */
  changePercent?: Maybe<Scalars['Decimal']['output']>;
  /** True when both numbers are exact and count the same thing; only then are `change` and `changePercent` given. */
  comparable: Scalars['Boolean']['output'];
  /** The number in the first edition; null when not stated. */
  from?: Maybe<StatedCount>;
  /** Why the numbers cannot be compared; empty when they can. */
  obstacles: Array<ComparisonObstacle>;
  /** The same in a sentence, for example `408 projects became 396: 12 fewer (-2.9 %).` */
  statement: Scalars['String']['output'];
  /** The number in the second edition; null when not stated. */
  to?: Maybe<StatedCount>;
};

/** How a stated number is meant. */
export type CountQualifier =
  /** This number or more, as in `200+`. */
  | 'AT_LEAST'
  /** Exactly this number. */
  | 'EXACT'
  /** More than this number, as in `over 40`. */
  | 'MORE_THAN';

/**
 * A country or area of the UN standard country or area codes for statistical use (M49). The names and groups are those
 * of the standard and imply no opinion on the status of a territory or its borders.
 */
export type Country = {
  __typename?: 'Country';
  /** Key: the ISO 3166-1 alpha-3 code, for example `RWA`. */
  code: Scalars['ID']['output'];
  /** Pledges of which the country or area is to benefit. Only samples exist, since no real ones are public. */
  pledges?: Maybe<PledgeConnection>;
  /** Projects that take place in the country or area. */
  projects?: Maybe<ProjectConnection>;
};


/**
 * A country or area of the UN standard country or area codes for statistical use (M49). The names and groups are those
 * of the standard and imply no opinion on the status of a territory or its borders.
 */
export type CountryPledgesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PledgeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PledgeOrder>;
};


/**
 * A country or area of the UN standard country or area codes for statistical use (M49). The names and groups are those
 * of the standard and imply no opinion on the status of a territory or its borders.
 */
export type CountryProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ProjectOrder>;
};

/** A document or page about a project. */
export type DocumentLink = {
  __typename?: 'DocumentLink';
  /** Its media type, for example `application/pdf`; null when not stated. */
  format?: Maybe<Scalars['String']['output']>;
  /** Its title; null when the source gives none. */
  title?: Maybe<Scalars['String']['output']>;
  /** Its address. */
  url: Scalars['URL']['output'];
};

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

/** A language in which the titles of the goals are given. The values are BCP 47 tags in upper case. */
export type GoalLanguage =
  /** English (`en`). */
  | 'EN'
  /** French (`fr`). */
  | 'FR';

/** A text that bears on how artificial intelligence is governed: a resolution, principles, a white paper or a report. */
export type Instrument = {
  __typename?: 'Instrument';
  /** The organ that adopted it, for example `UN General Assembly`; null for texts that no organ adopted or when not stated. */
  adoptedBy?: Maybe<Scalars['String']['output']>;
  /** Agencies whose organs adopted it or that prepared it. */
  agencies: Array<Agency>;
  /** What it says about the governance of artificial intelligence, in a few sentences; null when the source says nothing. */
  description?: Maybe<Scalars['String']['output']>;
  /** Number or symbol of the document, for example `A/78/L.49`; null when it has none. */
  designation?: Maybe<Scalars['String']['output']>;
  /** Coordination bodies that endorsed it. */
  endorsedBy: Array<CoordinationBody>;
  /** Key, for example `itu-resolution-214`. */
  id: Scalars['ID']['output'];
  /** Number of instruments that the text itself identifies, for example over 50 in the White Paper; null when it identifies none. */
  identifiedInstruments?: Maybe<StatedCount>;
  /** When it was adopted or issued, as precise as its source; null when not stated. */
  issuedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** What kind of text it is. */
  kind: InstrumentKind;
  /** Other numbers or symbols of the same text, for example `A/RES/78/265`. */
  otherDesignations: Array<Scalars['String']['output']>;
  /** Coordination bodies that prepared it. */
  preparedBy: Array<CoordinationBody>;
  /** Projects that it came out of. */
  projects: Array<Project>;
  /** Where the facts come from and how far they can be trusted. */
  provenance: Provenance;
  /** Coordination bodies to which it was submitted. */
  submittedTo: Array<CoordinationBody>;
  /** Title in English, or a name for the text where the source gives no title. */
  title: Scalars['String']['output'];
  /** Topics of the text, each with the reason why it was given. */
  topicTags: Array<TopicTag>;
  /** Topics of the text. */
  topics: Array<Maybe<Topic>>;
};

/** One page of instruments. */
export type InstrumentConnection = {
  __typename?: 'InstrumentConnection';
  /** The instruments of the page, each with its cursor. */
  edges: Array<InstrumentEdge>;
  /** How many instruments of the whole list have each value. Counted only when asked for. */
  facets: InstrumentFacets;
  /** The instruments of the page. */
  nodes: Array<Instrument>;
  /** Whether there is more before and after the page. */
  pageInfo: PageInfo;
  /** How many instruments the whole list has. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An instrument in a list. */
export type InstrumentEdge = {
  __typename?: 'InstrumentEdge';
  /** Position in this list, to go on from. Opaque. */
  cursor: Scalars['String']['output'];
  /** The instrument. */
  node: Instrument;
};

/** Counts of the instruments in a list by their values, most frequent first. Each is computed only when selected. */
export type InstrumentFacets = {
  __typename?: 'InstrumentFacets';
  /** By agency that adopted or prepared it. */
  agency: Array<Facet>;
  /** By kind of text. */
  kind: Array<Facet>;
  /** By topic, narrower topics included in the broader. */
  topic: Array<Facet>;
  /** By year, newest first. */
  year: Array<Facet>;
};

/** Conditions on instruments. All that are given must hold; within a list, one is enough. */
export type InstrumentFilter = {
  /** Keys of agencies whose organs adopted it or that prepared it. */
  agency?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Keys of coordination bodies that prepared, endorsed or received it. */
  body?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Kinds of text. */
  kind?: InputMaybe<Array<InstrumentKind>>;
  /** Kinds of provenance. */
  provenance?: InputMaybe<Array<ProvenanceKind>>;
  /** Words to find in designation, title, description and the organ that adopted it. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Keys of topics; a topic includes the narrower ones below it. */
  topic?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Years in which it was adopted or issued, for example `2024`. */
  year?: InputMaybe<Array<Scalars['Int']['input']>>;
};

/** What kind of text it is. */
export type InstrumentKind =
  /** Set of principles. */
  | 'PRINCIPLES'
  /** Report. */
  | 'REPORT'
  /** Resolution of an assembly or conference. */
  | 'RESOLUTION'
  /** White paper: an analysis that prepares decisions. */
  | 'WHITE_PAPER';

/** Order of a list of instruments. The key breaks ties, so that pages never overlap. */
export type InstrumentOrder =
  /** Newest first; those without a date come last. */
  | 'NEWEST'
  /** Best match of `filter.search` first. */
  | 'RELEVANCE'
  /** By title. */
  | 'TITLE';

/** An amount of money in one currency. */
export type Money = {
  __typename?: 'Money';
  /** The amount, exact. */
  amount: Scalars['Decimal']['output'];
  /** Currency as an ISO 4217 code, for example `CHF`. */
  currency: Scalars['String']['output'];
};

/** Money in one currency, added up. */
export type MoneyTotal = {
  __typename?: 'MoneyTotal';
  /** Sum of the amounts in this currency, exact. */
  amount: Scalars['Decimal']['output'];
  /** Number of amounts in the sum. */
  count: Scalars['Int']['output'];
  /** Currency as an ISO 4217 code, for example `CHF`. */
  currency: Scalars['String']['output'];
};

/** A text in one language. */
export type Narrative = {
  __typename?: 'Narrative';
  /** Language of the text as a BCP 47 tag in lower case, for example `fr`; null when the source does not say. */
  language?: Maybe<Scalars['String']['output']>;
  /** The text. */
  text: Scalars['String']['output'];
};

/** What an organization does in a project. */
export type OrganizationRole =
  /** It is responsible for the outcome (IATI role 2). */
  | 'ACCOUNTABLE'
  /** It manages the budget for others (IATI role 3). */
  | 'EXTENDING'
  /** It provides the money (IATI role 1). */
  | 'FUNDING'
  /** It does the work (IATI role 4). */
  | 'IMPLEMENTING'
  /** It leads the project, as the compiled list or an imported table says. */
  | 'LEAD'
  /** It works in the project as a partner, as the compiled list or an imported table says. */
  | 'PARTNER'
  /** It publishes the data on the project. */
  | 'REPORTING';

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

/** What kind of organization a partner or contributor is. */
export type PartnerKind =
  /** University, training or research institution. */
  | 'ACADEMIA'
  /** Non-governmental organization. */
  | 'CIVIL_SOCIETY'
  /** Foundation. */
  | 'FOUNDATION'
  /** Government of a Member State, or another public body. */
  | 'GOVERNMENT'
  /** Intergovernmental or multilateral organization outside the UN system. */
  | 'INTERGOVERNMENTAL'
  /** Organization of another kind. */
  | 'OTHER'
  /** Company. */
  | 'PRIVATE_SECTOR'
  /** Public-private partnership. */
  | 'PUBLIC_PRIVATE_PARTNERSHIP'
  /** Agency or other entity of the UN system. */
  | 'UN_SYSTEM';

/** A promise of money or work for artificial intelligence by a government, company or other organization. */
export type Pledge = {
  __typename?: 'Pledge';
  /** The amount; null for a pledge of work alone or when not stated. */
  amount?: Maybe<Money>;
  /** Who pledges, by name. */
  contributor: Scalars['String']['output'];
  /** What kind of organization the contributor is. */
  contributorKind: PartnerKind;
  /** Country that is to benefit; null when it is for no one country. */
  country?: Maybe<Country>;
  /** What the pledge is for; null when not stated. */
  focus?: Maybe<PledgeFocus>;
  /** Key of the pledge. */
  id: Scalars['ID']['output'];
  /** In what way it is pledged. */
  kind: PledgeKind;
  /** When it was made, as precise as its source; null when not stated. */
  madeOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Programme to which it is made; null when none is named. */
  programme?: Maybe<Programme>;
  /** Where the facts come from and how far they can be trusted. */
  provenance: Provenance;
  /** What has become of it. */
  status: PledgeStatus;
  /** What is pledged, in a few words. */
  title: Scalars['String']['output'];
};

/** One page of pledges. */
export type PledgeConnection = {
  __typename?: 'PledgeConnection';
  /** The pledges of the page, each with its cursor. */
  edges: Array<PledgeEdge>;
  /** How many pledges of the whole list have each value. Counted only when asked for. */
  facets: PledgeFacets;
  /** The pledges of the page. */
  nodes: Array<Pledge>;
  /** Whether there is more before and after the page. */
  pageInfo: PageInfo;
  /** How many pledges the whole list has. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
  /** Sums of the amounts of the whole list, one for each currency: different currencies are never added. Computed only when asked for. */
  totals: Array<MoneyTotal>;
};

/** A pledge in a list. */
export type PledgeEdge = {
  __typename?: 'PledgeEdge';
  /** Position in this list, to go on from. Opaque. */
  cursor: Scalars['String']['output'];
  /** The pledge. */
  node: Pledge;
};

/** Counts of the pledges in a list by their values, most frequent first. Each is computed only when selected. */
export type PledgeFacets = {
  __typename?: 'PledgeFacets';
  /** By kind of contributor. */
  contributorKind: Array<Facet>;
  /** By country that is to benefit. */
  country: Array<Facet>;
  /** By currency. */
  currency: Array<Facet>;
  /** By what the pledge is for. */
  focus: Array<Facet>;
  /** By way of pledging. */
  kind: Array<Facet>;
  /** By programme. */
  programme: Array<Facet>;
  /** By what has become of the pledge. */
  status: Array<Facet>;
  /** By year in which the pledge was made, newest first. */
  year: Array<Facet>;
};

/** Conditions on pledges. All that are given must hold; within a list, one is enough. */
export type PledgeFilter = {
  /** Kinds of contributor. */
  contributorKind?: InputMaybe<Array<PartnerKind>>;
  /** Countries that are to benefit, as ISO 3166-1 alpha-3 codes. */
  country?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Currencies, as ISO 4217 codes, for example `CHF`. */
  currency?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What the pledge is for. */
  focus?: InputMaybe<Array<PledgeFocus>>;
  /** Ways of pledging. */
  kind?: InputMaybe<Array<PledgeKind>>;
  /** Keys of programmes to which the pledge is made, for example `partner2connect`. */
  programme?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Kinds of provenance. */
  provenance?: InputMaybe<Array<ProvenanceKind>>;
  /** Words to find in title and contributor, with `"exact phrases"`, `or` and `-without`. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** What has become of the pledge. */
  status?: InputMaybe<Array<PledgeStatus>>;
  /** Years in which the pledge was made, for example `2024`. */
  year?: InputMaybe<Array<Scalars['Int']['input']>>;
};

/** What a pledge is for. */
export type PledgeFocus =
  /** Access to technology and connectivity. */
  | 'ACCESS'
  /** Adoption through skills development and digital inclusion. */
  | 'ADOPTION'
  /** Events, training, educational resources and other support. */
  | 'SUPPORT';

/** In what way a pledge is made. */
export type PledgeKind =
  /** Commitment of money or a project, such as to the Partner2Connect Digital Coalition. */
  | 'COMMITMENT'
  /** Sponsorship by industry, such as of AI for Good. */
  | 'SPONSORSHIP'
  /** Voluntary contribution of a Member State. */
  | 'VOLUNTARY_CONTRIBUTION';

/** Order of a list of pledges. The key breaks ties, so that pages never overlap. */
export type PledgeOrder =
  /** Newest first; those without a date come last. */
  | 'NEWEST'
  /** Best match of `filter.search` first. */
  | 'RELEVANCE'
  /** By title, numbers in numerical order. */
  | 'TITLE';

/** What has become of a pledge. */
export type PledgeStatus =
  /** Paid or done. */
  | 'FULFILLED'
  /** Partly paid or done. */
  | 'IN_PROGRESS'
  /** Made, nothing paid or done yet. */
  | 'PLEDGED'
  /** Taken back. */
  | 'WITHDRAWN';

/** A lasting frame for work on artificial intelligence: a platform, programme, initiative, framework, coalition or forum. */
export type Programme = {
  __typename?: 'Programme';
  /** Short name, for example `GSR`; null when it has none. */
  acronym?: Maybe<Scalars['String']['output']>;
  /** Programmes that are part of it, by name. */
  children: Array<Programme>;
  /** What it does, in a few sentences. */
  description: Scalars['String']['output'];
  /** When it ended or is to end, as precise as its source; null when not stated. */
  endsOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Key, for example `giga`. */
  id: Scalars['ID']['output'];
  /** What kind of programme it is. */
  kind: ProgrammeKind;
  /** Agencies that lead it; empty when the source names none. */
  leads: Array<Agency>;
  /** Full name in English, for example `Global Symposium for Regulators`. */
  name: Scalars['String']['output'];
  /** Partners that are no UN agency of this list, by name. */
  otherPartners: Array<Scalars['String']['output']>;
  /** The programme that it is part of, for example AI for Good; null when it stands alone. */
  parent?: Maybe<Programme>;
  /** UN agencies that work in it as partners. */
  partners: Array<Agency>;
  /** Pledges made to the programme. Only samples exist, since no real ones are public. */
  pledges: PledgeConnection;
  /** Projects of the programme. */
  projects: Array<Project>;
  /** Where the facts come from and how far they can be trusted. */
  provenance: Provenance;
  /** Sustainable Development Goals that it serves, each with the reason why it was given. */
  sdgTags: Array<SdgTag>;
  /** Sustainable Development Goals that it serves; `sdgTags` says which of them its source states. */
  sdgs: Array<SustainableDevelopmentGoal>;
  /** When it began, as precise as its source; null when not stated. */
  startedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Where it stood in its life when its source was written. */
  status: ActivityStatus;
  /** Topics of the programme, each with the reason why it was given. */
  topicTags: Array<TopicTag>;
  /** Topics of the programme. */
  topics: Array<Maybe<Topic>>;
};


/** A lasting frame for work on artificial intelligence: a platform, programme, initiative, framework, coalition or forum. */
export type ProgrammePledgesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PledgeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PledgeOrder>;
};

/** One page of programmes. */
export type ProgrammeConnection = {
  __typename?: 'ProgrammeConnection';
  /** The programmes of the page, each with its cursor. */
  edges: Array<ProgrammeEdge>;
  /** How many programmes of the whole list have each value. Counted only when asked for. */
  facets: ProgrammeFacets;
  /** The programmes of the page. */
  nodes: Array<Programme>;
  /** Whether there is more before and after the page. */
  pageInfo: PageInfo;
  /** How many programmes the whole list has. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A programme in a list. */
export type ProgrammeEdge = {
  __typename?: 'ProgrammeEdge';
  /** Position in this list, to go on from. Opaque. */
  cursor: Scalars['String']['output'];
  /** The programme. */
  node: Programme;
};

/** Counts of the programmes in a list by their values, most frequent first. Each is computed only when selected. */
export type ProgrammeFacets = {
  __typename?: 'ProgrammeFacets';
  /** By agency, lead or partner. */
  agency: Array<Facet>;
  /** By Sustainable Development Goal. */
  goal: Array<Facet>;
  /** By kind of programme. */
  kind: Array<Facet>;
  /** By status. */
  status: Array<Facet>;
  /** By topic, narrower topics included in the broader. */
  topic: Array<Facet>;
};

/** Conditions on programmes. All that are given must hold; within a list, one is enough. */
export type ProgrammeFilter = {
  /** Keys of agencies that lead the programme or work in it as partners. */
  agency?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Numbers of Sustainable Development Goals, 1 to 17. */
  goal?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Kinds of programme. */
  kind?: InputMaybe<Array<ProgrammeKind>>;
  /** Kinds of provenance. */
  provenance?: InputMaybe<Array<ProvenanceKind>>;
  /** Words to find in name, acronym and description. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Status. */
  status?: InputMaybe<Array<ActivityStatus>>;
  /** Keys of topics; a topic includes the narrower ones below it. */
  topic?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What kind of programme it is. */
export type ProgrammeKind =
  /** Coalition of organizations that make commitments, such as Partner2Connect. */
  | 'COALITION'
  /** Recurring meeting, such as the Global Symposium for Regulators. */
  | 'FORUM'
  /** Framework to work by, such as the AI for Good Infinity Framework. */
  | 'FRAMEWORK'
  /** Initiative of several agencies or partners, such as Giga. */
  | 'INITIATIVE'
  /** Platform that brings people, events or tools together, such as AI for Good. */
  | 'PLATFORM'
  /** Programme of activities, such as Bridging the Standardization Gap. */
  | 'PROGRAMME';

/** Order of a list of programmes. The key breaks ties, so that pages never overlap. */
export type ProgrammeOrder =
  /** By name. */
  | 'NAME'
  /** Best match of `filter.search` first. */
  | 'RELEVANCE';

/** A project or other activity of a UN agency that uses or concerns artificial intelligence. */
export type Project = {
  __typename?: 'Project';
  /** Budgets by period, each with its currency. */
  budgets: Array<Budget>;
  /** Countries and areas in which it takes place, by the standard of the United Nations (M49); empty when none is stated. */
  countries: Array<Maybe<Country>>;
  /** Whether its data are open to the public; null when not stated. */
  dataPublic?: Maybe<Scalars['Boolean']['output']>;
  /** Where its data come from, in the words of the source; null when not stated. */
  dataSource?: Maybe<Scalars['String']['output']>;
  /** Planned and actual dates apart; null when the source does not tell them apart. They may contradict each other. */
  dates?: Maybe<ProjectDates>;
  /** Department or division that runs it; null when not stated. */
  department?: Maybe<Scalars['String']['output']>;
  /** What it is about, in the words of the file that it came from; null when not stated or not public. */
  description?: Maybe<Scalars['String']['output']>;
  /** Documents and pages about it. */
  documents: Array<DocumentLink>;
  /** Year in which it ended or is to end; null when not stated. */
  endYear?: Maybe<Scalars['Int']['output']>;
  /** When it ended or is to end, as precise as its source; null when not stated. The actual date, where there is one, else the planned. */
  endsOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Identifier of the activity in the International Aid Transparency Initiative; null when it has none. */
  iatiIdentifier?: Maybe<Scalars['String']['output']>;
  /** Key: the lead agency and the title, in lower case and shortened, for example `unesco-ai-foresight`. */
  id: Scalars['ID']['output'];
  /** Instruments that came out of it, newest first. */
  instruments: Array<Instrument>;
  /** The agency that leads it; null when it is led by an organization that is no UN agency of this list: see `organizations`. */
  lead?: Maybe<Agency>;
  /** True when the source says that it has no planned end. */
  openEnded: Scalars['Boolean']['output'];
  /** Organizations that take part, lead and partners together, as its source names them, with their roles. */
  organizations: Array<ProjectOrganization>;
  /**
   * Codes of areas that its source lists as countries and that have no M49 code: codes which ISO 3166-1 leaves to its users,
   * for example `XKX`.
   */
  otherAreas: Array<Scalars['String']['output']>;
  /** Partners that are no UN agency of this list, by name, for example `INTERPOL`. */
  otherPartners: Array<Scalars['String']['output']>;
  /** Types of output in the words of the source, for example `AI Tools/Solutions`; empty when none is stated. */
  outputTypes: Array<Scalars['String']['output']>;
  /** UN agencies that work in it as partners. */
  partners: Array<Agency>;
  /** Programmes that it belongs to, by name. */
  programmes: Array<Programme>;
  /** Where the facts come from and how far they can be trusted. */
  provenance: Provenance;
  /** Regions in which it takes place, as its source codes them; empty when none is stated. */
  regions: Array<ProjectRegion>;
  /** Activities that its source relates to it. */
  relatedActivities: Array<RelatedActivity>;
  /** Sustainable Development Goals that it serves, each with the reason why it was given. */
  sdgTags: Array<SdgTag>;
  /** Targets of the goals that its source states, for example `13.1`. */
  sdgTargets: Array<Scalars['String']['output']>;
  /** Sustainable Development Goals that it serves; `sdgTags` says which of them its source states. */
  sdgs: Array<SustainableDevelopmentGoal>;
  /** Sectors of aid that its source codes, for example of the OECD Development Assistance Committee. */
  sectors: Array<ProjectSector>;
  /** Year in which it began; null when not stated. */
  startYear?: Maybe<Scalars['Int']['output']>;
  /** When it began, as precise as its source; null when not stated. The actual date, where there is one, else the planned. */
  startedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Where it stands in its life. */
  status: ActivityStatus;
  /** Subject in the words of the compiled list or imported file, for example `AI governance`; null when not stated. */
  subject?: Maybe<Scalars['String']['output']>;
  /** Technologies and platforms that it uses, in the words of the source; empty when none is stated. */
  technologies: Array<Scalars['String']['output']>;
  /** Title; in English where its source has an English one. */
  title: Scalars['String']['output'];
  /** Titles of the project in all languages of its source, several of one language where the source gives them. */
  titles: Array<Narrative>;
  /** Topics of the project, each with the reason why it was given. */
  topicTags: Array<TopicTag>;
  /** Topics of the project. */
  topics: Array<Maybe<Topic>>;
  /** Sums of its transactions by type and currency. Different currencies are never added. */
  transactionTotals: Array<TransactionTotal>;
};


/** A project or other activity of a UN agency that uses or concerns artificial intelligence. */
export type ProjectOrganizationsArgs = {
  kind?: InputMaybe<Array<PartnerKind>>;
  role?: InputMaybe<Array<OrganizationRole>>;
};

/** One page of projects. */
export type ProjectConnection = {
  __typename?: 'ProjectConnection';
  /** The projects of the page, each with its cursor. */
  edges: Array<ProjectEdge>;
  /** How many projects of the whole list have each value. Counted only when asked for. */
  facets: ProjectFacets;
  /** The projects of the page. */
  nodes: Array<Project>;
  /** Whether there is more before and after the page. */
  pageInfo: PageInfo;
  /** How many projects the whole list has. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** Planned and actual dates of a project. They are independent and kept as the source gives them, even where they contradict. */
export type ProjectDates = {
  __typename?: 'ProjectDates';
  /** When it ended; null when not stated. */
  actualEnd?: Maybe<Scalars['PartialDate']['output']>;
  /** When it began; null when not stated. */
  actualStart?: Maybe<Scalars['PartialDate']['output']>;
  /** When it is planned to end; null when not stated. */
  plannedEnd?: Maybe<Scalars['PartialDate']['output']>;
  /** When it was planned to begin; null when not stated. */
  plannedStart?: Maybe<Scalars['PartialDate']['output']>;
};

/** A project in a list. */
export type ProjectEdge = {
  __typename?: 'ProjectEdge';
  /** Position in this list, to go on from. Opaque. */
  cursor: Scalars['String']['output'];
  /** The project. */
  node: Project;
};

/** Counts of the projects in a list by their values, most frequent first. Each is computed only when selected. */
export type ProjectFacets = {
  __typename?: 'ProjectFacets';
  /** By agency, lead or partner. */
  agency: Array<Facet>;
  /** By country or area. */
  country: Array<Facet>;
  /** By Sustainable Development Goal. */
  goal: Array<Facet>;
  /** By lead agency. */
  lead: Array<Facet>;
  /** By area without an M49 code. */
  otherArea: Array<Facet>;
  /** By type of output. Projects whose source states none are not counted. */
  outputType: Array<Facet>;
  /** By agency that is a partner. */
  partner: Array<Facet>;
  /** By kind of organization that takes part beside the lead. Projects whose source states none are not counted. */
  partnerKind: Array<Facet>;
  /** By programme. */
  programme: Array<Facet>;
  /** By the reason why the goals were given. */
  sdgBasis: Array<Facet>;
  /** By year in which the project began, newest first. */
  startYear: Array<Facet>;
  /** By status. */
  status: Array<Facet>;
  /** By subject. */
  subject: Array<Facet>;
  /** By topic, narrower topics included in the broader. */
  topic: Array<Facet>;
};

/** Conditions on projects. All that are given must hold; within a list, one is enough. */
export type ProjectFilter = {
  /** Keys of agencies that lead the project or work in it as partners, for example `who`. */
  agency?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Countries and areas, as ISO 3166-1 alpha-3 codes of the UN standard M49, for example `RWA`. */
  country?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Years in which the project ended or is to end. */
  endYear?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Numbers of Sustainable Development Goals, 1 to 17. */
  goal?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Identifiers in the International Aid Transparency Initiative, exactly as published. */
  iatiIdentifier?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Keys of agencies that lead the project. */
  lead?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Codes of areas that have no M49 code, for example `XKX`. */
  otherArea?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Types of output in the words of the source, for example `AI Tools/Solutions`, in any case. */
  outputType?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Keys of agencies that work in the project as partners. */
  partner?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Kinds of organization that take part beside the lead. */
  partnerKind?: InputMaybe<Array<PartnerKind>>;
  /** Keys of programmes that the project belongs to. */
  programme?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Kinds of provenance. */
  provenance?: InputMaybe<Array<ProvenanceKind>>;
  /** Why the goals were given: `[STATED]` keeps the projects for which a source states the goals. */
  sdgBasis?: InputMaybe<Array<TagBasis>>;
  /** Words to find in title, subject and the names of agencies, with `"exact phrases"`, `or` and `-without`. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Years in which the project began, for example `2024`. */
  startYear?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Status. */
  status?: InputMaybe<Array<ActivityStatus>>;
  /** Subjects in the words of the compiled list, for example `AI governance`, in any case. */
  subject?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Keys of topics; a topic includes the narrower ones below it. */
  topic?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Order of a list of projects. The key breaks ties, so that pages never overlap. */
export type ProjectOrder =
  /** Latest start first; those without a start come last. */
  | 'NEWEST'
  /** Earliest start first; those without a start come first. */
  | 'OLDEST'
  /** Best match of `filter.search` first. */
  | 'RELEVANCE'
  /** By title, numbers in numerical order. */
  | 'TITLE';

/** An organization that takes part in a project. */
export type ProjectOrganization = {
  __typename?: 'ProjectOrganization';
  /** The UN agency that it is; null when it is none of this list. */
  agency?: Maybe<Agency>;
  /** What kind of organization it is; null when not stated. */
  kind?: Maybe<PartnerKind>;
  /** Its name in the words of the source; its identifier when the source gives no name. */
  name: Scalars['String']['output'];
  /** Its identifier exactly as the source writes it, for example `XM-DAC-41304`; null when the source gives none. */
  ref?: Maybe<Scalars['String']['output']>;
  /** What it does in the project; several roles are possible. */
  roles: Array<OrganizationRole>;
};

/** A region in which a project takes place, as its source codes it. */
export type ProjectRegion = {
  __typename?: 'ProjectRegion';
  /** Code of the region, leading zeros kept, for example `298`. */
  code: Scalars['String']['output'];
  /** Name that the source gives; null when it gives none. */
  name?: Maybe<Scalars['String']['output']>;
  /** Share of the project in percent; null when not stated. Shares of real files need not add up to 100. */
  percentage?: Maybe<Scalars['Decimal']['output']>;
  /** The list that the code belongs to: `OECD_DAC`, `UN_M49`, `REPORTING_ORGANISATION` or the number of another IATI vocabulary. */
  vocabulary: Scalars['String']['output'];
};

/** A sector of a project, as its source codes it. */
export type ProjectSector = {
  __typename?: 'ProjectSector';
  /** Code of the sector, leading zeros kept, for example `43060` (disaster risk reduction). */
  code: Scalars['String']['output'];
  /** Name that the source gives; null when it gives none. */
  name?: Maybe<Scalars['String']['output']>;
  /** Share of the project in percent; null when not stated. Shares of real files need not add up to 100. */
  percentage?: Maybe<Scalars['Decimal']['output']>;
  /** The list that the code belongs to: `OECD_DAC_5_DIGIT`, `OECD_DAC_3_DIGIT`, `REPORTING_ORGANISATION` or the number of another IATI vocabulary. */
  vocabulary: Scalars['String']['output'];
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
  /** UN agencies and other entities of the UN system, one page at a time. */
  agencies?: Maybe<AgencyConnection>;
  /**
   * One agency by its key, for example `who`. Other names of it (`unwto` for UN Tourism, `oda` for UNODA) also find it.
   * Null when no agency has the key.
   */
  agency?: Maybe<Agency>;
  /** Bodies through which the UN system coordinates its work on artificial intelligence, by name. */
  coordinationBodies?: Maybe<CoordinationBodyConnection>;
  /** One coordination body by its key, for example `iawg-ai`. Null when no body has the key. */
  coordinationBody?: Maybe<CoordinationBody>;
  /**
   * One instrument by its key, for example `a-78-l.49`. Its other designations (`A/78/L.49`, `A/RES/78/265`) also find
   * it. Null when no instrument has the key.
   */
  instrument?: Maybe<Instrument>;
  /** Resolutions, principles and reports on how artificial intelligence is governed, one page at a time. */
  instruments?: Maybe<InstrumentConnection>;
  /** One pledge by its key. Null when no pledge has the key. */
  pledge?: Maybe<Pledge>;
  /**
   * Pledges to work on artificial intelligence: commitments, sponsorships and voluntary contributions, one page at a time. No
   * real pledges are public, so that the list is empty unless sample data is loaded.
   */
  pledges?: Maybe<PledgeConnection>;
  /** One programme by its key, for example `giga`. Null when no programme has the key. */
  programme?: Maybe<Programme>;
  /** Programmes and initiatives of UN agencies on artificial intelligence, one page at a time. */
  programmes?: Maybe<ProgrammeConnection>;
  /**
   * One project by its key, for example `unesco-ai-foresight`. Its number in the compiled list (`P006`) also finds it.
   * Null when no project has the key.
   */
  project?: Maybe<Project>;
  /** Projects of UN agencies that use or concern artificial intelligence, in a stable order, one page at a time. */
  projects?: Maybe<ProjectConnection>;
  /**
   * Two editions of the report side by side: how many activities and agencies more or fewer, and which agencies are named in
   * one and not in the other. Where they cannot be compared, it says why instead.
   */
  reportEditionComparison?: Maybe<ReportEditionComparison>;
  /**
   * How many activities on artificial intelligence the UN system has reported, edition by edition, oldest first. The
   * editions differ because they count at different dates and by different rules; none of them is an error.
   */
  reportEditions?: Maybe<ReportEditionConnection>;
  /** One Sustainable Development Goal by its number, for example `3`. Null when there is no such goal. */
  sustainableDevelopmentGoal?: Maybe<SustainableDevelopmentGoal>;
  /** The Sustainable Development Goals, by number. */
  sustainableDevelopmentGoals?: Maybe<SustainableDevelopmentGoalConnection>;
};


/** Where every query begins: each type has a field that finds one record by its key and a field that lists many. */
export type QueryAgenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgencyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AgencyOrder>;
};


/** Where every query begins: each type has a field that finds one record by its key and a field that lists many. */
export type QueryAgencyArgs = {
  id: Scalars['ID']['input'];
};


/** Where every query begins: each type has a field that finds one record by its key and a field that lists many. */
export type QueryCoordinationBodiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CoordinationBodyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every query begins: each type has a field that finds one record by its key and a field that lists many. */
export type QueryCoordinationBodyArgs = {
  id: Scalars['ID']['input'];
};


/** Where every query begins: each type has a field that finds one record by its key and a field that lists many. */
export type QueryInstrumentArgs = {
  id: Scalars['ID']['input'];
};


/** Where every query begins: each type has a field that finds one record by its key and a field that lists many. */
export type QueryInstrumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InstrumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<InstrumentOrder>;
};


/** Where every query begins: each type has a field that finds one record by its key and a field that lists many. */
export type QueryPledgeArgs = {
  id: Scalars['ID']['input'];
};


/** Where every query begins: each type has a field that finds one record by its key and a field that lists many. */
export type QueryPledgesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PledgeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PledgeOrder>;
};


/** Where every query begins: each type has a field that finds one record by its key and a field that lists many. */
export type QueryProgrammeArgs = {
  id: Scalars['ID']['input'];
};


/** Where every query begins: each type has a field that finds one record by its key and a field that lists many. */
export type QueryProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProgrammeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ProgrammeOrder>;
};


/** Where every query begins: each type has a field that finds one record by its key and a field that lists many. */
export type QueryProjectArgs = {
  id: Scalars['ID']['input'];
};


/** Where every query begins: each type has a field that finds one record by its key and a field that lists many. */
export type QueryProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ProjectOrder>;
};


/** Where every query begins: each type has a field that finds one record by its key and a field that lists many. */
export type QueryReportEditionComparisonArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
};


/** Where every query begins: each type has a field that finds one record by its key and a field that lists many. */
export type QueryReportEditionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReportEditionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every query begins: each type has a field that finds one record by its key and a field that lists many. */
export type QuerySustainableDevelopmentGoalArgs = {
  number: Scalars['Int']['input'];
};


/** Where every query begins: each type has a field that finds one record by its key and a field that lists many. */
export type QuerySustainableDevelopmentGoalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SustainableDevelopmentGoalFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** An activity that a source relates to a project. */
export type RelatedActivity = {
  __typename?: 'RelatedActivity';
  /** Its IATI identifier. */
  identifier: Scalars['String']['output'];
  /** What it is to the project. */
  kind: RelatedActivityKind;
  /** The project with this identifier; null when the graph does not hold it. */
  project?: Maybe<Project>;
};

/** What a related activity is to a project. */
export type RelatedActivityKind =
  /** It is part of the project. */
  | 'CHILD'
  /** It is funded together with the project. */
  | 'CO_FUNDED'
  /** It contains the project. */
  | 'PARENT'
  /** It has the same parent. */
  | 'SIBLING'
  /** It is the same activity as another organization reports it. */
  | 'THIRD_PARTY';

/** How many activities on artificial intelligence the UN system had reported, as one edition or statement counts them. */
export type ReportEdition = {
  __typename?: 'ReportEdition';
  /** Number of activities. */
  activities: StatedCount;
  /** Agencies that the edition names as contributors, by acronym; empty when the source does not list them. */
  agencies: Array<Agency>;
  /** Number of agencies that contributed; null when not stated. */
  agencyCount?: Maybe<Scalars['Int']['output']>;
  /** The date at which the activities are counted, as precise as the source. */
  asOf: Scalars['PartialDate']['output'];
  /** Year that the edition of the report covers; null for a statement between editions. */
  editionYear?: Maybe<Scalars['Int']['output']>;
  /** Key, for example `un-activities-on-ai-2023`. */
  id: Scalars['ID']['output'];
  /** What has to be known about the count; null when nothing. */
  note?: Maybe<Scalars['String']['output']>;
  /** Where the facts come from and how far they can be trusted. */
  provenance: Provenance;
  /** When the count was published, as precise as the source. The list is ordered by it. */
  publishedOn: Scalars['PartialDate']['output'];
  /** The report or directory, for example `UN Activities on AI`. */
  title: Scalars['String']['output'];
  /** What the source calls them: `projects`, `activities` or `initiatives`. */
  unit: Scalars['String']['output'];
};

/** Two editions of the report on UN activities side by side. */
export type ReportEditionComparison = {
  __typename?: 'ReportEditionComparison';
  /** How the number of activities changed. */
  activities: CountComparison;
  /** How the number of agencies changed. */
  agencies: CountComparison;
  /** Agencies that both editions name; null unless both name their contributors. */
  agenciesInBoth?: Maybe<Array<Agency>>;
  /** Agencies that the first edition names and the second does not; null unless both name their contributors. */
  agenciesOnlyInFrom?: Maybe<Array<Agency>>;
  /** Agencies that the second edition names and the first does not; null unless both name their contributors. */
  agenciesOnlyInTo?: Maybe<Array<Agency>>;
  /** The edition from which the change is counted. */
  from: ReportEdition;
  /** The edition to which the change is counted. */
  to: ReportEdition;
};

/** One page of editions. */
export type ReportEditionConnection = {
  __typename?: 'ReportEditionConnection';
  /** The editions of the page, each with its cursor. */
  edges: Array<ReportEditionEdge>;
  /** The editions of the page. */
  nodes: Array<ReportEdition>;
  /** Whether there is more before and after the page. */
  pageInfo: PageInfo;
  /** How many editions the whole list has. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An edition in a list. */
export type ReportEditionEdge = {
  __typename?: 'ReportEditionEdge';
  /** Position in this list, to go on from. Opaque. */
  cursor: Scalars['String']['output'];
  /** The edition. */
  node: ReportEdition;
};

/** Conditions on editions of the report. All that are given must hold. */
export type ReportEditionFilter = {
  /** Keys of agencies that the edition names as contributors. */
  agency?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Kinds of provenance. */
  provenance?: InputMaybe<Array<ProvenanceKind>>;
};

/** A Sustainable Development Goal given to a record, with the reason. */
export type SdgTag = {
  __typename?: 'SdgTag';
  /** Whether the source states the goal or the compiler inferred it. */
  basis: TagBasis;
  /** The goal. */
  goal: SustainableDevelopmentGoal;
};

/** A number as a source states it. */
export type StatedCount = {
  __typename?: 'StatedCount';
  /** Whether the number is exact or a lower bound. */
  qualifier: CountQualifier;
  /** The number in the words of the source, for example `200+` or `over 40`. */
  text: Scalars['String']['output'];
  /** The number, for example `200` for `200+`. */
  value: Scalars['Int']['output'];
};

/** A Sustainable Development Goal of the 2030 Agenda, owned by the subgraph `projects`. */
export type SustainableDevelopmentGoal = {
  __typename?: 'SustainableDevelopmentGoal';
  /** Colour of the goal as a hexadecimal RGB code, for example `#4C9F38`. */
  colour: Scalars['String']['output'];
  /** Number of the goal, 1 to 17. */
  number: Scalars['Int']['output'];
  /** Programmes that serve the goal, by name. */
  programmes: Array<Programme>;
  /** Projects that serve the goal, stated or inferred; the filter's `sdgBasis` tells them apart. */
  projects: ProjectConnection;
  /** Where the facts come from and how far they can be trusted. */
  provenance: Provenance;
  /** Short title in English, for example `Good Health and Well-being`. */
  shortTitle: Scalars['String']['output'];
  /** Number of targets that the goal has, outcome targets and means of implementation together. */
  targetCount: Scalars['Int']['output'];
  /** Official title, for example `Ensure healthy lives and promote well-being for all at all ages`. */
  title: Scalars['String']['output'];
  /** Identifier of the goal in the linked data of the United Nations, for example `http://metadata.un.org/sdg/3`. */
  uri: Scalars['URL']['output'];
};


/** A Sustainable Development Goal of the 2030 Agenda, owned by the subgraph `projects`. */
export type SustainableDevelopmentGoalProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ProjectOrder>;
};


/** A Sustainable Development Goal of the 2030 Agenda, owned by the subgraph `projects`. */
export type SustainableDevelopmentGoalTitleArgs = {
  language?: InputMaybe<GoalLanguage>;
};

/** One page of goals. */
export type SustainableDevelopmentGoalConnection = {
  __typename?: 'SustainableDevelopmentGoalConnection';
  /** The goals of the page, each with its cursor. */
  edges: Array<SustainableDevelopmentGoalEdge>;
  /** The goals of the page. */
  nodes: Array<SustainableDevelopmentGoal>;
  /** Whether there is more before and after the page. */
  pageInfo: PageInfo;
  /** How many goals the whole list has. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A goal in a list. */
export type SustainableDevelopmentGoalEdge = {
  __typename?: 'SustainableDevelopmentGoalEdge';
  /** Position in this list, to go on from. Opaque. */
  cursor: Scalars['String']['output'];
  /** The goal. */
  node: SustainableDevelopmentGoal;
};

/** Conditions on goals. All that are given must hold. */
export type SustainableDevelopmentGoalFilter = {
  /** Numbers of goals, 1 to 17. */
  number?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Words to find in the title and the short title. */
  search?: InputMaybe<Scalars['String']['input']>;
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
  /** Key, for example `health`. */
  id: Scalars['ID']['output'];
  /** Projects on this topic or a narrower one. */
  projects?: Maybe<ProjectConnection>;
};


/** A subject in the taxonomy that the whole graph shares. Topics form a small tree. */
export type TopicProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ProjectOrder>;
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

/** The transactions of one type and currency in a project, added up. */
export type TransactionTotal = {
  __typename?: 'TransactionTotal';
  /** The sum. */
  total: MoneyTotal;
  /** Type of transaction by the IATI list: its name, for example `DISBURSEMENT`, or its number where the list has grown since. */
  type: Scalars['String']['output'];
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
  CoordinationBody: CoordinationBody;
  Country: Country;
  Instrument: Instrument;
  Pledge: Pledge;
  Programme: Programme;
  Project: Project;
  ReportEdition: ReportEdition;
  SustainableDevelopmentGoal: SustainableDevelopmentGoal;
  Topic: Topic;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Agency:
    ( { __typename: 'Agency' }
    & GraphQLRecursivePick<FederationTypes['Agency'], {"id":true}> );
  CoordinationBody:
    ( { __typename: 'CoordinationBody' }
    & GraphQLRecursivePick<FederationTypes['CoordinationBody'], {"id":true}> );
  Country:
    ( { __typename: 'Country' }
    & GraphQLRecursivePick<FederationTypes['Country'], {"code":true}> );
  Instrument:
    ( { __typename: 'Instrument' }
    & GraphQLRecursivePick<FederationTypes['Instrument'], {"id":true}> );
  Pledge:
    ( { __typename: 'Pledge' }
    & GraphQLRecursivePick<FederationTypes['Pledge'], {"id":true}> );
  Programme:
    ( { __typename: 'Programme' }
    & GraphQLRecursivePick<FederationTypes['Programme'], {"id":true}> );
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"id":true}> );
  ReportEdition:
    ( { __typename: 'ReportEdition' }
    & GraphQLRecursivePick<FederationTypes['ReportEdition'], {"id":true}> );
  SustainableDevelopmentGoal:
    ( { __typename: 'SustainableDevelopmentGoal' }
    & GraphQLRecursivePick<FederationTypes['SustainableDevelopmentGoal'], {"number":true}> );
  Topic:
    ( { __typename: 'Topic' }
    & GraphQLRecursivePick<FederationTypes['Topic'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ActivitySnapshot: ResolverTypeWrapper<ActivitySnapshotRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ActivityStatus: ActivityStatus;
  Agency: ResolverTypeWrapper<AgencyRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AgencyConnection: ResolverTypeWrapper<AgencyConnectionModel>;
  AgencyEdge: ResolverTypeWrapper<AgencyEdgeModel>;
  AgencyFacets: ResolverTypeWrapper<AgencyFacetsModel>;
  AgencyFilter: AgencyFilter;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AgencyKind: AgencyKind;
  AgencyOrder: AgencyOrder;
  AgencyRole: AgencyRole;
  Budget: ResolverTypeWrapper<Budget>;
  ComparisonObstacle: ComparisonObstacle;
  Confidence: Confidence;
  CoordinationBody: ResolverTypeWrapper<CoordinationBodyRow>;
  CoordinationBodyConnection: ResolverTypeWrapper<CoordinationBodyConnectionModel>;
  CoordinationBodyEdge: ResolverTypeWrapper<CoordinationBodyEdgeModel>;
  CoordinationBodyFilter: CoordinationBodyFilter;
  CoordinationBodyKind: CoordinationBodyKind;
  CountComparison: ResolverTypeWrapper<CountComparison>;
  CountQualifier: CountQualifier;
  Country: ResolverTypeWrapper<CountryReference>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DocumentLink: ResolverTypeWrapper<DocumentLink>;
  Facet: ResolverTypeWrapper<Facet>;
  GoalLanguage: GoalLanguage;
  Instrument: ResolverTypeWrapper<InstrumentRow>;
  InstrumentConnection: ResolverTypeWrapper<InstrumentConnectionModel>;
  InstrumentEdge: ResolverTypeWrapper<InstrumentEdgeModel>;
  InstrumentFacets: ResolverTypeWrapper<InstrumentFacetsModel>;
  InstrumentFilter: InstrumentFilter;
  InstrumentKind: InstrumentKind;
  InstrumentOrder: InstrumentOrder;
  Money: ResolverTypeWrapper<Money>;
  MoneyTotal: ResolverTypeWrapper<MoneyTotal>;
  Narrative: ResolverTypeWrapper<Narrative>;
  OrganizationRole: OrganizationRole;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  PartnerKind: PartnerKind;
  Pledge: ResolverTypeWrapper<PledgeRow>;
  PledgeConnection: ResolverTypeWrapper<PledgeConnectionModel>;
  PledgeEdge: ResolverTypeWrapper<PledgeEdgeModel>;
  PledgeFacets: ResolverTypeWrapper<PledgeFacetsModel>;
  PledgeFilter: PledgeFilter;
  PledgeFocus: PledgeFocus;
  PledgeKind: PledgeKind;
  PledgeOrder: PledgeOrder;
  PledgeStatus: PledgeStatus;
  Programme: ResolverTypeWrapper<ProgrammeRow>;
  ProgrammeConnection: ResolverTypeWrapper<ProgrammeConnectionModel>;
  ProgrammeEdge: ResolverTypeWrapper<ProgrammeEdgeModel>;
  ProgrammeFacets: ResolverTypeWrapper<ProgrammeFacetsModel>;
  ProgrammeFilter: ProgrammeFilter;
  ProgrammeKind: ProgrammeKind;
  ProgrammeOrder: ProgrammeOrder;
  Project: ResolverTypeWrapper<ProjectRow>;
  ProjectConnection: ResolverTypeWrapper<ProjectConnectionModel>;
  ProjectDates: ResolverTypeWrapper<ProjectDates>;
  ProjectEdge: ResolverTypeWrapper<ProjectEdgeModel>;
  ProjectFacets: ResolverTypeWrapper<ProjectFacetsModel>;
  ProjectFilter: ProjectFilter;
  ProjectOrder: ProjectOrder;
  ProjectOrganization: ResolverTypeWrapper<OrganizationRecord>;
  ProjectRegion: ResolverTypeWrapper<ProjectRegion>;
  ProjectSector: ResolverTypeWrapper<ProjectSector>;
  Provenance: ResolverTypeWrapper<Provenance>;
  ProvenanceKind: ProvenanceKind;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RelatedActivity: ResolverTypeWrapper<RelatedActivityRecord>;
  RelatedActivityKind: RelatedActivityKind;
  ReportEdition: ResolverTypeWrapper<ReportEditionRow>;
  ReportEditionComparison: ResolverTypeWrapper<ReportEditionPair>;
  ReportEditionConnection: ResolverTypeWrapper<ReportEditionConnectionModel>;
  ReportEditionEdge: ResolverTypeWrapper<ReportEditionEdgeModel>;
  ReportEditionFilter: ReportEditionFilter;
  SdgTag: ResolverTypeWrapper<GoalTagReference>;
  StatedCount: ResolverTypeWrapper<StatedCount>;
  SustainableDevelopmentGoal: ResolverTypeWrapper<GoalRow>;
  SustainableDevelopmentGoalConnection: ResolverTypeWrapper<GoalConnectionModel>;
  SustainableDevelopmentGoalEdge: ResolverTypeWrapper<GoalEdgeModel>;
  SustainableDevelopmentGoalFilter: SustainableDevelopmentGoalFilter;
  TagBasis: TagBasis;
  Topic: ResolverTypeWrapper<TopicReference>;
  TopicTag: ResolverTypeWrapper<TopicTagReference>;
  TransactionTotal: ResolverTypeWrapper<TransactionTotal>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ActivitySnapshot: ActivitySnapshotRow;
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  Agency: AgencyRow;
  ID: Scalars['ID']['output'];
  AgencyConnection: AgencyConnectionModel;
  AgencyEdge: AgencyEdgeModel;
  AgencyFacets: AgencyFacetsModel;
  AgencyFilter: AgencyFilter;
  Boolean: Scalars['Boolean']['output'];
  Budget: Budget;
  CoordinationBody: CoordinationBodyRow;
  CoordinationBodyConnection: CoordinationBodyConnectionModel;
  CoordinationBodyEdge: CoordinationBodyEdgeModel;
  CoordinationBodyFilter: CoordinationBodyFilter;
  CountComparison: CountComparison;
  Country: CountryReference;
  Decimal: Scalars['Decimal']['output'];
  DocumentLink: DocumentLink;
  Facet: Facet;
  Instrument: InstrumentRow;
  InstrumentConnection: InstrumentConnectionModel;
  InstrumentEdge: InstrumentEdgeModel;
  InstrumentFacets: InstrumentFacetsModel;
  InstrumentFilter: InstrumentFilter;
  Money: Money;
  MoneyTotal: MoneyTotal;
  Narrative: Narrative;
  PageInfo: PageInfo;
  PartialDate: Scalars['PartialDate']['output'];
  Pledge: PledgeRow;
  PledgeConnection: PledgeConnectionModel;
  PledgeEdge: PledgeEdgeModel;
  PledgeFacets: PledgeFacetsModel;
  PledgeFilter: PledgeFilter;
  Programme: ProgrammeRow;
  ProgrammeConnection: ProgrammeConnectionModel;
  ProgrammeEdge: ProgrammeEdgeModel;
  ProgrammeFacets: ProgrammeFacetsModel;
  ProgrammeFilter: ProgrammeFilter;
  Project: ProjectRow;
  ProjectConnection: ProjectConnectionModel;
  ProjectDates: ProjectDates;
  ProjectEdge: ProjectEdgeModel;
  ProjectFacets: ProjectFacetsModel;
  ProjectFilter: ProjectFilter;
  ProjectOrganization: OrganizationRecord;
  ProjectRegion: ProjectRegion;
  ProjectSector: ProjectSector;
  Provenance: Provenance;
  Query: Record<PropertyKey, never>;
  RelatedActivity: RelatedActivityRecord;
  ReportEdition: ReportEditionRow;
  ReportEditionComparison: ReportEditionPair;
  ReportEditionConnection: ReportEditionConnectionModel;
  ReportEditionEdge: ReportEditionEdgeModel;
  ReportEditionFilter: ReportEditionFilter;
  SdgTag: GoalTagReference;
  StatedCount: StatedCount;
  SustainableDevelopmentGoal: GoalRow;
  SustainableDevelopmentGoalConnection: GoalConnectionModel;
  SustainableDevelopmentGoalEdge: GoalEdgeModel;
  SustainableDevelopmentGoalFilter: SustainableDevelopmentGoalFilter;
  Topic: TopicReference;
  TopicTag: TopicTagReference;
  TransactionTotal: TransactionTotal;
  URL: Scalars['URL']['output'];
};

export type ActivitySnapshotResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['ActivitySnapshot'] = ResolversParentTypes['ActivitySnapshot']> = {
  activities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  snapshot?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AgencyResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency'], FederationReferenceType extends FederationReferenceTypes['Agency'] = FederationReferenceTypes['Agency']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Agency']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acronym?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  activitySnapshots?: Resolver<Array<ResolversTypes['ActivitySnapshot']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  coordinationBodies?: Resolver<Array<ResolversTypes['CoordinationBody']>, ParentType, ContextType>;
  dacChannelCodes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  headquartersCity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  headquartersCountry?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  iatiPublisherId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  iatiPublisherSource?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instruments?: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgencyKind'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  programmes?: Resolver<Array<ResolversTypes['Programme']>, ParentType, ContextType, Partial<AgencyProgrammesArgs>>;
  projects?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, Partial<AgencyProjectsArgs>>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  reportEditions?: Resolver<Array<ResolversTypes['ReportEdition']>, ParentType, ContextType>;
};

export type AgencyConnectionResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['AgencyConnection'] = ResolversParentTypes['AgencyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AgencyEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['AgencyFacets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Agency']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgencyEdgeResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['AgencyEdge'] = ResolversParentTypes['AgencyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
};

export type AgencyFacetsResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['AgencyFacets'] = ResolversParentTypes['AgencyFacets']> = {
  headquartersCountry?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  kind?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  reportEdition?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
};

export type BudgetResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['Budget'] = ResolversParentTypes['Budget']> = {
  committed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  periodEnd?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  periodStart?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  revised?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type CoordinationBodyResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['CoordinationBody'] = ResolversParentTypes['CoordinationBody'], FederationReferenceType extends FederationReferenceTypes['CoordinationBody'] = FederationReferenceTypes['CoordinationBody']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CoordinationBody']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acronym?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  chairs?: Resolver<Array<ResolversTypes['Agency']>, ParentType, ContextType>;
  children?: Resolver<Array<ResolversTypes['CoordinationBody']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endorsements?: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  establishedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  establishedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CoordinationBodyKind'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Agency']>, ParentType, ContextType>;
  membersStated?: Resolver<Maybe<ResolversTypes['StatedCount']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outputs?: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['CoordinationBody']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
};

export type CoordinationBodyConnectionResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['CoordinationBodyConnection'] = ResolversParentTypes['CoordinationBodyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CoordinationBodyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CoordinationBody']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoordinationBodyEdgeResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['CoordinationBodyEdge'] = ResolversParentTypes['CoordinationBodyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CoordinationBody'], ParentType, ContextType>;
};

export type CountComparisonResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['CountComparison'] = ResolversParentTypes['CountComparison']> = {
  change?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  changePercent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  comparable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['StatedCount']>, ParentType, ContextType>;
  obstacles?: Resolver<Array<ResolversTypes['ComparisonObstacle']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['StatedCount']>, ParentType, ContextType>;
};

export type CountryResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country'], FederationReferenceType extends FederationReferenceTypes['Country'] = FederationReferenceTypes['Country']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Country']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pledges?: Resolver<Maybe<ResolversTypes['PledgeConnection']>, ParentType, ContextType, Partial<CountryPledgesArgs>>;
  projects?: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, Partial<CountryProjectsArgs>>;
};

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DocumentLinkResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['DocumentLink'] = ResolversParentTypes['DocumentLink']> = {
  format?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
};

export type FacetResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InstrumentResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['Instrument'] = ResolversParentTypes['Instrument'], FederationReferenceType extends FederationReferenceTypes['Instrument'] = FederationReferenceTypes['Instrument']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Instrument']> | FederationReferenceType, FederationReferenceType, ContextType>;
  adoptedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agencies?: Resolver<Array<ResolversTypes['Agency']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  designation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endorsedBy?: Resolver<Array<ResolversTypes['CoordinationBody']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiedInstruments?: Resolver<Maybe<ResolversTypes['StatedCount']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InstrumentKind'], ParentType, ContextType>;
  otherDesignations?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  preparedBy?: Resolver<Array<ResolversTypes['CoordinationBody']>, ParentType, ContextType>;
  projects?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  submittedTo?: Resolver<Array<ResolversTypes['CoordinationBody']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topicTags?: Resolver<Array<ResolversTypes['TopicTag']>, ParentType, ContextType>;
  topics?: Resolver<Array<Maybe<ResolversTypes['Topic']>>, ParentType, ContextType>;
};

export type InstrumentConnectionResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['InstrumentConnection'] = ResolversParentTypes['InstrumentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InstrumentEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['InstrumentFacets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InstrumentEdgeResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['InstrumentEdge'] = ResolversParentTypes['InstrumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
};

export type InstrumentFacetsResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['InstrumentFacets'] = ResolversParentTypes['InstrumentFacets']> = {
  agency?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  kind?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  topic?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  year?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MoneyTotalResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['MoneyTotal'] = ResolversParentTypes['MoneyTotal']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NarrativeResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['Narrative'] = ResolversParentTypes['Narrative']> = {
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type PledgeResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['Pledge'] = ResolversParentTypes['Pledge'], FederationReferenceType extends FederationReferenceTypes['Pledge'] = FederationReferenceTypes['Pledge']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Pledge']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  contributor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contributorKind?: Resolver<ResolversTypes['PartnerKind'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  focus?: Resolver<Maybe<ResolversTypes['PledgeFocus']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PledgeKind'], ParentType, ContextType>;
  madeOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PledgeStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PledgeConnectionResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['PledgeConnection'] = ResolversParentTypes['PledgeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PledgeEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['PledgeFacets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Pledge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totals?: Resolver<Array<ResolversTypes['MoneyTotal']>, ParentType, ContextType>;
};

export type PledgeEdgeResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['PledgeEdge'] = ResolversParentTypes['PledgeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Pledge'], ParentType, ContextType>;
};

export type PledgeFacetsResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['PledgeFacets'] = ResolversParentTypes['PledgeFacets']> = {
  contributorKind?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  country?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  currency?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  focus?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  kind?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  programme?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  status?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  year?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
};

export type ProgrammeResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme'], FederationReferenceType extends FederationReferenceTypes['Programme'] = FederationReferenceTypes['Programme']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Programme']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acronym?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  children?: Resolver<Array<ResolversTypes['Programme']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProgrammeKind'], ParentType, ContextType>;
  leads?: Resolver<Array<ResolversTypes['Agency']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  otherPartners?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType>;
  partners?: Resolver<Array<ResolversTypes['Agency']>, ParentType, ContextType>;
  pledges?: Resolver<ResolversTypes['PledgeConnection'], ParentType, ContextType, Partial<ProgrammePledgesArgs>>;
  projects?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  sdgTags?: Resolver<Array<ResolversTypes['SdgTag']>, ParentType, ContextType>;
  sdgs?: Resolver<Array<ResolversTypes['SustainableDevelopmentGoal']>, ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ActivityStatus'], ParentType, ContextType>;
  topicTags?: Resolver<Array<ResolversTypes['TopicTag']>, ParentType, ContextType>;
  topics?: Resolver<Array<Maybe<ResolversTypes['Topic']>>, ParentType, ContextType>;
};

export type ProgrammeConnectionResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['ProgrammeConnection'] = ResolversParentTypes['ProgrammeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProgrammeEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['ProgrammeFacets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Programme']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgrammeEdgeResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['ProgrammeEdge'] = ResolversParentTypes['ProgrammeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
};

export type ProgrammeFacetsResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['ProgrammeFacets'] = ResolversParentTypes['ProgrammeFacets']> = {
  agency?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  goal?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  kind?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  status?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  topic?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  budgets?: Resolver<Array<ResolversTypes['Budget']>, ParentType, ContextType>;
  countries?: Resolver<Array<Maybe<ResolversTypes['Country']>>, ParentType, ContextType>;
  dataPublic?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  dataSource?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dates?: Resolver<Maybe<ResolversTypes['ProjectDates']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documents?: Resolver<Array<ResolversTypes['DocumentLink']>, ParentType, ContextType>;
  endYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  iatiIdentifier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instruments?: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  openEnded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  organizations?: Resolver<Array<ResolversTypes['ProjectOrganization']>, ParentType, ContextType, Partial<ProjectOrganizationsArgs>>;
  otherAreas?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  otherPartners?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  outputTypes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  partners?: Resolver<Array<ResolversTypes['Agency']>, ParentType, ContextType>;
  programmes?: Resolver<Array<ResolversTypes['Programme']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  regions?: Resolver<Array<ResolversTypes['ProjectRegion']>, ParentType, ContextType>;
  relatedActivities?: Resolver<Array<ResolversTypes['RelatedActivity']>, ParentType, ContextType>;
  sdgTags?: Resolver<Array<ResolversTypes['SdgTag']>, ParentType, ContextType>;
  sdgTargets?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sdgs?: Resolver<Array<ResolversTypes['SustainableDevelopmentGoal']>, ParentType, ContextType>;
  sectors?: Resolver<Array<ResolversTypes['ProjectSector']>, ParentType, ContextType>;
  startYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ActivityStatus'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  technologies?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titles?: Resolver<Array<ResolversTypes['Narrative']>, ParentType, ContextType>;
  topicTags?: Resolver<Array<ResolversTypes['TopicTag']>, ParentType, ContextType>;
  topics?: Resolver<Array<Maybe<ResolversTypes['Topic']>>, ParentType, ContextType>;
  transactionTotals?: Resolver<Array<ResolversTypes['TransactionTotal']>, ParentType, ContextType>;
};

export type ProjectConnectionResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['ProjectConnection'] = ResolversParentTypes['ProjectConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProjectEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['ProjectFacets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectDatesResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['ProjectDates'] = ResolversParentTypes['ProjectDates']> = {
  actualEnd?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  actualStart?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  plannedEnd?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  plannedStart?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type ProjectEdgeResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['ProjectEdge'] = ResolversParentTypes['ProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
};

export type ProjectFacetsResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['ProjectFacets'] = ResolversParentTypes['ProjectFacets']> = {
  agency?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  country?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  goal?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  lead?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  otherArea?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  outputType?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  partner?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  partnerKind?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  programme?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  sdgBasis?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  startYear?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  status?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  subject?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  topic?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
};

export type ProjectOrganizationResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['ProjectOrganization'] = ResolversParentTypes['ProjectOrganization']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['PartnerKind']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ref?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['OrganizationRole']>, ParentType, ContextType>;
};

export type ProjectRegionResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['ProjectRegion'] = ResolversParentTypes['ProjectRegion']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  percentage?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  vocabulary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProjectSectorResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['ProjectSector'] = ResolversParentTypes['ProjectSector']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  percentage?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  vocabulary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProvenanceResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inferred?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProvenanceKind'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retrievedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agencies?: Resolver<Maybe<ResolversTypes['AgencyConnection']>, ParentType, ContextType, Partial<QueryAgenciesArgs>>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType, RequireFields<QueryAgencyArgs, 'id'>>;
  coordinationBodies?: Resolver<Maybe<ResolversTypes['CoordinationBodyConnection']>, ParentType, ContextType, Partial<QueryCoordinationBodiesArgs>>;
  coordinationBody?: Resolver<Maybe<ResolversTypes['CoordinationBody']>, ParentType, ContextType, RequireFields<QueryCoordinationBodyArgs, 'id'>>;
  instrument?: Resolver<Maybe<ResolversTypes['Instrument']>, ParentType, ContextType, RequireFields<QueryInstrumentArgs, 'id'>>;
  instruments?: Resolver<Maybe<ResolversTypes['InstrumentConnection']>, ParentType, ContextType, Partial<QueryInstrumentsArgs>>;
  pledge?: Resolver<Maybe<ResolversTypes['Pledge']>, ParentType, ContextType, RequireFields<QueryPledgeArgs, 'id'>>;
  pledges?: Resolver<Maybe<ResolversTypes['PledgeConnection']>, ParentType, ContextType, Partial<QueryPledgesArgs>>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType, RequireFields<QueryProgrammeArgs, 'id'>>;
  programmes?: Resolver<Maybe<ResolversTypes['ProgrammeConnection']>, ParentType, ContextType, Partial<QueryProgrammesArgs>>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, RequireFields<QueryProjectArgs, 'id'>>;
  projects?: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, Partial<QueryProjectsArgs>>;
  reportEditionComparison?: Resolver<Maybe<ResolversTypes['ReportEditionComparison']>, ParentType, ContextType, RequireFields<QueryReportEditionComparisonArgs, 'from' | 'to'>>;
  reportEditions?: Resolver<Maybe<ResolversTypes['ReportEditionConnection']>, ParentType, ContextType, Partial<QueryReportEditionsArgs>>;
  sustainableDevelopmentGoal?: Resolver<Maybe<ResolversTypes['SustainableDevelopmentGoal']>, ParentType, ContextType, RequireFields<QuerySustainableDevelopmentGoalArgs, 'number'>>;
  sustainableDevelopmentGoals?: Resolver<Maybe<ResolversTypes['SustainableDevelopmentGoalConnection']>, ParentType, ContextType, Partial<QuerySustainableDevelopmentGoalsArgs>>;
};

export type RelatedActivityResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['RelatedActivity'] = ResolversParentTypes['RelatedActivity']> = {
  identifier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RelatedActivityKind'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
};

export type ReportEditionResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['ReportEdition'] = ResolversParentTypes['ReportEdition'], FederationReferenceType extends FederationReferenceTypes['ReportEdition'] = FederationReferenceTypes['ReportEdition']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ReportEdition']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activities?: Resolver<ResolversTypes['StatedCount'], ParentType, ContextType>;
  agencies?: Resolver<Array<ResolversTypes['Agency']>, ParentType, ContextType>;
  agencyCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  editionYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  publishedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReportEditionComparisonResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['ReportEditionComparison'] = ResolversParentTypes['ReportEditionComparison']> = {
  activities?: Resolver<ResolversTypes['CountComparison'], ParentType, ContextType>;
  agencies?: Resolver<ResolversTypes['CountComparison'], ParentType, ContextType>;
  agenciesInBoth?: Resolver<Maybe<Array<ResolversTypes['Agency']>>, ParentType, ContextType>;
  agenciesOnlyInFrom?: Resolver<Maybe<Array<ResolversTypes['Agency']>>, ParentType, ContextType>;
  agenciesOnlyInTo?: Resolver<Maybe<Array<ResolversTypes['Agency']>>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ReportEdition'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ReportEdition'], ParentType, ContextType>;
};

export type ReportEditionConnectionResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['ReportEditionConnection'] = ResolversParentTypes['ReportEditionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReportEditionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ReportEdition']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportEditionEdgeResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['ReportEditionEdge'] = ResolversParentTypes['ReportEditionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReportEdition'], ParentType, ContextType>;
};

export type SdgTagResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['SdgTag'] = ResolversParentTypes['SdgTag']> = {
  basis?: Resolver<ResolversTypes['TagBasis'], ParentType, ContextType>;
  goal?: Resolver<ResolversTypes['SustainableDevelopmentGoal'], ParentType, ContextType>;
};

export type StatedCountResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['StatedCount'] = ResolversParentTypes['StatedCount']> = {
  qualifier?: Resolver<ResolversTypes['CountQualifier'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SustainableDevelopmentGoalResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['SustainableDevelopmentGoal'] = ResolversParentTypes['SustainableDevelopmentGoal'], FederationReferenceType extends FederationReferenceTypes['SustainableDevelopmentGoal'] = FederationReferenceTypes['SustainableDevelopmentGoal']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SustainableDevelopmentGoal']> | FederationReferenceType, FederationReferenceType, ContextType>;
  colour?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  programmes?: Resolver<Array<ResolversTypes['Programme']>, ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, Partial<SustainableDevelopmentGoalProjectsArgs>>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  shortTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  targetCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<SustainableDevelopmentGoalTitleArgs>>;
  uri?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
};

export type SustainableDevelopmentGoalConnectionResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['SustainableDevelopmentGoalConnection'] = ResolversParentTypes['SustainableDevelopmentGoalConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SustainableDevelopmentGoalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SustainableDevelopmentGoal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SustainableDevelopmentGoalEdgeResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['SustainableDevelopmentGoalEdge'] = ResolversParentTypes['SustainableDevelopmentGoalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SustainableDevelopmentGoal'], ParentType, ContextType>;
};

export type TopicResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic'], FederationReferenceType extends FederationReferenceTypes['Topic'] = FederationReferenceTypes['Topic']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Topic']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projects?: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, Partial<TopicProjectsArgs>>;
};

export type TopicTagResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['TopicTag'] = ResolversParentTypes['TopicTag']> = {
  basis?: Resolver<ResolversTypes['TagBasis'], ParentType, ContextType>;
  matched?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType>;
};

export type TransactionTotalResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['TransactionTotal'] = ResolversParentTypes['TransactionTotal']> = {
  total?: Resolver<ResolversTypes['MoneyTotal'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type Resolvers<ContextType = ProjectsContext> = {
  ActivitySnapshot?: ActivitySnapshotResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  AgencyConnection?: AgencyConnectionResolvers<ContextType>;
  AgencyEdge?: AgencyEdgeResolvers<ContextType>;
  AgencyFacets?: AgencyFacetsResolvers<ContextType>;
  Budget?: BudgetResolvers<ContextType>;
  CoordinationBody?: CoordinationBodyResolvers<ContextType>;
  CoordinationBodyConnection?: CoordinationBodyConnectionResolvers<ContextType>;
  CoordinationBodyEdge?: CoordinationBodyEdgeResolvers<ContextType>;
  CountComparison?: CountComparisonResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  Decimal?: GraphQLScalarType;
  DocumentLink?: DocumentLinkResolvers<ContextType>;
  Facet?: FacetResolvers<ContextType>;
  Instrument?: InstrumentResolvers<ContextType>;
  InstrumentConnection?: InstrumentConnectionResolvers<ContextType>;
  InstrumentEdge?: InstrumentEdgeResolvers<ContextType>;
  InstrumentFacets?: InstrumentFacetsResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  MoneyTotal?: MoneyTotalResolvers<ContextType>;
  Narrative?: NarrativeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Pledge?: PledgeResolvers<ContextType>;
  PledgeConnection?: PledgeConnectionResolvers<ContextType>;
  PledgeEdge?: PledgeEdgeResolvers<ContextType>;
  PledgeFacets?: PledgeFacetsResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  ProgrammeConnection?: ProgrammeConnectionResolvers<ContextType>;
  ProgrammeEdge?: ProgrammeEdgeResolvers<ContextType>;
  ProgrammeFacets?: ProgrammeFacetsResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProjectConnection?: ProjectConnectionResolvers<ContextType>;
  ProjectDates?: ProjectDatesResolvers<ContextType>;
  ProjectEdge?: ProjectEdgeResolvers<ContextType>;
  ProjectFacets?: ProjectFacetsResolvers<ContextType>;
  ProjectOrganization?: ProjectOrganizationResolvers<ContextType>;
  ProjectRegion?: ProjectRegionResolvers<ContextType>;
  ProjectSector?: ProjectSectorResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RelatedActivity?: RelatedActivityResolvers<ContextType>;
  ReportEdition?: ReportEditionResolvers<ContextType>;
  ReportEditionComparison?: ReportEditionComparisonResolvers<ContextType>;
  ReportEditionConnection?: ReportEditionConnectionResolvers<ContextType>;
  ReportEditionEdge?: ReportEditionEdgeResolvers<ContextType>;
  SdgTag?: SdgTagResolvers<ContextType>;
  StatedCount?: StatedCountResolvers<ContextType>;
  SustainableDevelopmentGoal?: SustainableDevelopmentGoalResolvers<ContextType>;
  SustainableDevelopmentGoalConnection?: SustainableDevelopmentGoalConnectionResolvers<ContextType>;
  SustainableDevelopmentGoalEdge?: SustainableDevelopmentGoalEdgeResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  TopicTag?: TopicTagResolvers<ContextType>;
  TransactionTotal?: TransactionTotalResolvers<ContextType>;
  URL?: GraphQLScalarType;
};


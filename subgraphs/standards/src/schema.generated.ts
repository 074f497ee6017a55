import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { StandardRow } from './rows/StandardRow';
import type { StandardConnection as StandardConnectionModel, StandardEdge as StandardEdgeModel, StandardFacets as StandardFacetsModel } from './repositories/standards';
import type { StandardRelationRow } from './rows/StandardRelationRow';
import type { StandardsBodyRow } from './rows/StandardsBodyRow';
import type { StandardsBodyConnection as StandardsBodyConnectionModel, StandardsBodyEdge as StandardsBodyEdgeModel } from './repositories/bodies';
import type { StandardsGroupRow } from './rows/StandardsGroupRow';
import type { StandardsGroupConnection as StandardsGroupConnectionModel, StandardsGroupEdge as StandardsGroupEdgeModel } from './repositories/groups';
import type { TopicRow } from './rows/TopicRow';
import type { TopicConnection as TopicConnectionModel, TopicEdge as TopicEdgeModel } from './repositories/topics';
import type { StandardTopicRow } from './rows/StandardTopicRow';
import type { RoadmapLayout, RoadmapCell } from './repositories/roadmap';
import type { AgencyReference, GoalReference } from './references';
import type { CollaborationRow } from './rows/CollaborationRow';
import type { CollaborationConnection as CollaborationConnectionModel, CollaborationEdge as CollaborationEdgeModel } from './repositories/collaborations';
import type { Brief } from './drafting/createBrief';
import type { Related } from './drafting/relate';
import type { ReferenceCandidate } from './drafting/references';
import type { TermFound } from './drafting/terms';
import type { Gap } from './drafting/gaps';
import type { StandardsContext } from './context';
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
  /** Collaborations on standards that the agency takes part in, by name. */
  collaborations?: Maybe<Array<Collaboration>>;
  /** Key of the agency, for example `who`. */
  id: Scalars['ID']['output'];
  /** Standards that the agency publishes itself or through a body of its own, or that come from groups it works in. */
  standards?: Maybe<StandardConnection>;
  /** Groups that the agency leads or works in as a partner, by name. */
  standardsGroups?: Maybe<Array<StandardsGroup>>;
};


/** A UN agency or other entity of the UN system, owned by the subgraph `projects`. */
export type AgencyStandardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StandardFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StandardOrder>;
};

/** Why a standard counts as one about artificial intelligence. */
export type AiEvidence =
  /** Its abstract does so, not its title: a weaker claim. */
  | 'ABSTRACT'
  /** It comes from a committee about artificial intelligence, such as ISO/IEC JTC 1/SC 42. */
  | 'COMMITTEE'
  /** Nothing says so: it came with the whole register of a body. */
  | 'NONE'
  /** It belongs to a series about artificial intelligence, such as IEEE 7000. */
  | 'SERIES'
  /** Its title names artificial intelligence or one of its techniques. */
  | 'TITLE';

/**
 * Bodies and UN agencies that work together on standards, for example ITU and WHO in the focus group on AI for health, or
 * ITU, ISO and IEC in the World Standards Cooperation.
 */
export type Collaboration = {
  __typename?: 'Collaboration';
  /** UN agencies that take part. */
  agencies: Array<Maybe<Agency>>;
  /** Standards bodies that take part; ITU is its sector that writes the standards. */
  bodies: Array<StandardsBody>;
  /** When it ended; null while it works or when not known. */
  endedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Groups through which it works or that work with it; empty when no source names one. */
  groups: Array<StandardsGroup>;
  /** Key, for example `world-standards-cooperation`. */
  id: Scalars['ID']['output'];
  /** Web page of the collaboration. */
  link?: Maybe<Scalars['URL']['output']>;
  /** Name in English. */
  name: Scalars['String']['output'];
  /** Where the facts come from and how far they can be trusted. */
  provenance: Provenance;
  /** What it is for, in a sentence. */
  purpose: Scalars['String']['output'];
  /** Standards that came from it or that it concerns, as far as the sources let them be told. */
  standards: StandardConnection;
  /** When it began; null when no source says so. */
  startedOn?: Maybe<Scalars['PartialDate']['output']>;
};


/**
 * Bodies and UN agencies that work together on standards, for example ITU and WHO in the focus group on AI for health, or
 * ITU, ISO and IEC in the World Standards Cooperation.
 */
export type CollaborationStandardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StandardFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StandardOrder>;
};

/** One page of collaborations. */
export type CollaborationConnection = {
  __typename?: 'CollaborationConnection';
  /** The collaborations of the page, each with its cursor. */
  edges: Array<CollaborationEdge>;
  /** The collaborations of the page. */
  nodes: Array<Collaboration>;
  /** Whether there is more before and after the page. */
  pageInfo: PageInfo;
  /** How many collaborations the whole list has. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A collaboration in a list. */
export type CollaborationEdge = {
  __typename?: 'CollaborationEdge';
  /** Position in this list, to go on from. Opaque. */
  cursor: Scalars['String']['output'];
  /** The collaboration. */
  node: Collaboration;
};

/** Conditions on collaborations. All that are given must hold; within a list, one is enough. */
export type CollaborationFilter = {
  /** Keys of UN agencies that take part, for example `who`. */
  agency?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Keys of bodies that take part, for example `iso`. */
  body?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Keys of groups through which it works, for example `fg-ai4h`. */
  group?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Words to find in name and purpose. */
  search?: InputMaybe<Scalars['String']['input']>;
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

/** A term of a draft that standards use already. */
export type DefinedTerm = {
  __typename?: 'DefinedTerm';
  /** What kind of standard uses it. */
  basis: DefinedTermBasis;
  /** Where to look for its definition, in words. */
  reason: Scalars['String']['output'];
  /** Number of standards whose titles use the term. */
  standardCount: Scalars['Int']['output'];
  /** Standards whose titles use the term: those on terminology first, then those in force; at most five. */
  standards: Array<Standard>;
  /** The term in the form of the draft, for example `federated learning`. */
  term: Scalars['String']['output'];
};

/** What kind of standard uses a term in its title. */
export type DefinedTermBasis =
  /** A standard on terminology names the term in its title. */
  | 'TERMINOLOGY_STANDARD'
  /** Titles of other standards use the term: their texts may define it. */
  | 'TITLES';

/** A draft, as far as a brief needs to know it. */
export type DraftScopeInput = {
  /** Key of the body that it is drafted for, for example `itu-t`: gaps are then counted for this body too. */
  body?: InputMaybe<Scalars['ID']['input']>;
  /** Text of its scope, as it would stand in its first clause: up to 8000 characters. */
  text: Scalars['String']['input'];
  /** Title of the draft, for example `Framework for federated learning in hospitals`: 1 to 300 characters. */
  title: Scalars['String']['input'];
  /** Keys of topics that the draft is about, beside those that its words tell; at most 10. */
  topics?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What exists already for a draft. Each part is computed only when it is selected. */
export type DraftingBrief = {
  __typename?: 'DraftingBrief';
  /** Terms of two to four words in the draft that titles of standards use too, the rarest first. */
  definedTerms: Array<DefinedTerm>;
  /**
   * Topics of the draft, and pairs of them, that at most two standards in force or in progress cover, least covered first:
   * what the draft could add, or where nobody can be built on.
   */
  gaps: Array<DraftingGap>;
  /**
   * Standards in force that the draft may have to refer to: those that its text cites, terminology, frameworks of the same
   * subject, and those that many others relate to. Reports, supplements and drafts are left out, since they are not normative.
   */
  normativeReferences: Array<NormativeReferenceCandidate>;
  /** Work in progress, of any body, whose title shares words with the draft; nearest first. */
  overlappingWork: Array<RelatedStandard>;
  /** Standards that are near to the draft in words and topics, nearest first. Replaced and withdrawn ones are left out. */
  relatedStandards: Array<RelatedStandard>;
  /** Topics that the draft touches: those given, and those that its words lead to. */
  topics: Array<TopicTag>;
};


/** What exists already for a draft. Each part is computed only when it is selected. */
export type DraftingBriefDefinedTermsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What exists already for a draft. Each part is computed only when it is selected. */
export type DraftingBriefNormativeReferencesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What exists already for a draft. Each part is computed only when it is selected. */
export type DraftingBriefOverlappingWorkArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What exists already for a draft. Each part is computed only when it is selected. */
export type DraftingBriefRelatedStandardsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A topic of a draft, or a pair of its topics, that few standards or none cover. */
export type DraftingGap = {
  __typename?: 'DraftingGap';
  /** What the gap is, in words. */
  reason: Scalars['String']['output'];
  /** Standards of all bodies, in force or in progress, that cover it. */
  standardCount: Scalars['Int']['output'];
  /** Those of them that are of the body of the draft; null when the draft names no body. */
  standardCountOfBody?: Maybe<Scalars['Int']['output']>;
  /** The topic, or both topics of the pair. */
  topics: Array<Topic>;
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

/** A standard that a draft may have to refer to. */
export type NormativeReferenceCandidate = {
  __typename?: 'NormativeReferenceCandidate';
  /** Grounds of the suggestion, the strongest first. */
  grounds: Array<NormativeReferenceGround>;
  /** Words of the draft that its title has too, in the form of the draft, the rarest first. */
  matchedWords: Array<Scalars['String']['output']>;
  /** Why it is suggested, in words. */
  reason: Scalars['String']['output'];
  /** The standard. */
  standard: Standard;
};

/** A ground on which a standard is suggested as a normative reference. */
export type NormativeReferenceGround =
  /** The text of the draft names its designation. */
  | 'CITED'
  /** Its title calls it a framework, architecture or set of principles, and it is near to the draft. */
  | 'FRAMEWORK'
  /** Its title shares much of the draft's words. */
  | 'SAME_SUBJECT'
  /** It is a standard on terminology or concepts. */
  | 'TERMINOLOGY'
  /** At least three other standards of the graph relate to it, and it is near to the draft. */
  | 'WIDELY_RELATED';

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
  /** One collaboration by its key, for example `world-standards-cooperation`. Null when no collaboration has the key. */
  collaboration?: Maybe<Collaboration>;
  /** Bodies and UN agencies that work together on standards for artificial intelligence, by name. */
  collaborations?: Maybe<CollaborationConnection>;
  /**
   * Help for whoever drafts a standard: from the title and scope of the draft, what exists already. It compares words, by
   * full-text search and trigrams of the database, and every suggestion says why it is made; it knows titles, not texts.
   */
  draftingBrief?: Maybe<DraftingBrief>;
  /**
   * The standardization roadmap: how many standards stand in each combination of the chosen dimensions, for example
   * topic × body × status × year, as in Supplement 72 to the ITU-T Y.3000 series. Rows come in the order of the
   * dimensions. Without `includeEmpty`, only combinations with a standard are listed.
   */
  roadmap?: Maybe<Roadmap>;
  /**
   * One standard by its key, for example `itu-t-y.3172`. Former and dated keys (`itu-t-y.3172-2019-06`) and other
   * designations of the same text also find it. Null when no standard has the key.
   */
  standard?: Maybe<Standard>;
  /** Standards and work in progress of all bodies, in a stable order, one page at a time. */
  standards?: Maybe<StandardConnection>;
  /** The bodies that write the standards of this graph, by name. */
  standardsBodies?: Maybe<StandardsBodyConnection>;
  /** One body by its key, for example `itu-t`. Null when no body has the key. */
  standardsBody?: Maybe<StandardsBody>;
  /** One group by its key, for example `fg-ai4h`. Null when no group has the key. */
  standardsGroup?: Maybe<StandardsGroup>;
  /** Study groups, focus groups and committees, by name. */
  standardsGroups?: Maybe<StandardsGroupConnection>;
  /** One topic by its key, for example `health`. Null when no topic has the key. */
  topic?: Maybe<Topic>;
  /** The topics of the whole graph: one taxonomy, shared by all subgraphs, in its own order. */
  topics?: Maybe<TopicConnection>;
};


/** Where every query begins: each type has a field that finds one record by its key and a field that lists many. */
export type QueryCollaborationArgs = {
  id: Scalars['ID']['input'];
};


/** Where every query begins: each type has a field that finds one record by its key and a field that lists many. */
export type QueryCollaborationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CollaborationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every query begins: each type has a field that finds one record by its key and a field that lists many. */
export type QueryDraftingBriefArgs = {
  scope: DraftScopeInput;
};


/** Where every query begins: each type has a field that finds one record by its key and a field that lists many. */
export type QueryRoadmapArgs = {
  by: Array<RoadmapDimension>;
  filter?: InputMaybe<StandardFilter>;
  includeEmpty?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Where every query begins: each type has a field that finds one record by its key and a field that lists many. */
export type QueryStandardArgs = {
  id: Scalars['ID']['input'];
};


/** Where every query begins: each type has a field that finds one record by its key and a field that lists many. */
export type QueryStandardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StandardFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StandardOrder>;
};


/** Where every query begins: each type has a field that finds one record by its key and a field that lists many. */
export type QueryStandardsBodiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every query begins: each type has a field that finds one record by its key and a field that lists many. */
export type QueryStandardsBodyArgs = {
  id: Scalars['ID']['input'];
};


/** Where every query begins: each type has a field that finds one record by its key and a field that lists many. */
export type QueryStandardsGroupArgs = {
  id: Scalars['ID']['input'];
};


/** Where every query begins: each type has a field that finds one record by its key and a field that lists many. */
export type QueryStandardsGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StandardsGroupFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every query begins: each type has a field that finds one record by its key and a field that lists many. */
export type QueryTopicArgs = {
  id: Scalars['ID']['input'];
};


/** Where every query begins: each type has a field that finds one record by its key and a field that lists many. */
export type QueryTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TopicFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A standard that is near to a draft. */
export type RelatedStandard = {
  __typename?: 'RelatedStandard';
  /** Words of the draft that its title has too, in the form of the draft, the rarest first. */
  matchedWords: Array<Scalars['String']['output']>;
  /** Why it is suggested, in words. */
  reason: Scalars['String']['output'];
  /**
   * How near it is, 0 to 1: 0.65 of the cosine of the weighted words of draft and title, 0.2 of the similarity of the two
   * titles, 0.15 of the share of the draft's topics that it has. A word weighs the more, the fewer titles have it.
   */
  score: Scalars['Float']['output'];
  /** Topics that it shares with the draft. */
  sharedTopics: Array<Topic>;
  /** The standard. */
  standard: Standard;
  /** Likeness of both titles by groups of three letters, 0 to 1. */
  titleSimilarity: Scalars['Float']['output'];
};

/** Standards counted by one to four dimensions. */
export type Roadmap = {
  __typename?: 'Roadmap';
  /** The dimensions, in the order asked for. */
  dimensions: Array<RoadmapDimension>;
  /** One row for each combination that has a standard, or with `includeEmpty` for each combination. */
  rows: Array<RoadmapRow>;
  /** Number of different standards counted. Rows can add up to more, since a standard can have several topics. */
  totalCount: Scalars['Int']['output'];
};

/** A dimension of the roadmap. */
export type RoadmapDimension =
  /** Body. */
  | 'BODY'
  /** Group. */
  | 'GROUP'
  /** Kind of document. */
  | 'KIND'
  /** Status. */
  | 'STATUS'
  /** Topic; a standard with several topics counts under each. */
  | 'TOPIC'
  /** Year of publication. */
  | 'YEAR';

/** One combination of the roadmap's dimensions. */
export type RoadmapRow = {
  __typename?: 'RoadmapRow';
  /** Number of standards in this combination. */
  count: Scalars['Int']['output'];
  /**
   * Share of all standards of the roadmap, 0 to 1: `count` divided by the roadmap's `totalCount`. Shares can add up to more
   * than 1 when a dimension is the topic, since a standard can have several.
   */
  share: Scalars['Float']['output'];
  /** The standards of this combination, by designation; at most `first`. */
  standards: Array<Standard>;
  /** The value of each dimension, in the order of the dimensions. */
  values: Array<RoadmapValue>;
};


/** One combination of the roadmap's dimensions. */
export type RoadmapRowStandardsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The value of one dimension in a row of the roadmap. */
export type RoadmapValue = {
  __typename?: 'RoadmapValue';
  /** The dimension. */
  dimension: RoadmapDimension;
  /** The value in words, for example `Health`. */
  label: Scalars['String']['output'];
  /** Key or code of the value, for example `health`; null for standards that have none. */
  value?: Maybe<Scalars['String']['output']>;
};

/**
 * A standard, technical specification or report, published or in progress. Each edition is a record of its own;
 * the newest one holds the key without date.
 */
export type Standard = {
  __typename?: 'Standard';
  /** Why the standard counts as one about artificial intelligence. */
  aiEvidence: AiEvidence;
  /** The body that publishes the standard. */
  body: StandardsBody;
  /** Collaborations that it came from or that concern it, by name. */
  collaborations: Array<Collaboration>;
  /** Designation as the publisher writes it, with its date or edition, for example `ITU-T Y.3172 (06/2019)`. */
  designation: Scalars['String']['output'];
  /** Edition number as the publisher counts it, for example `1`; null when not stated. */
  edition?: Maybe<Scalars['String']['output']>;
  /** The group that is responsible for it today; null when the publisher's register names none. */
  group?: Maybe<StandardsGroup>;
  /** Key: the designation in lower case, without date, for example `itu-t-y.3172`. */
  id: Scalars['ID']['output'];
  /** What kind of document it is. */
  kind: StandardKind;
  /** Where to read about it or to get it; null when the register holds no address. */
  link?: Maybe<Scalars['URL']['output']>;
  /** Designation without date or edition, for example `ITU-T Y.3172`. All editions share it. */
  number: Scalars['String']['output'];
  /** Other designations of the same text, for example `ISO/IEC 6048-1` for ITU-T T.840.1. */
  otherDesignations: Array<Scalars['String']['output']>;
  /** Where the facts come from and how far they can be trusted. */
  provenance: Provenance;
  /** When it was published or approved, as precise as the register says; null for drafts and where it is not known. */
  publishedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** What the registers say about this document, one entry for each register: dates and stages can differ. */
  registrations: Array<StandardRegistration>;
  /** How this standard relates to others in the graph, in both directions. */
  relations: Array<StandardRelation>;
  /** Series within the body, for example `Y` for ITU-T Y.3172; null where the body has none. */
  series?: Maybe<Scalars['String']['output']>;
  /** The stage in the publisher's own words, for example `60.60` (ISO) or `Published` (ITU); null when none is stated. */
  stage?: Maybe<Scalars['String']['output']>;
  /** Where it stands in its life. */
  status: StandardStatus;
  /** Title in English. */
  title: Scalars['String']['output'];
  /** Topics of the standard, each with the reason why it was given. */
  topicTags: Array<TopicTag>;
  /** Topics of the standard. */
  topics: Array<Topic>;
};


/**
 * A standard, technical specification or report, published or in progress. Each edition is a record of its own;
 * the newest one holds the key without date.
 */
export type StandardRelationsArgs = {
  kind?: InputMaybe<Array<StandardRelationKind>>;
};

/** One page of standards. */
export type StandardConnection = {
  __typename?: 'StandardConnection';
  /** The standards of the page, each with its cursor. */
  edges: Array<StandardEdge>;
  /** How many standards of the whole list have each value. Counted only when asked for. */
  facets: StandardFacets;
  /** The standards of the page. */
  nodes: Array<Standard>;
  /** Whether there is more before and after the page. */
  pageInfo: PageInfo;
  /** How many standards the whole list has. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A standard in a list. */
export type StandardEdge = {
  __typename?: 'StandardEdge';
  /** Position in this list, to go on from. Opaque. */
  cursor: Scalars['String']['output'];
  /** The standard. */
  node: Standard;
};

/** Counts of the standards in a list by their values, most frequent first. Each is computed only when selected. */
export type StandardFacets = {
  __typename?: 'StandardFacets';
  /** By body. */
  body: Array<Facet>;
  /** By group. */
  group: Array<Facet>;
  /** By kind of document. */
  kind: Array<Facet>;
  /** By status. */
  status: Array<Facet>;
  /** By topic, narrower topics included in the broader. */
  topic: Array<Facet>;
  /** By year of publication, newest first. */
  year: Array<Facet>;
};

/** Conditions on standards. All that are given must hold; within a list, one is enough. */
export type StandardFilter = {
  /** Keys of bodies, for example `itu-t`. */
  body?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Keys of groups, for example `fg-ai4h`. */
  group?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Kinds of document. */
  kind?: InputMaybe<Array<StandardKind>>;
  /** Kinds of provenance. */
  provenance?: InputMaybe<Array<ProvenanceKind>>;
  /** Published on this date or later. A month or year counts from its first day. */
  publishedFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Published on this date or earlier. A month or year counts to its last day. */
  publishedTo?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Words to find in designation, title and group, with `"exact phrases"`, `or` and `-without`. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Series within the body, for example `Y`. */
  series?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Status. */
  status?: InputMaybe<Array<StandardStatus>>;
  /** Keys of topics; a topic includes the narrower ones below it. */
  topic?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Years of publication, for example `2024`. */
  year?: InputMaybe<Array<Scalars['Int']['input']>>;
};

/** What kind of document a standard is. */
export type StandardKind =
  /** Amendment to a published standard. */
  | 'AMENDMENT'
  /** Deliverable of an ITU focus group: pre-standardization work. */
  | 'FOCUS_GROUP_DELIVERABLE'
  /** Another kind of publication, such as a white paper or a trend report. */
  | 'OTHER'
  /** ITU Recommendation. */
  | 'RECOMMENDATION'
  /** International, European or national standard in the full sense. */
  | 'STANDARD'
  /** Supplement to an ITU Recommendation or series: guidance that is not normative. */
  | 'SUPPLEMENT'
  /** Technical report or study. */
  | 'TECHNICAL_REPORT'
  /** Technical specification. */
  | 'TECHNICAL_SPECIFICATION';

/** Order of a list of standards. The key breaks ties, so that pages never overlap. */
export type StandardOrder =
  /** By designation, numbers in numerical order. */
  | 'DESIGNATION'
  /** Newest first; those without a date come last. */
  | 'NEWEST'
  /** Oldest first; those without a date come first. */
  | 'OLDEST'
  /** Best match of `filter.search` first. */
  | 'RELEVANCE';

/** What one register says about a standard. Two registers can hold the same document with other dates and stages. */
export type StandardRegistration = {
  __typename?: 'StandardRegistration';
  /** The date in this register; null when it has none. */
  date?: Maybe<Scalars['PartialDate']['output']>;
  /** What the date means there, for example `published` or `approved`. */
  dateKind: Scalars['String']['output'];
  /** Designation under which it stands there, for example `ISO/IEC 42001:2023`; drafts can be listed without a year. */
  designation: Scalars['String']['output'];
  /** Name of the register, for example `ISO` or `IEC`. */
  register: Scalars['String']['output'];
  /** The stage in the register's own words; null when it states none. */
  stage?: Maybe<Scalars['String']['output']>;
};

/** A directed relation from one standard to another. */
export type StandardRelation = {
  __typename?: 'StandardRelation';
  /** Whether the source states the relation or a rule derived it. */
  basis: TagBasis;
  /** What the relation says, read from this standard to the other. */
  kind: StandardRelationKind;
  /** The rule or the source behind the relation, in words. */
  reason: Scalars['String']['output'];
  /** The standard at the other end. */
  standard: Standard;
};

/** How one standard relates to another, read from the first to the second. */
export type StandardRelationKind =
  /** It is amended by the other. */
  | 'AMENDED_BY'
  /** It amends the other. */
  | 'AMENDS'
  /** Both are the same text, published by two bodies. */
  | 'JOINT_TEXT'
  /** Both are editions of one document that live side by side, such as two 3GPP releases. */
  | 'PARALLEL_EDITION'
  /** Both are parts of one multi-part standard. */
  | 'SAME_MULTIPART'
  /** It was replaced by a newer edition or another standard. */
  | 'SUPERSEDED_BY'
  /** It replaces an older edition or another standard. */
  | 'SUPERSEDES'
  /** It is supplemented by the other. */
  | 'SUPPLEMENTED_BY'
  /** It supplements the other. */
  | 'SUPPLEMENTS'
  /** Its text is taken over by the other. */
  | 'TRANSPOSED_BY'
  /** It takes over the text of the other, as ETSI does with 3GPP specifications. */
  | 'TRANSPOSES';

/** Where a standard stands in its life. */
export type StandardStatus =
  /** In progress: proposed, drafted or under enquiry. */
  | 'DRAFT'
  /** Published and in force. */
  | 'PUBLISHED'
  /** Replaced by a newer edition or another standard. */
  | 'SUPERSEDED'
  /** Approved and waiting to be published. */
  | 'UNDER_PUBLICATION'
  /** Published, in force, and being reviewed or revised. */
  | 'UNDER_REVIEW'
  /** The register states no status. */
  | 'UNKNOWN'
  /** Withdrawn by its publisher. */
  | 'WITHDRAWN';

/** A body that writes or publishes standards. */
export type StandardsBody = {
  __typename?: 'StandardsBody';
  /** Short name, for example `ITU-T`. */
  acronym: Scalars['String']['output'];
  /** The UN agency behind the body, for example ITU for ITU-T; null for bodies outside the UN system. */
  agency?: Maybe<Agency>;
  /** Collaborations that the body takes part in, by name. */
  collaborations: Array<Collaboration>;
  /** Groups of the body, by name. */
  groups: Array<StandardsGroup>;
  /** Key, for example `itu-t`. */
  id: Scalars['ID']['output'];
  /** Web site of the body. */
  link?: Maybe<Scalars['URL']['output']>;
  /** Full name in English. */
  name: Scalars['String']['output'];
  /** Where the facts come from and how far they can be trusted. */
  provenance: Provenance;
  /** Standards of the body. */
  standards: StandardConnection;
};


/** A body that writes or publishes standards. */
export type StandardsBodyStandardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StandardFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StandardOrder>;
};

/** One page of bodies. */
export type StandardsBodyConnection = {
  __typename?: 'StandardsBodyConnection';
  /** The bodies of the page, each with its cursor. */
  edges: Array<StandardsBodyEdge>;
  /** The bodies of the page. */
  nodes: Array<StandardsBody>;
  /** Whether there is more before and after the page. */
  pageInfo: PageInfo;
  /** How many bodies the whole list has. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A body in a list. */
export type StandardsBodyEdge = {
  __typename?: 'StandardsBodyEdge';
  /** Position in this list, to go on from. Opaque. */
  cursor: Scalars['String']['output'];
  /** The body. */
  node: StandardsBody;
};

/** A group of experts that writes standards: a study group, a focus group or a committee. */
export type StandardsGroup = {
  __typename?: 'StandardsGroup';
  /** Short name, for example `FG-AI4H`. */
  acronym: Scalars['String']['output'];
  /** UN agencies that lead it or work in it as partners. */
  agencies: Array<Maybe<Agency>>;
  /** The body that it belongs to. */
  body: StandardsBody;
  /** Groups below it. */
  children: Array<StandardsGroup>;
  /** Collaborations that work through the group or with it, by name. */
  collaborations: Array<Collaboration>;
  /** Deliverables and standards of the group that the graph lists. */
  deliverables: StandardConnection;
  /**
   * Number of deliverables that the group's own report states, for example 35 for FG-AI4H; null when none is stated.
   * It can be larger than `deliverables.totalCount`, which counts those listed in the graph.
   */
  deliverablesStated?: Maybe<Scalars['Int']['output']>;
  /** When it ended its work; null while it works or when not known. */
  endedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Key, for example `fg-ai4h`. */
  id: Scalars['ID']['output'];
  /** What kind of group it is. */
  kind: StandardsGroupKind;
  /** Web page of the group. */
  link?: Maybe<Scalars['URL']['output']>;
  /** Full name in English, for example `Focus Group on Artificial Intelligence for Health`. */
  name: Scalars['String']['output'];
  /** What is known of its history, for example which groups it was merged from. */
  note?: Maybe<Scalars['String']['output']>;
  /** The group above it, such as the study group that a focus group reports to. */
  parent?: Maybe<StandardsGroup>;
  /** Where the facts come from and how far they can be trusted. */
  provenance: Provenance;
  /** When it began its work; null when not known. */
  startedOn?: Maybe<Scalars['PartialDate']['output']>;
};


/** A group of experts that writes standards: a study group, a focus group or a committee. */
export type StandardsGroupDeliverablesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StandardFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StandardOrder>;
};

/** One page of groups. */
export type StandardsGroupConnection = {
  __typename?: 'StandardsGroupConnection';
  /** The groups of the page, each with its cursor. */
  edges: Array<StandardsGroupEdge>;
  /** The groups of the page. */
  nodes: Array<StandardsGroup>;
  /** Whether there is more before and after the page. */
  pageInfo: PageInfo;
  /** How many groups the whole list has. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A group in a list. */
export type StandardsGroupEdge = {
  __typename?: 'StandardsGroupEdge';
  /** Position in this list, to go on from. Opaque. */
  cursor: Scalars['String']['output'];
  /** The group. */
  node: StandardsGroup;
};

/** Conditions on groups. All that are given must hold; within a list, one is enough. */
export type StandardsGroupFilter = {
  /** Keys of UN agencies that lead the group or work in it. */
  agency?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Keys of bodies. */
  body?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Kinds of group. */
  kind?: InputMaybe<Array<StandardsGroupKind>>;
  /** Words to find in acronym, name and note. */
  search?: InputMaybe<Scalars['String']['input']>;
};

/** What kind of group it is. */
export type StandardsGroupKind =
  /** Technical committee, subcommittee, joint committee or industry specification group, as of ISO, IEC and ETSI. */
  | 'COMMITTEE'
  /** Focus group of ITU-T: open to all, for a limited time, before standardization. */
  | 'FOCUS_GROUP'
  /** Another kind of group. */
  | 'OTHER'
  /** Study group of ITU. */
  | 'STUDY_GROUP';

/** A Sustainable Development Goal of the 2030 Agenda, owned by the subgraph `projects`. */
export type SustainableDevelopmentGoal = {
  __typename?: 'SustainableDevelopmentGoal';
  /** Number of the goal, 1 to 17. */
  number: Scalars['Int']['output'];
  /** Standards whose topics serve the goal, by the documented table of topics and goals. Inferred, not stated by a source. */
  standards?: Maybe<StandardConnection>;
};


/** A Sustainable Development Goal of the 2030 Agenda, owned by the subgraph `projects`. */
export type SustainableDevelopmentGoalStandardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StandardFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StandardOrder>;
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
  /** Narrower topics. */
  children: Array<Topic>;
  /** What belongs under the topic, in a sentence. */
  description: Scalars['String']['output'];
  /** Key, for example `health`. */
  id: Scalars['ID']['output'];
  /** Name in English, for example `Health`. */
  name: Scalars['String']['output'];
  /** The broader topic; null at the top of the tree. */
  parent?: Maybe<Topic>;
  /** Standards on this topic or a narrower one. */
  standards: StandardConnection;
};


/** A subject in the taxonomy that the whole graph shares. Topics form a small tree. */
export type TopicStandardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StandardFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StandardOrder>;
};

/** One page of topics. */
export type TopicConnection = {
  __typename?: 'TopicConnection';
  /** The topics of the page, each with its cursor. */
  edges: Array<TopicEdge>;
  /** The topics of the page. */
  nodes: Array<Topic>;
  /** Whether there is more before and after the page. */
  pageInfo: PageInfo;
  /** How many topics the whole list has. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A topic in a list. */
export type TopicEdge = {
  __typename?: 'TopicEdge';
  /** Position in this list, to go on from. Opaque. */
  cursor: Scalars['String']['output'];
  /** The topic. */
  node: Topic;
};

/** Conditions on topics. All that are given must hold. */
export type TopicFilter = {
  /** Words to find in name and description. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** True keeps the topics at the top of the tree, false those below. */
  top?: InputMaybe<Scalars['Boolean']['input']>;
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
  Collaboration: Collaboration;
  Standard: Standard;
  StandardsBody: StandardsBody;
  StandardsGroup: StandardsGroup;
  SustainableDevelopmentGoal: SustainableDevelopmentGoal;
  Topic: Topic;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Agency:
    ( { __typename: 'Agency' }
    & GraphQLRecursivePick<FederationTypes['Agency'], {"id":true}> );
  Collaboration:
    ( { __typename: 'Collaboration' }
    & GraphQLRecursivePick<FederationTypes['Collaboration'], {"id":true}> );
  Standard:
    ( { __typename: 'Standard' }
    & GraphQLRecursivePick<FederationTypes['Standard'], {"id":true}> );
  StandardsBody:
    ( { __typename: 'StandardsBody' }
    & GraphQLRecursivePick<FederationTypes['StandardsBody'], {"id":true}> );
  StandardsGroup:
    ( { __typename: 'StandardsGroup' }
    & GraphQLRecursivePick<FederationTypes['StandardsGroup'], {"id":true}> );
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
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AiEvidence: AiEvidence;
  Collaboration: ResolverTypeWrapper<CollaborationRow>;
  CollaborationConnection: ResolverTypeWrapper<CollaborationConnectionModel>;
  CollaborationEdge: ResolverTypeWrapper<CollaborationEdgeModel>;
  CollaborationFilter: CollaborationFilter;
  Confidence: Confidence;
  DefinedTerm: ResolverTypeWrapper<TermFound>;
  DefinedTermBasis: DefinedTermBasis;
  DraftScopeInput: DraftScopeInput;
  DraftingBrief: ResolverTypeWrapper<Brief>;
  DraftingGap: ResolverTypeWrapper<Gap>;
  Facet: ResolverTypeWrapper<Facet>;
  NormativeReferenceCandidate: ResolverTypeWrapper<ReferenceCandidate>;
  NormativeReferenceGround: NormativeReferenceGround;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Provenance: ResolverTypeWrapper<Provenance>;
  ProvenanceKind: ProvenanceKind;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RelatedStandard: ResolverTypeWrapper<Related>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Roadmap: ResolverTypeWrapper<RoadmapLayout>;
  RoadmapDimension: RoadmapDimension;
  RoadmapRow: ResolverTypeWrapper<RoadmapCell>;
  RoadmapValue: ResolverTypeWrapper<RoadmapValue>;
  Standard: ResolverTypeWrapper<StandardRow>;
  StandardConnection: ResolverTypeWrapper<StandardConnectionModel>;
  StandardEdge: ResolverTypeWrapper<StandardEdgeModel>;
  StandardFacets: ResolverTypeWrapper<StandardFacetsModel>;
  StandardFilter: StandardFilter;
  StandardKind: StandardKind;
  StandardOrder: StandardOrder;
  StandardRegistration: ResolverTypeWrapper<StandardRegistration>;
  StandardRelation: ResolverTypeWrapper<StandardRelationRow>;
  StandardRelationKind: StandardRelationKind;
  StandardStatus: StandardStatus;
  StandardsBody: ResolverTypeWrapper<StandardsBodyRow>;
  StandardsBodyConnection: ResolverTypeWrapper<StandardsBodyConnectionModel>;
  StandardsBodyEdge: ResolverTypeWrapper<StandardsBodyEdgeModel>;
  StandardsGroup: ResolverTypeWrapper<StandardsGroupRow>;
  StandardsGroupConnection: ResolverTypeWrapper<StandardsGroupConnectionModel>;
  StandardsGroupEdge: ResolverTypeWrapper<StandardsGroupEdgeModel>;
  StandardsGroupFilter: StandardsGroupFilter;
  StandardsGroupKind: StandardsGroupKind;
  SustainableDevelopmentGoal: ResolverTypeWrapper<GoalReference>;
  TagBasis: TagBasis;
  Topic: ResolverTypeWrapper<TopicRow>;
  TopicConnection: ResolverTypeWrapper<TopicConnectionModel>;
  TopicEdge: ResolverTypeWrapper<TopicEdgeModel>;
  TopicFilter: TopicFilter;
  TopicTag: ResolverTypeWrapper<StandardTopicRow>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Agency: AgencyReference;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  Collaboration: CollaborationRow;
  CollaborationConnection: CollaborationConnectionModel;
  CollaborationEdge: CollaborationEdgeModel;
  CollaborationFilter: CollaborationFilter;
  DefinedTerm: TermFound;
  DraftScopeInput: DraftScopeInput;
  DraftingBrief: Brief;
  DraftingGap: Gap;
  Facet: Facet;
  NormativeReferenceCandidate: ReferenceCandidate;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  PartialDate: Scalars['PartialDate']['output'];
  Provenance: Provenance;
  Query: Record<PropertyKey, never>;
  RelatedStandard: Related;
  Float: Scalars['Float']['output'];
  Roadmap: RoadmapLayout;
  RoadmapRow: RoadmapCell;
  RoadmapValue: RoadmapValue;
  Standard: StandardRow;
  StandardConnection: StandardConnectionModel;
  StandardEdge: StandardEdgeModel;
  StandardFacets: StandardFacetsModel;
  StandardFilter: StandardFilter;
  StandardRegistration: StandardRegistration;
  StandardRelation: StandardRelationRow;
  StandardsBody: StandardsBodyRow;
  StandardsBodyConnection: StandardsBodyConnectionModel;
  StandardsBodyEdge: StandardsBodyEdgeModel;
  StandardsGroup: StandardsGroupRow;
  StandardsGroupConnection: StandardsGroupConnectionModel;
  StandardsGroupEdge: StandardsGroupEdgeModel;
  StandardsGroupFilter: StandardsGroupFilter;
  SustainableDevelopmentGoal: GoalReference;
  Topic: TopicRow;
  TopicConnection: TopicConnectionModel;
  TopicEdge: TopicEdgeModel;
  TopicFilter: TopicFilter;
  TopicTag: StandardTopicRow;
  URL: Scalars['URL']['output'];
};

export type AgencyResolvers<ContextType = StandardsContext, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency'], FederationReferenceType extends FederationReferenceTypes['Agency'] = FederationReferenceTypes['Agency']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Agency']> | FederationReferenceType, FederationReferenceType, ContextType>;
  collaborations?: Resolver<Maybe<Array<ResolversTypes['Collaboration']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  standards?: Resolver<Maybe<ResolversTypes['StandardConnection']>, ParentType, ContextType, Partial<AgencyStandardsArgs>>;
  standardsGroups?: Resolver<Maybe<Array<ResolversTypes['StandardsGroup']>>, ParentType, ContextType>;
};

export type CollaborationResolvers<ContextType = StandardsContext, ParentType extends ResolversParentTypes['Collaboration'] = ResolversParentTypes['Collaboration'], FederationReferenceType extends FederationReferenceTypes['Collaboration'] = FederationReferenceTypes['Collaboration']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Collaboration']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agencies?: Resolver<Array<Maybe<ResolversTypes['Agency']>>, ParentType, ContextType>;
  bodies?: Resolver<Array<ResolversTypes['StandardsBody']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['StandardsGroup']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  standards?: Resolver<ResolversTypes['StandardConnection'], ParentType, ContextType, Partial<CollaborationStandardsArgs>>;
  startedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type CollaborationConnectionResolvers<ContextType = StandardsContext, ParentType extends ResolversParentTypes['CollaborationConnection'] = ResolversParentTypes['CollaborationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CollaborationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Collaboration']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CollaborationEdgeResolvers<ContextType = StandardsContext, ParentType extends ResolversParentTypes['CollaborationEdge'] = ResolversParentTypes['CollaborationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Collaboration'], ParentType, ContextType>;
};

export type DefinedTermResolvers<ContextType = StandardsContext, ParentType extends ResolversParentTypes['DefinedTerm'] = ResolversParentTypes['DefinedTerm']> = {
  basis?: Resolver<ResolversTypes['DefinedTermBasis'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  standardCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  standards?: Resolver<Array<ResolversTypes['Standard']>, ParentType, ContextType>;
  term?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DraftingBriefResolvers<ContextType = StandardsContext, ParentType extends ResolversParentTypes['DraftingBrief'] = ResolversParentTypes['DraftingBrief']> = {
  definedTerms?: Resolver<Array<ResolversTypes['DefinedTerm']>, ParentType, ContextType, Partial<DraftingBriefDefinedTermsArgs>>;
  gaps?: Resolver<Array<ResolversTypes['DraftingGap']>, ParentType, ContextType>;
  normativeReferences?: Resolver<Array<ResolversTypes['NormativeReferenceCandidate']>, ParentType, ContextType, Partial<DraftingBriefNormativeReferencesArgs>>;
  overlappingWork?: Resolver<Array<ResolversTypes['RelatedStandard']>, ParentType, ContextType, Partial<DraftingBriefOverlappingWorkArgs>>;
  relatedStandards?: Resolver<Array<ResolversTypes['RelatedStandard']>, ParentType, ContextType, Partial<DraftingBriefRelatedStandardsArgs>>;
  topics?: Resolver<Array<ResolversTypes['TopicTag']>, ParentType, ContextType>;
};

export type DraftingGapResolvers<ContextType = StandardsContext, ParentType extends ResolversParentTypes['DraftingGap'] = ResolversParentTypes['DraftingGap']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  standardCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  standardCountOfBody?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
};

export type FacetResolvers<ContextType = StandardsContext, ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NormativeReferenceCandidateResolvers<ContextType = StandardsContext, ParentType extends ResolversParentTypes['NormativeReferenceCandidate'] = ResolversParentTypes['NormativeReferenceCandidate']> = {
  grounds?: Resolver<Array<ResolversTypes['NormativeReferenceGround']>, ParentType, ContextType>;
  matchedWords?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  standard?: Resolver<ResolversTypes['Standard'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = StandardsContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type ProvenanceResolvers<ContextType = StandardsContext, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inferred?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProvenanceKind'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retrievedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = StandardsContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  collaboration?: Resolver<Maybe<ResolversTypes['Collaboration']>, ParentType, ContextType, RequireFields<QueryCollaborationArgs, 'id'>>;
  collaborations?: Resolver<Maybe<ResolversTypes['CollaborationConnection']>, ParentType, ContextType, Partial<QueryCollaborationsArgs>>;
  draftingBrief?: Resolver<Maybe<ResolversTypes['DraftingBrief']>, ParentType, ContextType, RequireFields<QueryDraftingBriefArgs, 'scope'>>;
  roadmap?: Resolver<Maybe<ResolversTypes['Roadmap']>, ParentType, ContextType, RequireFields<QueryRoadmapArgs, 'by'>>;
  standard?: Resolver<Maybe<ResolversTypes['Standard']>, ParentType, ContextType, RequireFields<QueryStandardArgs, 'id'>>;
  standards?: Resolver<Maybe<ResolversTypes['StandardConnection']>, ParentType, ContextType, Partial<QueryStandardsArgs>>;
  standardsBodies?: Resolver<Maybe<ResolversTypes['StandardsBodyConnection']>, ParentType, ContextType, Partial<QueryStandardsBodiesArgs>>;
  standardsBody?: Resolver<Maybe<ResolversTypes['StandardsBody']>, ParentType, ContextType, RequireFields<QueryStandardsBodyArgs, 'id'>>;
  standardsGroup?: Resolver<Maybe<ResolversTypes['StandardsGroup']>, ParentType, ContextType, RequireFields<QueryStandardsGroupArgs, 'id'>>;
  standardsGroups?: Resolver<Maybe<ResolversTypes['StandardsGroupConnection']>, ParentType, ContextType, Partial<QueryStandardsGroupsArgs>>;
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType, RequireFields<QueryTopicArgs, 'id'>>;
  topics?: Resolver<Maybe<ResolversTypes['TopicConnection']>, ParentType, ContextType, Partial<QueryTopicsArgs>>;
};

export type RelatedStandardResolvers<ContextType = StandardsContext, ParentType extends ResolversParentTypes['RelatedStandard'] = ResolversParentTypes['RelatedStandard']> = {
  matchedWords?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sharedTopics?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  standard?: Resolver<ResolversTypes['Standard'], ParentType, ContextType>;
  titleSimilarity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RoadmapResolvers<ContextType = StandardsContext, ParentType extends ResolversParentTypes['Roadmap'] = ResolversParentTypes['Roadmap']> = {
  dimensions?: Resolver<Array<ResolversTypes['RoadmapDimension']>, ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['RoadmapRow']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoadmapRowResolvers<ContextType = StandardsContext, ParentType extends ResolversParentTypes['RoadmapRow'] = ResolversParentTypes['RoadmapRow']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  standards?: Resolver<Array<ResolversTypes['Standard']>, ParentType, ContextType, Partial<RoadmapRowStandardsArgs>>;
  values?: Resolver<Array<ResolversTypes['RoadmapValue']>, ParentType, ContextType>;
};

export type RoadmapValueResolvers<ContextType = StandardsContext, ParentType extends ResolversParentTypes['RoadmapValue'] = ResolversParentTypes['RoadmapValue']> = {
  dimension?: Resolver<ResolversTypes['RoadmapDimension'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StandardResolvers<ContextType = StandardsContext, ParentType extends ResolversParentTypes['Standard'] = ResolversParentTypes['Standard'], FederationReferenceType extends FederationReferenceTypes['Standard'] = FederationReferenceTypes['Standard']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Standard']> | FederationReferenceType, FederationReferenceType, ContextType>;
  aiEvidence?: Resolver<ResolversTypes['AiEvidence'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['StandardsBody'], ParentType, ContextType>;
  collaborations?: Resolver<Array<ResolversTypes['Collaboration']>, ParentType, ContextType>;
  designation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['StandardsGroup']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StandardKind'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  otherDesignations?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  registrations?: Resolver<Array<ResolversTypes['StandardRegistration']>, ParentType, ContextType>;
  relations?: Resolver<Array<ResolversTypes['StandardRelation']>, ParentType, ContextType, Partial<StandardRelationsArgs>>;
  series?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StandardStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topicTags?: Resolver<Array<ResolversTypes['TopicTag']>, ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
};

export type StandardConnectionResolvers<ContextType = StandardsContext, ParentType extends ResolversParentTypes['StandardConnection'] = ResolversParentTypes['StandardConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StandardEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['StandardFacets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Standard']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StandardEdgeResolvers<ContextType = StandardsContext, ParentType extends ResolversParentTypes['StandardEdge'] = ResolversParentTypes['StandardEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Standard'], ParentType, ContextType>;
};

export type StandardFacetsResolvers<ContextType = StandardsContext, ParentType extends ResolversParentTypes['StandardFacets'] = ResolversParentTypes['StandardFacets']> = {
  body?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  group?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  kind?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  status?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  topic?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  year?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
};

export type StandardRegistrationResolvers<ContextType = StandardsContext, ParentType extends ResolversParentTypes['StandardRegistration'] = ResolversParentTypes['StandardRegistration']> = {
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  dateKind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  designation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  register?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StandardRelationResolvers<ContextType = StandardsContext, ParentType extends ResolversParentTypes['StandardRelation'] = ResolversParentTypes['StandardRelation']> = {
  basis?: Resolver<ResolversTypes['TagBasis'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StandardRelationKind'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  standard?: Resolver<ResolversTypes['Standard'], ParentType, ContextType>;
};

export type StandardsBodyResolvers<ContextType = StandardsContext, ParentType extends ResolversParentTypes['StandardsBody'] = ResolversParentTypes['StandardsBody'], FederationReferenceType extends FederationReferenceTypes['StandardsBody'] = FederationReferenceTypes['StandardsBody']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StandardsBody']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acronym?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  collaborations?: Resolver<Array<ResolversTypes['Collaboration']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['StandardsGroup']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  standards?: Resolver<ResolversTypes['StandardConnection'], ParentType, ContextType, Partial<StandardsBodyStandardsArgs>>;
};

export type StandardsBodyConnectionResolvers<ContextType = StandardsContext, ParentType extends ResolversParentTypes['StandardsBodyConnection'] = ResolversParentTypes['StandardsBodyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StandardsBodyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StandardsBody']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StandardsBodyEdgeResolvers<ContextType = StandardsContext, ParentType extends ResolversParentTypes['StandardsBodyEdge'] = ResolversParentTypes['StandardsBodyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StandardsBody'], ParentType, ContextType>;
};

export type StandardsGroupResolvers<ContextType = StandardsContext, ParentType extends ResolversParentTypes['StandardsGroup'] = ResolversParentTypes['StandardsGroup'], FederationReferenceType extends FederationReferenceTypes['StandardsGroup'] = FederationReferenceTypes['StandardsGroup']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StandardsGroup']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acronym?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agencies?: Resolver<Array<Maybe<ResolversTypes['Agency']>>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['StandardsBody'], ParentType, ContextType>;
  children?: Resolver<Array<ResolversTypes['StandardsGroup']>, ParentType, ContextType>;
  collaborations?: Resolver<Array<ResolversTypes['Collaboration']>, ParentType, ContextType>;
  deliverables?: Resolver<ResolversTypes['StandardConnection'], ParentType, ContextType, Partial<StandardsGroupDeliverablesArgs>>;
  deliverablesStated?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StandardsGroupKind'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['StandardsGroup']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type StandardsGroupConnectionResolvers<ContextType = StandardsContext, ParentType extends ResolversParentTypes['StandardsGroupConnection'] = ResolversParentTypes['StandardsGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StandardsGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StandardsGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StandardsGroupEdgeResolvers<ContextType = StandardsContext, ParentType extends ResolversParentTypes['StandardsGroupEdge'] = ResolversParentTypes['StandardsGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StandardsGroup'], ParentType, ContextType>;
};

export type SustainableDevelopmentGoalResolvers<ContextType = StandardsContext, ParentType extends ResolversParentTypes['SustainableDevelopmentGoal'] = ResolversParentTypes['SustainableDevelopmentGoal'], FederationReferenceType extends FederationReferenceTypes['SustainableDevelopmentGoal'] = FederationReferenceTypes['SustainableDevelopmentGoal']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SustainableDevelopmentGoal']> | FederationReferenceType, FederationReferenceType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  standards?: Resolver<Maybe<ResolversTypes['StandardConnection']>, ParentType, ContextType, Partial<SustainableDevelopmentGoalStandardsArgs>>;
};

export type TopicResolvers<ContextType = StandardsContext, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic'], FederationReferenceType extends FederationReferenceTypes['Topic'] = FederationReferenceTypes['Topic']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Topic']> | FederationReferenceType, FederationReferenceType, ContextType>;
  children?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType>;
  standards?: Resolver<ResolversTypes['StandardConnection'], ParentType, ContextType, Partial<TopicStandardsArgs>>;
};

export type TopicConnectionResolvers<ContextType = StandardsContext, ParentType extends ResolversParentTypes['TopicConnection'] = ResolversParentTypes['TopicConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TopicEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TopicEdgeResolvers<ContextType = StandardsContext, ParentType extends ResolversParentTypes['TopicEdge'] = ResolversParentTypes['TopicEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
};

export type TopicTagResolvers<ContextType = StandardsContext, ParentType extends ResolversParentTypes['TopicTag'] = ResolversParentTypes['TopicTag']> = {
  basis?: Resolver<ResolversTypes['TagBasis'], ParentType, ContextType>;
  matched?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type Resolvers<ContextType = StandardsContext> = {
  Agency?: AgencyResolvers<ContextType>;
  Collaboration?: CollaborationResolvers<ContextType>;
  CollaborationConnection?: CollaborationConnectionResolvers<ContextType>;
  CollaborationEdge?: CollaborationEdgeResolvers<ContextType>;
  DefinedTerm?: DefinedTermResolvers<ContextType>;
  DraftingBrief?: DraftingBriefResolvers<ContextType>;
  DraftingGap?: DraftingGapResolvers<ContextType>;
  Facet?: FacetResolvers<ContextType>;
  NormativeReferenceCandidate?: NormativeReferenceCandidateResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Provenance?: ProvenanceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RelatedStandard?: RelatedStandardResolvers<ContextType>;
  Roadmap?: RoadmapResolvers<ContextType>;
  RoadmapRow?: RoadmapRowResolvers<ContextType>;
  RoadmapValue?: RoadmapValueResolvers<ContextType>;
  Standard?: StandardResolvers<ContextType>;
  StandardConnection?: StandardConnectionResolvers<ContextType>;
  StandardEdge?: StandardEdgeResolvers<ContextType>;
  StandardFacets?: StandardFacetsResolvers<ContextType>;
  StandardRegistration?: StandardRegistrationResolvers<ContextType>;
  StandardRelation?: StandardRelationResolvers<ContextType>;
  StandardsBody?: StandardsBodyResolvers<ContextType>;
  StandardsBodyConnection?: StandardsBodyConnectionResolvers<ContextType>;
  StandardsBodyEdge?: StandardsBodyEdgeResolvers<ContextType>;
  StandardsGroup?: StandardsGroupResolvers<ContextType>;
  StandardsGroupConnection?: StandardsGroupConnectionResolvers<ContextType>;
  StandardsGroupEdge?: StandardsGroupEdgeResolvers<ContextType>;
  SustainableDevelopmentGoal?: SustainableDevelopmentGoalResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  TopicConnection?: TopicConnectionResolvers<ContextType>;
  TopicEdge?: TopicEdgeResolvers<ContextType>;
  TopicTag?: TopicTagResolvers<ContextType>;
  URL?: GraphQLScalarType;
};


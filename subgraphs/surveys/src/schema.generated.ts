import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CountryRow } from './rows/CountryRow';
import type { CountryConnection as CountryConnectionModel, CountryEdge as CountryEdgeModel, CountryFacets as CountryFacetsModel } from './repositories/countries';
import type { LdcListRow } from './rows/LdcListRow';
import type { LdcListConnection as LdcListConnectionModel, LdcListEdge as LdcListEdgeModel } from './repositories/ldcLists';
import type { SurveyRow } from './rows/SurveyRow';
import type { SurveyConnection as SurveyConnectionModel, SurveyEdge as SurveyEdgeModel } from './repositories/surveys';
import type { QuestionRow } from './rows/QuestionRow';
import type { QuestionConnection as QuestionConnectionModel, QuestionEdge as QuestionEdgeModel } from './repositories/questions';
import type { PublishedFigureRow, FigureDenominator } from './rows/PublishedFigureRow';
import type { PublishedFigureConnection as PublishedFigureConnectionModel, PublishedFigureEdge as PublishedFigureEdgeModel, PublishedFigureFacets as PublishedFigureFacetsModel } from './repositories/publishedFigures';
import type { SurveyResponseRow } from './rows/SurveyResponseRow';
import type { Choice, Table, TableRow } from './tabulation/toTable';
import type { ReadinessFrameworkRow } from './rows/ReadinessFrameworkRow';
import type { Dimension, DimensionScore, Comparison, DimensionComparison, CountryScore } from './readiness/compareReadiness';
import type { ReadinessAssessmentRow } from './rows/ReadinessAssessmentRow';
import type { ReadinessAssessmentConnection as ReadinessAssessmentConnectionModel, ReadinessAssessmentEdge as ReadinessAssessmentEdgeModel, ReadinessAssessmentFacets as ReadinessAssessmentFacetsModel } from './repositories/readiness';
import type { ResponseRateRow } from './rows/ResponseRateRow';
import type { QuestionTopicRow } from './rows/QuestionTopicRow';
import type { TopicReference, AgencyReference } from './references';
import type { SurveysContext } from './context';
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
  /** Key of the agency, for example `who`. */
  id: Scalars['ID']['output'];
  /** Surveys, indices and assessments that the agency conducts. */
  surveys?: Maybe<SurveyConnection>;
};


/** A UN agency or other entity of the UN system, owned by the subgraph `projects`. */
export type AgencySurveysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SurveyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SurveyOrder>;
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
  /** ISO 3166-1 alpha-2 code, for example `RW`; that of Namibia is `NA`. */
  alpha2: Scalars['String']['output'];
  /** Key: the ISO 3166-1 alpha-3 code, for example `RWA`. */
  code: Scalars['ID']['output'];
  /**
   * Whether the M49 file of 15 October 2020 calls it developed or developing; null for the two areas without this flag.
   * UNSD no longer publishes the distinction: `developmentStatusAsOf` gives its date.
   */
  developmentStatus?: Maybe<DevelopmentStatus>;
  /** Date of the file that `developmentStatus` was taken from; null where there is no status. */
  developmentStatusAsOf?: Maybe<Scalars['PartialDate']['output']>;
  /** Region below `subregion`, for example Eastern Africa; null where the standard has none. */
  intermediateRegion?: Maybe<GeographicRegion>;
  /** Whether it is a Member State of ITU. Membership has grown: Palau joined in 2024. */
  ituMember: Scalars['Boolean']['output'];
  /** Region in which ITU counts it, for example `AFRICA`; null where none is known. */
  ituRegion?: Maybe<ItuRegion>;
  /**
   * Whether it is a least developed country (LDC): by the newest list known, or on the date given. Null when the lists do
   * not tell: the date lies before the first list or after the newest one was due to change, or the status changed within
   * the year or month given.
   */
  ldc?: Maybe<Scalars['Boolean']['output']>;
  /** The lists of the least developed countries that name it, oldest first. */
  ldcLists: Array<LdcList>;
  /** Whether the M49 file of September 2024 names it among the landlocked developing countries (LLDC). */
  lldc: Scalars['Boolean']['output'];
  /** UN M49 code: three digits with their leading zeros, for example `004` for Afghanistan. */
  m49: Scalars['String']['output'];
  /** Name of the country in one of the six official languages of the United Nations. */
  name: Scalars['String']['output'];
  /** Name of the country in each of the six official languages of the United Nations. */
  names: Array<CountryName>;
  /** Where the facts come from and how far they can be trusted. */
  provenance: Provenance;
  /** Assessments of how ready the country is for artificial intelligence. */
  readiness: ReadinessAssessmentConnection;
  /** Region, for example Africa; null for Antarctica. */
  region?: Maybe<GeographicRegion>;
  /** Short English name, for example `Tanzania` for the United Republic of Tanzania. */
  shortName: Scalars['String']['output'];
  /** Whether the M49 file of September 2024 names it among the small island developing States (SIDS). */
  sids: Scalars['Boolean']['output'];
  /** Region below `region`, for example Sub-Saharan Africa; null for Antarctica. */
  subregion?: Maybe<GeographicRegion>;
  /**
   * Surveys that the country answered, oldest first. Only surveys that make their respondents public are among them; whether
   * it answered any other is not told, and no field tells what it answered.
   */
  surveyResponses: Array<SurveyResponse>;
  /** Whether it is a member or an observer of the United Nations. */
  unMembership: UnMembership;
  /** Page of the country at Wikidata, for example `https://www.wikidata.org/wiki/Q1037`; null where none is recorded. */
  wikidata?: Maybe<Scalars['URL']['output']>;
};


/**
 * A country or area of the UN standard country or area codes for statistical use (M49). The names and groups are those
 * of the standard and imply no opinion on the status of a territory or its borders.
 */
export type CountryLdcArgs = {
  on?: InputMaybe<Scalars['PartialDate']['input']>;
};


/**
 * A country or area of the UN standard country or area codes for statistical use (M49). The names and groups are those
 * of the standard and imply no opinion on the status of a territory or its borders.
 */
export type CountryNameArgs = {
  language?: InputMaybe<OfficialLanguage>;
};


/**
 * A country or area of the UN standard country or area codes for statistical use (M49). The names and groups are those
 * of the standard and imply no opinion on the status of a territory or its borders.
 */
export type CountryReadinessArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReadinessAssessmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadinessAssessmentOrder>;
};

/** One page of countries. */
export type CountryConnection = {
  __typename?: 'CountryConnection';
  /** The countries of the page, each with its cursor. */
  edges: Array<CountryEdge>;
  /** How many countries of the whole list have each value. Counted only when asked for. */
  facets: CountryFacets;
  /** The countries of the page. */
  nodes: Array<Country>;
  /** Whether there is more before and after the page. */
  pageInfo: PageInfo;
  /** How many countries the whole list has. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A country in a list. */
export type CountryEdge = {
  __typename?: 'CountryEdge';
  /** Position in this list, to go on from. Opaque. */
  cursor: Scalars['String']['output'];
  /** The country. */
  node: Country;
};

/** Counts of the countries in a list by their values, most frequent first. Each is computed only when selected. */
export type CountryFacets = {
  __typename?: 'CountryFacets';
  /** By development status in the M49 file of October 2020. */
  developmentStatus: Array<Facet>;
  /** By ITU region. */
  ituRegion: Array<Facet>;
  /** By whether they are least developed countries, by the newest list known. */
  ldc: Array<Facet>;
  /** By whether they are landlocked developing countries. */
  lldc: Array<Facet>;
  /** By region. */
  region: Array<Facet>;
  /** By whether they are small island developing States. */
  sids: Array<Facet>;
  /** By subregion. */
  subregion: Array<Facet>;
  /** By membership of the United Nations. */
  unMembership: Array<Facet>;
};

/** Conditions on countries. All that are given must hold; within a list, one is enough. */
export type CountryFilter = {
  /** Codes of countries: alpha-3, alpha-2 or M49, for example `RWA`. */
  code?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Development status in the M49 file of October 2020. */
  developmentStatus?: InputMaybe<Array<DevelopmentStatus>>;
  /** True keeps Member States of ITU, false the others. */
  ituMember?: InputMaybe<Scalars['Boolean']['input']>;
  /** Regions in which ITU counts the country. */
  ituRegion?: InputMaybe<Array<ItuRegion>>;
  /** True keeps the least developed countries, false the others: by the newest list known, or on `ldcOn`. */
  ldc?: InputMaybe<Scalars['Boolean']['input']>;
  /** Date on which `ldc` is judged, for example `2023-09`. It must lie within the time of one known list. */
  ldcOn?: InputMaybe<Scalars['PartialDate']['input']>;
  /** True keeps the landlocked developing countries, false the others. */
  lldc?: InputMaybe<Scalars['Boolean']['input']>;
  /** Kinds of provenance. */
  provenance?: InputMaybe<Array<ProvenanceKind>>;
  /** M49 codes of regions of any level, for example `002` for Africa or `202` for Sub-Saharan Africa. */
  region?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Words to find in the names in all languages, with `"exact phrases"`, `or` and `-without`. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** True keeps the small island developing States, false the others. */
  sids?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where the country stands towards the United Nations. */
  unMembership?: InputMaybe<Array<UnMembership>>;
};

/** The name of a country in one language. */
export type CountryName = {
  __typename?: 'CountryName';
  /** The language. */
  language: OfficialLanguage;
  /** The name in this language. */
  name: Scalars['String']['output'];
};

/** Order of a list of countries. The key breaks ties, so that pages never overlap. */
export type CountryOrder =
  /** By alpha-3 code. */
  | 'CODE'
  /** By English name. */
  | 'NAME'
  /** Best match of `filter.search` first. */
  | 'RELEVANCE';

/** What a share is a share of. */
export type Denominator = {
  __typename?: 'Denominator';
  /** Whether the source states the whole with its size, or a part of this was inferred. */
  basis: TagBasis;
  /** The published figure that gives the size; null when there is none. */
  figure?: Maybe<PublishedFigure>;
  /** Size of the whole, for example 69; null when it is not stated. */
  number?: Maybe<Scalars['Int']['output']>;
  /** The whole in words, for example `Member States that responded`. */
  population: Scalars['String']['output'];
};

/** The distinction that M49 files made until UNSD dropped it. */
export type DevelopmentStatus =
  /** Developed. */
  | 'DEVELOPED'
  /** Developing; the least developed countries are among these. */
  | 'DEVELOPING';

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

/** What kind of figure it is. */
export type FigureKind =
  /** A number of things or people. */
  | 'COUNT'
  /** A date, such as that of a launch. */
  | 'DATE'
  /** A measurement in a unit of its own, for example deaths per 1,000 live births. It is no number of things or people. */
  | 'MEASURE'
  /** Looked for and not found: it says so and holds no value. */
  | 'NOT_AVAILABLE'
  /** A part of a whole, in percent. */
  | 'SHARE'
  /** A statement in words, such as a licence or the number of a resolution. */
  | 'STATEMENT';

/** How a source qualifies a number. */
export type FigureQualifier =
  /** The source says almost. */
  | 'ALMOST'
  /** The source says more than, over, or adds a plus sign. */
  | 'AT_LEAST'
  /** The source gives the number as it is. */
  | 'EXACT';

/** A region of the M49 standard, at any of its three levels. */
export type GeographicRegion = {
  __typename?: 'GeographicRegion';
  /** M49 code of the region: three digits with their leading zeros, for example `002` for Africa. */
  code: Scalars['ID']['output'];
  /** English name, for example `Africa`. */
  name: Scalars['String']['output'];
};

/** The six regions in which ITU works. */
export type ItuRegion =
  /** Africa. */
  | 'AFRICA'
  /** Americas. */
  | 'AMERICAS'
  /** Arab States. */
  | 'ARAB_STATES'
  /** Asia and the Pacific. */
  | 'ASIA_PACIFIC'
  /** Commonwealth of Independent States. */
  | 'CIS'
  /** Europe. */
  | 'EUROPE';

/** The least developed countries as they stood at one time. Countries join and graduate, so each count has its date. */
export type LdcList = {
  __typename?: 'LdcList';
  /** Date that the list is known for: of the file it was read in, or of the event it was derived for. */
  asOf: Scalars['PartialDate']['output'];
  /** Whether a file states the list or it was derived from another by the countries that graduated. */
  basis: TagBasis;
  /** How it differs from the list before, for example that Bhutan graduated; null for the first. */
  change?: Maybe<Scalars['String']['output']>;
  /** The countries on the list, by English name. */
  countries: Array<Country>;
  /** Key: the month that the list stands for, for example `2023-09`. */
  id: Scalars['ID']['output'];
  /** First day on which the list is known to be in force. */
  inForceFrom: Scalars['PartialDate']['output'];
  /** First day on which it no longer was; null for the newest list. */
  inForceUntil?: Maybe<Scalars['PartialDate']['output']>;
  /**
   * Day on which the newest list was due to change when it was compiled: from then on this graph does not know the list.
   * Null for lists that a later one follows.
   */
  nextChangeDue?: Maybe<Scalars['PartialDate']['output']>;
  /** Where the facts come from and how far they can be trusted. */
  provenance: Provenance;
  /** Number of countries on the list, for example 46 in September 2023. */
  totalCount: Scalars['Int']['output'];
};

/** One page of lists. */
export type LdcListConnection = {
  __typename?: 'LdcListConnection';
  /** The lists of the page, each with its cursor. */
  edges: Array<LdcListEdge>;
  /** The lists of the page. */
  nodes: Array<LdcList>;
  /** Whether there is more before and after the page. */
  pageInfo: PageInfo;
  /** How many lists the whole list has. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A list in a list. */
export type LdcListEdge = {
  __typename?: 'LdcListEdge';
  /** Position in this list, to go on from. Opaque. */
  cursor: Scalars['String']['output'];
  /** The list. */
  node: LdcList;
};

/** An official language of the United Nations: its BCP 47 tag, which may be written in capitals. */
export type OfficialLanguage =
  /** Arabic. */
  | 'AR'
  /** English. */
  | 'EN'
  /** Spanish. */
  | 'ES'
  /** French. */
  | 'FR'
  /** Russian. */
  | 'RU'
  /** Chinese. */
  | 'ZH';

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

/**
 * A figure as somebody published it: a count, a share, a date or a statement. Figures of one count at different times,
 * such as 396 and 408 projects, are editions of it and stand side by side.
 */
export type PublishedFigure = {
  __typename?: 'PublishedFigure';
  /** UN agencies whose work is counted; empty when it is about none in particular. */
  agencies: Array<Maybe<Agency>>;
  /** When the figure held, as precise as the source says; null when the source gives no date. */
  asOf?: Maybe<Scalars['PartialDate']['output']>;
  /** What the source says about the time beyond a date, for example `two stored snapshots`; null when nothing. */
  asOfNote?: Maybe<Scalars['String']['output']>;
  /** What a share is a share of; null for everything but shares. */
  denominator?: Maybe<Denominator>;
  /** The part of the respondents that the number is about; null for figures that are not about respondents. */
  group?: Maybe<RespondentGroup>;
  /** Key, for example `un-activities-on-ai-projects-2024-05`. */
  id: Scalars['ID']['output'];
  /** What kind of figure it is. */
  kind: FigureKind;
  /** Subject and metric in plain words, for example `Projects in the UN Activities on AI report`. */
  label: Scalars['String']['output'];
  /** What is counted or stated of the subject, as the compiler noted it, for example `projects`. */
  metric: Scalars['String']['output'];
  /** What else the compiler noted; null when nothing. */
  note?: Maybe<Scalars['String']['output']>;
  /** The value as a number, for example 200; null for dates and statements and when none is available. */
  number?: Maybe<Scalars['Float']['output']>;
  /** The same count at other times or in other editions, oldest first. Differences between them are no errors. */
  otherEditions: Array<PublishedFigure>;
  /** The larger figure that contains this one: the 10 least developed countries are inside the 57 developing ones. */
  partOf?: Maybe<PublishedFigure>;
  /** The figures that this one contains. They can overlap: do not add them up blindly. */
  parts: Array<PublishedFigure>;
  /** Whom or what the number counts, for example `ITU Member States that responded`; null when the unit says it all. */
  population?: Maybe<Scalars['String']['output']>;
  /** Where the facts come from and how far they can be trusted. */
  provenance: Provenance;
  /** How the source qualifies the number; null where there is no number. */
  qualifier?: Maybe<FigureQualifier>;
  /** The question whose answers it sums up; null for others. */
  question?: Maybe<Question>;
  /** The earlier figure that this one passes on in other words and with another meaning; null for a figure of its own. */
  restates?: Maybe<PublishedFigure>;
  /** What the figure is about, for example `UN activities on AI`. */
  subject: Scalars['String']['output'];
  /** The survey that it comes from or is about; null for others. */
  survey?: Maybe<Survey>;
  /** Unit in the words of the source, for example `projects`, `member_states` or `percent_of_respondents`. */
  unit?: Maybe<Scalars['String']['output']>;
  /** The value as the compiler noted it from the source, for example `200+`; null when none is available. */
  value?: Maybe<Scalars['String']['output']>;
};

/** One page of figures. */
export type PublishedFigureConnection = {
  __typename?: 'PublishedFigureConnection';
  /** The figures of the page, each with its cursor. */
  edges: Array<PublishedFigureEdge>;
  /** How many figures of the whole list have each value. Counted only when asked for. */
  facets: PublishedFigureFacets;
  /** The figures of the page. */
  nodes: Array<PublishedFigure>;
  /** Whether there is more before and after the page. */
  pageInfo: PageInfo;
  /** How many figures the whole list has. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A figure in a list. */
export type PublishedFigureEdge = {
  __typename?: 'PublishedFigureEdge';
  /** Position in this list, to go on from. Opaque. */
  cursor: Scalars['String']['output'];
  /** The figure. */
  node: PublishedFigure;
};

/** Counts of the figures in a list by their values, most frequent first. Each is computed only when selected. */
export type PublishedFigureFacets = {
  __typename?: 'PublishedFigureFacets';
  /** By agency whose work is counted. */
  agency: Array<Facet>;
  /** By kind of figure. */
  kind: Array<Facet>;
  /** By subject. */
  subject: Array<Facet>;
  /** By survey. */
  survey: Array<Facet>;
  /** By unit. */
  unit: Array<Facet>;
  /** By year in which the figure held, newest first. */
  year: Array<Facet>;
};

/** Conditions on published figures. All that are given must hold; within a list, one is enough. */
export type PublishedFigureFilter = {
  /** Keys of UN agencies whose work is counted, for example `unhcr`. */
  agency?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Groups of respondents. */
  group?: InputMaybe<Array<RespondentGroup>>;
  /** Kinds of figure. */
  kind?: InputMaybe<Array<FigureKind>>;
  /** Kinds of provenance. */
  provenance?: InputMaybe<Array<ProvenanceKind>>;
  /** Words to find in subject, metric, label and note, with `"exact phrases"`, `or` and `-without`. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Subjects as `subject` gives them, for example `UN activities on AI`. */
  subject?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Keys of surveys, for example `itu-ai-landscape-survey-2023`. */
  survey?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Years in which the figure held, for example `2024`. */
  year?: InputMaybe<Array<Scalars['Int']['input']>>;
};

/** Order of a list of published figures. The key breaks ties, so that pages never overlap. */
export type PublishedFigureOrder =
  /** Newest first; those without a date come last. */
  | 'NEWEST'
  /** Oldest first; those without a date come first. */
  | 'OLDEST'
  /** Best match of `filter.search` first. */
  | 'RELEVANCE'
  /** By subject, then by metric, then oldest first. */
  | 'SUBJECT';

/** Where every query begins: each type has a field that finds one record by its key and a field that lists many. */
export type Query = {
  __typename?: 'Query';
  /** Countries and areas of the UN M49 standard, one page at a time. */
  countries?: Maybe<CountryConnection>;
  /**
   * One country or area by its code: ISO 3166-1 alpha-3 (`RWA`), ISO 3166-1 alpha-2 (`RW`) or UN M49 (`646`). A code that
   * no country or area has is an error that names the nearest one.
   */
  country?: Maybe<Country>;
  /** One list of the least developed countries by its key, for example `2023-09`. Null when no list has the key. */
  ldcList?: Maybe<LdcList>;
  /** The lists of the least developed countries that this graph knows, oldest first: the count depends on the date. */
  ldcLists?: Maybe<LdcListConnection>;
  /** One published figure by its key, for example `un-activities-on-ai-projects-2024-05`. Null when none has the key. */
  publishedFigure?: Maybe<PublishedFigure>;
  /** Figures that agencies and others published, each with its source and date, one page at a time. */
  publishedFigures?: Maybe<PublishedFigureConnection>;
  /** One question by its key, for example `itu-ai-landscape-survey-2023-strategy`. Null when no question has the key. */
  question?: Maybe<Question>;
  /** Questions of all surveys as far as they are known, survey by survey, one page at a time. */
  questions?: Maybe<QuestionConnection>;
  /** One readiness assessment by its key: framework, country and year. Null when none has the key. */
  readinessAssessment?: Maybe<ReadinessAssessment>;
  /**
   * Assessments of how ready countries are for artificial intelligence, one page at a time. Give `framework` and `year` in the
   * filter to read a ranking: ranks of different ones cannot be compared.
   */
  readinessAssessments?: Maybe<ReadinessAssessmentConnection>;
  /** Countries side by side, dimension by dimension, by one framework in one year. Null when none of them was assessed. */
  readinessComparison?: Maybe<ReadinessComparison>;
  /** One survey, index or assessment by its key, for example `itu-ai-landscape-survey-2023`. Null when none has the key. */
  survey?: Maybe<Survey>;
  /** Surveys, indices and assessments about artificial intelligence and digital government, one page at a time. */
  surveys?: Maybe<SurveyConnection>;
};


/** Where every query begins: each type has a field that finds one record by its key and a field that lists many. */
export type QueryCountriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CountryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CountryOrder>;
};


/** Where every query begins: each type has a field that finds one record by its key and a field that lists many. */
export type QueryCountryArgs = {
  code: Scalars['ID']['input'];
};


/** Where every query begins: each type has a field that finds one record by its key and a field that lists many. */
export type QueryLdcListArgs = {
  id: Scalars['ID']['input'];
};


/** Where every query begins: each type has a field that finds one record by its key and a field that lists many. */
export type QueryLdcListsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every query begins: each type has a field that finds one record by its key and a field that lists many. */
export type QueryPublishedFigureArgs = {
  id: Scalars['ID']['input'];
};


/** Where every query begins: each type has a field that finds one record by its key and a field that lists many. */
export type QueryPublishedFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PublishedFigureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PublishedFigureOrder>;
};


/** Where every query begins: each type has a field that finds one record by its key and a field that lists many. */
export type QueryQuestionArgs = {
  id: Scalars['ID']['input'];
};


/** Where every query begins: each type has a field that finds one record by its key and a field that lists many. */
export type QueryQuestionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuestionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<QuestionOrder>;
};


/** Where every query begins: each type has a field that finds one record by its key and a field that lists many. */
export type QueryReadinessAssessmentArgs = {
  id: Scalars['ID']['input'];
};


/** Where every query begins: each type has a field that finds one record by its key and a field that lists many. */
export type QueryReadinessAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReadinessAssessmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadinessAssessmentOrder>;
};


/** Where every query begins: each type has a field that finds one record by its key and a field that lists many. */
export type QueryReadinessComparisonArgs = {
  countries: Array<Scalars['ID']['input']>;
  framework: Scalars['ID']['input'];
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every query begins: each type has a field that finds one record by its key and a field that lists many. */
export type QuerySurveyArgs = {
  id: Scalars['ID']['input'];
};


/** Where every query begins: each type has a field that finds one record by its key and a field that lists many. */
export type QuerySurveysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SurveyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SurveyOrder>;
};

/** A question of a survey. */
export type Question = {
  __typename?: 'Question';
  /** The answers on offer, in the order of the questionnaire; empty when they are not known. */
  choices: Array<QuestionChoice>;
  /** Figures published from its answers, newest first. */
  figures: Array<PublishedFigure>;
  /** Key, for example `itu-ai-landscape-survey-2023-regulation-or-policy`. */
  id: Scalars['ID']['output'];
  /** Number in the questionnaire, for example `1.1`; null when not known. */
  number?: Maybe<Scalars['String']['output']>;
  /** Where the facts come from and how far they can be trusted. */
  provenance: Provenance;
  /** Whether a respondent may select several answers; null when the answers on offer are not known. */
  selectMultiple?: Maybe<Scalars['Boolean']['output']>;
  /** The survey that asks it. */
  survey: Survey;
  /**
   * How many countries gave each answer, by groups, for example by development status. Null when no answers are held. Small
   * numbers, and others from which they could be inferred, are suppressed.
   */
  tabulation?: Maybe<Tabulation>;
  /** What was asked, in English. See `textIsVerbatim`. */
  text: Scalars['String']['output'];
  /** True when `text` is the wording of the questionnaire; false when only the subject of the question is known. */
  textIsVerbatim: Scalars['Boolean']['output'];
  /** Topics of the question, each with the reason why it was given. */
  topicTags: Array<TopicTag>;
  /** Topics of the question. */
  topics: Array<Maybe<Topic>>;
};


/** A question of a survey. */
export type QuestionTabulationArgs = {
  by: Array<TabulationDimension>;
  filter?: InputMaybe<TabulationFilter>;
};

/** One of the answers that a question offers. */
export type QuestionChoice = {
  __typename?: 'QuestionChoice';
  /** Code of the answer, for example `in-development`. Those who left the question out have the code `no-answer` in tables; a question that all answered has no such row. */
  code: Scalars['ID']['output'];
  /** The answer in words. */
  label: Scalars['String']['output'];
};

/** One page of questions. */
export type QuestionConnection = {
  __typename?: 'QuestionConnection';
  /** The questions of the page, each with its cursor. */
  edges: Array<QuestionEdge>;
  /** The questions of the page. */
  nodes: Array<Question>;
  /** Whether there is more before and after the page. */
  pageInfo: PageInfo;
  /** How many questions the whole list has. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A question in a list. */
export type QuestionEdge = {
  __typename?: 'QuestionEdge';
  /** Position in this list, to go on from. Opaque. */
  cursor: Scalars['String']['output'];
  /** The question. */
  node: Question;
};

/** Conditions on questions. All that are given must hold; within a list, one is enough. */
export type QuestionFilter = {
  /** Kinds of provenance. */
  provenance?: InputMaybe<Array<ProvenanceKind>>;
  /** Words to find in the text and the name of the survey, with `"exact phrases"`, `or` and `-without`. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Keys of surveys, for example `itu-ai-landscape-survey-2023`. */
  survey?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Keys of topics; a topic includes the narrower ones below it. */
  topic?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Order of a list of questions. The key breaks ties, so that pages never overlap. */
export type QuestionOrder =
  /** Best match of `filter.search` first. */
  | 'RELEVANCE'
  /** Survey by survey, in the order of the questionnaire as far as it is known. */
  | 'SURVEY';

/** The scores of one country by one framework in one year. */
export type ReadinessAssessment = {
  __typename?: 'ReadinessAssessment';
  /** The country that was assessed. */
  country: Country;
  /** The framework, with the scale of its scores. */
  framework: ReadinessFramework;
  /** Key, for example `synthetic-ai-readiness-rwa-2024`. */
  id: Scalars['ID']['output'];
  /** Overall score, on the scale of the framework. */
  overall: Scalars['Float']['output'];
  /** Where the scores come from and how far they can be trusted. */
  provenance: Provenance;
  /** Place among the countries of the same framework and year, 1 for the highest score. Equal scores share a place. */
  rank: Scalars['Int']['output'];
  /** The score in each dimension, in the order of the framework. */
  scores: Array<ReadinessScore>;
  /** Year of the assessment. */
  year: Scalars['Int']['output'];
};

/** One page of readiness assessments. */
export type ReadinessAssessmentConnection = {
  __typename?: 'ReadinessAssessmentConnection';
  /** The assessments of the page, each with its cursor. */
  edges: Array<ReadinessAssessmentEdge>;
  /** How many assessments of the whole list have each value. Counted only when asked for. */
  facets: ReadinessAssessmentFacets;
  /** The assessments of the page. */
  nodes: Array<ReadinessAssessment>;
  /** Whether there is more before and after the page. */
  pageInfo: PageInfo;
  /** How many assessments the whole list has. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A readiness assessment in a list. */
export type ReadinessAssessmentEdge = {
  __typename?: 'ReadinessAssessmentEdge';
  /** Position in this list, to go on from. Opaque. */
  cursor: Scalars['String']['output'];
  /** The assessment. */
  node: ReadinessAssessment;
};

/** Counts of the assessments in a list by their values, most frequent first. Each is computed only when selected. */
export type ReadinessAssessmentFacets = {
  __typename?: 'ReadinessAssessmentFacets';
  /** By framework. */
  framework: Array<Facet>;
  /** By region of the country. */
  region: Array<Facet>;
  /** By year, newest first. */
  year: Array<Facet>;
};

/** Conditions on readiness assessments. All that are given must hold; within a list, one is enough. */
export type ReadinessAssessmentFilter = {
  /** Codes of countries: alpha-3, alpha-2 or M49, for example `RWA`. */
  country?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Development status in the M49 file of October 2020. */
  developmentStatus?: InputMaybe<Array<DevelopmentStatus>>;
  /** Keys of frameworks, for example `synthetic-ai-readiness`. */
  framework?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Kinds of provenance. */
  provenance?: InputMaybe<Array<ProvenanceKind>>;
  /** M49 codes of regions of any level, for example `002` for Africa. */
  region?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Years, for example `2024`. */
  year?: InputMaybe<Array<Scalars['Int']['input']>>;
};

/** Order of a list of readiness assessments. The key breaks ties, so that pages never overlap. */
export type ReadinessAssessmentOrder =
  /** Highest overall score first. */
  | 'HIGHEST'
  /** Lowest overall score first. */
  | 'LOWEST'
  /** Newest year first. */
  | 'NEWEST'
  /** By rank, the best first. */
  | 'RANK';

/** Countries side by side. */
export type ReadinessComparison = {
  __typename?: 'ReadinessComparison';
  /** The assessments, best first. Countries without one are in `missing`. */
  assessments: Array<ReadinessAssessment>;
  /** The scores dimension by dimension, in the order of the framework. */
  dimensions: Array<ReadinessDimensionComparison>;
  /** The framework, with the scale of its scores. */
  framework: ReadinessFramework;
  /** Countries asked for that were not assessed. */
  missing: Array<Country>;
  /** Year of the assessments. */
  year: Scalars['Int']['output'];
};

/** The score of a country in one dimension. */
export type ReadinessCountryScore = {
  __typename?: 'ReadinessCountryScore';
  /** The country. */
  country: Country;
  /** The score, on the scale of the framework. */
  score: Scalars['Float']['output'];
};

/** One of the things that a framework scores. */
export type ReadinessDimension = {
  __typename?: 'ReadinessDimension';
  /** Code within the framework, for example `skills`. */
  code: Scalars['ID']['output'];
  /** Name in English, for example `Skills`. */
  name: Scalars['String']['output'];
};

/** The scores of several countries in one dimension. */
export type ReadinessDimensionComparison = {
  __typename?: 'ReadinessDimensionComparison';
  /** The dimension. */
  dimension: ReadinessDimension;
  /** Highest score among the countries compared; null when none was scored. */
  highest?: Maybe<Scalars['Float']['output']>;
  /** Lowest score among the countries compared; null when none was scored. */
  lowest?: Maybe<Scalars['Float']['output']>;
  /** Their mean, rounded to two digits; null when none was scored. */
  mean?: Maybe<Scalars['Float']['output']>;
  /** The score of each country, highest first; countries that were not scored are left out. */
  scores: Array<ReadinessCountryScore>;
};

/** A method by which the readiness of countries for artificial intelligence is scored. */
export type ReadinessFramework = {
  __typename?: 'ReadinessFramework';
  /** What it scores, in its own order. */
  dimensions: Array<ReadinessDimension>;
  /** Highest score possible, for example 100. */
  highest: Scalars['Float']['output'];
  /** Key, for example `synthetic-ai-readiness`. */
  id: Scalars['ID']['output'];
  /** Lowest score possible, for example 0. */
  lowest: Scalars['Float']['output'];
  /** Name in English. */
  name: Scalars['String']['output'];
  /** Where the facts come from and how far they can be trusted. */
  provenance: Provenance;
  /** Unit of the scores, for example `points`. */
  unit: Scalars['String']['output'];
};

/** A score in one dimension. */
export type ReadinessScore = {
  __typename?: 'ReadinessScore';
  /** The dimension. */
  dimension: ReadinessDimension;
  /** The score, on the scale of the framework; null when this dimension was not scored. */
  score?: Maybe<Scalars['Float']['output']>;
};

/** A part of those whom a survey asks. */
export type RespondentGroup =
  /** All. */
  | 'ALL'
  /** Developed countries. */
  | 'DEVELOPED'
  /** Developing countries, the least developed ones included. */
  | 'DEVELOPING'
  /** Least developed countries, which are also counted among the developing ones. */
  | 'LDC';

/** How many of those whom a survey asked answered. It is derived here, not published. */
export type ResponseRate = {
  __typename?: 'ResponseRate';
  /** Always inferred: no source states the rate. */
  basis: TagBasis;
  /** Number of those asked or eligible, for example 193. */
  denominator: Scalars['Int']['output'];
  /** The published figure that the denominator comes from; null when it was counted from the list of countries. */
  denominatorFigure?: Maybe<PublishedFigure>;
  /** Whom the denominator counts and by which list, in words. */
  denominatorPopulation: Scalars['String']['output'];
  /** The group that the rate is about. */
  group: RespondentGroup;
  /** Number of those who answered, for example 69. */
  numerator: Scalars['Int']['output'];
  /** The published figure that the numerator comes from. */
  numeratorFigure: PublishedFigure;
  /** Where the facts come from and how far they can be trusted. */
  provenance: Provenance;
  /** Numerator divided by denominator, from 0 to 1, for example 0.3575 for 69 of 193. */
  share: Scalars['Float']['output'];
};

/** A survey, index or assessment: an instrument that asks or rates countries, cities or others in the same way. */
export type Survey = {
  __typename?: 'Survey';
  /** UN agencies that conduct it. */
  agencies: Array<Maybe<Agency>>;
  /** Whether answers were given in confidence. It decides from which count on tables show a number: 10, or 5 when they were not. */
  confidential: Scalars['Boolean']['output'];
  /** Edition as its publisher counts it, for example `2023`; null where it has none. */
  edition?: Maybe<Scalars['String']['output']>;
  /** Figures published from it or about it. */
  figures: PublishedFigureConnection;
  /** Key, for example `itu-ai-landscape-survey-2023`. */
  id: Scalars['ID']['output'];
  /** What kind of instrument it is. */
  kind: SurveyKind;
  /** When it was launched; null when not known. */
  launchedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Licence of what is published from it, for example `CC BY 4.0`; null when not stated. */
  licence?: Maybe<Scalars['String']['output']>;
  /** Name in English, for example `ITU AI Landscape Survey`. */
  name: Scalars['String']['output'];
  /** What of its results is not public or could not be found; null when nothing is known to be missing. */
  notPublished?: Maybe<Scalars['String']['output']>;
  /** Organizations outside the UN system that conduct it, for example `Oxford Insights`. */
  otherConductors: Array<Scalars['String']['output']>;
  /** Whom it asks or rates, for example `ITU Member States`; null when not known. */
  population?: Maybe<Scalars['String']['output']>;
  /** Where the facts come from and how far they can be trusted. */
  provenance: Provenance;
  /** What of its results is public. */
  published: Scalars['String']['output'];
  /** When its results were published; null when they were not or when not known. */
  publishedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** What its questions are, as far as they are known. */
  questions: Array<Question>;
  /** Whether anybody may know who answered. What they answered is never told. */
  respondentsPublic: Scalars['Boolean']['output'];
  /**
   * How many of those asked answered, by group. Derived from published numbers and the country list, not published
   * themselves. Empty where the numbers are not known.
   */
  responseRates: Array<ResponseRate>;
  /**
   * How many countries answered, by groups, and which share of those asked this is. Null when no responses are held. Small
   * numbers, and others from which they could be inferred, are suppressed.
   */
  tabulation?: Maybe<Tabulation>;
};


/** A survey, index or assessment: an instrument that asks or rates countries, cities or others in the same way. */
export type SurveyFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PublishedFigureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PublishedFigureOrder>;
};


/** A survey, index or assessment: an instrument that asks or rates countries, cities or others in the same way. */
export type SurveyTabulationArgs = {
  by: Array<TabulationDimension>;
  filter?: InputMaybe<TabulationFilter>;
};

/** One page of surveys. */
export type SurveyConnection = {
  __typename?: 'SurveyConnection';
  /** The surveys of the page, each with its cursor. */
  edges: Array<SurveyEdge>;
  /** The surveys of the page. */
  nodes: Array<Survey>;
  /** Whether there is more before and after the page. */
  pageInfo: PageInfo;
  /** How many surveys the whole list has. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A survey in a list. */
export type SurveyEdge = {
  __typename?: 'SurveyEdge';
  /** Position in this list, to go on from. Opaque. */
  cursor: Scalars['String']['output'];
  /** The survey. */
  node: Survey;
};

/** Conditions on surveys. All that are given must hold; within a list, one is enough. */
export type SurveyFilter = {
  /** Keys of UN agencies that conduct it, for example `itu`. */
  agency?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Kinds of instrument. */
  kind?: InputMaybe<Array<SurveyKind>>;
  /** Kinds of provenance. */
  provenance?: InputMaybe<Array<ProvenanceKind>>;
  /** Words to find in name, conductors and population, with `"exact phrases"`, `or` and `-without`. */
  search?: InputMaybe<Scalars['String']['input']>;
};

/** What kind of instrument a survey is. */
export type SurveyKind =
  /** An assessment: a country examines itself by a common method. */
  | 'ASSESSMENT'
  /** An index: its makers score and rank by data that they gather. */
  | 'INDEX'
  /** A survey: respondents answer questions. */
  | 'SURVEY';

/** Order of a list of surveys. The key breaks ties, so that pages never overlap. */
export type SurveyOrder =
  /** By name. */
  | 'NAME'
  /** Newest first by launch or, where it is not known, publication; those without a date come last. */
  | 'NEWEST'
  /** Oldest first by launch or, where it is not known, publication; those without a date come first. */
  | 'OLDEST'
  /** Best match of `filter.search` first. */
  | 'RELEVANCE';

/** That a country answered a survey whose respondents are public. It does not tell what it answered. */
export type SurveyResponse = {
  __typename?: 'SurveyResponse';
  /** Where the fact comes from and how far it can be trusted. */
  provenance: Provenance;
  /** Day on which the answers came in. */
  submittedOn: Scalars['PartialDate']['output'];
  /** The survey. */
  survey: Survey;
};

/**
 * A table of responses or answers by groups of countries, under statistical disclosure control. Which numbers it shows was
 * decided once, for all tables of the survey together.
 */
export type Tabulation = {
  __typename?: 'Tabulation';
  /** The dimensions of the table, as asked for. */
  by: Array<TabulationDimension>;
  /** What to bear in mind when reading the table. */
  notes: Array<Scalars['String']['output']>;
  /**
   * How far apart the possible values of a suppressed count below the threshold are at least for a reader, for example 5; in a
   * group of fewer respondents, as far as the group is large. Any other suppressed count has two possible values at least.
   */
  protectionWidth: Scalars['Int']['output'];
  /** Where the answers come from and how far they can be trusted. */
  provenance: Provenance;
  /** The question whose answers are counted; null where responses are. */
  question?: Maybe<Question>;
  /** The rows: groups by their values, answers in the order of the questionnaire, then the totals. The order tells nothing of the counts. */
  rows: Array<TabulationRow>;
  /** Day for which countries that could have answered are counted, for example `2023-09-01`. */
  statusAsOf: Scalars['PartialDate']['output'];
  /** How many rows are suppressed. */
  suppressedCount: Scalars['Int']['output'];
  /** Why rows are suppressed, the same for all of them; null when none is. */
  suppressionReason?: Maybe<Scalars['String']['output']>;
  /** The survey. */
  survey: Survey;
  /** Smallest count that is published, for example 10, unless somebody else has published a smaller one. */
  threshold: Scalars['Int']['output'];
};

/**
 * What tells groups of countries apart in a table. A country is counted by its status on the day of its answer, and where it
 * could have answered, on the day of the survey: there were 46 least developed countries in September 2023.
 */
export type TabulationDimension =
  /** Developed or developing, by the M49 file of 15 October 2020. */
  | 'DEVELOPMENT_STATUS'
  /** Whether it is a least developed country. All of these are developing countries too. */
  | 'LDC'
  /** Whether it is a landlocked developing country. */
  | 'LLDC'
  /** The five regions of the M49 standard, for example Africa. */
  | 'REGION'
  /** Whether it is a small island developing State. */
  | 'SIDS';

/**
 * Groups to keep in a table: those with one value in each dimension given. Its dimensions count among the three that a table
 * may have, so that no difference between two tables tells what neither shows.
 */
export type TabulationFilter = {
  /** Development status. */
  developmentStatus?: InputMaybe<DevelopmentStatus>;
  /** True keeps the least developed countries, false the others. */
  ldc?: InputMaybe<Scalars['Boolean']['input']>;
  /** True keeps the landlocked developing countries, false the others. */
  lldc?: InputMaybe<Scalars['Boolean']['input']>;
  /** M49 code of a region: `002` Africa, `009` Oceania, `019` Americas, `142` Asia, `150` Europe. */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** True keeps the small island developing States, false the others. */
  sids?: InputMaybe<Scalars['Boolean']['input']>;
};

/** One number of a table: how many of a group answered or gave one answer. */
export type TabulationRow = {
  __typename?: 'TabulationRow';
  /** The answer counted; null where all responses are. */
  answer?: Maybe<QuestionChoice>;
  /** The number of countries; null when it is suppressed. */
  count?: Maybe<Scalars['Int']['output']>;
  /**
   * What `share` is a share of: the countries that could have answered where responses are counted, the responses of the group
   * where answers are. Null when it is suppressed.
   */
  denominator?: Maybe<Scalars['Int']['output']>;
  /** Whether the row adds up others: a dimension of the table does not tell its group apart. */
  isTotal: Scalars['Boolean']['output'];
  /** Group and answer in words, for example `Developing: Yes`. */
  label: Scalars['String']['output'];
  /** Count divided by denominator, from 0 to 1; null when either is suppressed, or when there is nothing to divide by. */
  share?: Maybe<Scalars['Float']['output']>;
  /** Whether the count is suppressed. */
  suppressed: Scalars['Boolean']['output'];
  /** Value of the group in each dimension that tells it apart; fewer in totals, none for all countries. */
  values: Array<TabulationValue>;
};

/** The value of a group of countries in one dimension. */
export type TabulationValue = {
  __typename?: 'TabulationValue';
  /** Code of the value, as a filter takes it, for example `DEVELOPING`, `002` or `true`; `NONE` for countries not classified. */
  code: Scalars['String']['output'];
  /** The dimension. */
  dimension: TabulationDimension;
  /** The value in words, for example `Developing`. */
  label: Scalars['String']['output'];
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
  /** Survey questions on this topic or a narrower one. */
  questions?: Maybe<Array<Question>>;
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

/** Where a country stands towards the United Nations. */
export type UnMembership =
  /** One of the 193 Member States. */
  | 'MEMBER_STATE'
  /** Neither, such as a dependent territory. */
  | 'NONE'
  /** Observer State: the Holy See and the State of Palestine. It is not one of the 193. */
  | 'OBSERVER_STATE';



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
  PublishedFigure: PublishedFigure;
  Question: Question;
  ReadinessAssessment: ReadinessAssessment;
  Survey: Survey;
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
  PublishedFigure:
    ( { __typename: 'PublishedFigure' }
    & GraphQLRecursivePick<FederationTypes['PublishedFigure'], {"id":true}> );
  Question:
    ( { __typename: 'Question' }
    & GraphQLRecursivePick<FederationTypes['Question'], {"id":true}> );
  ReadinessAssessment:
    ( { __typename: 'ReadinessAssessment' }
    & GraphQLRecursivePick<FederationTypes['ReadinessAssessment'], {"id":true}> );
  Survey:
    ( { __typename: 'Survey' }
    & GraphQLRecursivePick<FederationTypes['Survey'], {"id":true}> );
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
  Confidence: Confidence;
  Country: ResolverTypeWrapper<CountryRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CountryConnection: ResolverTypeWrapper<CountryConnectionModel>;
  CountryEdge: ResolverTypeWrapper<CountryEdgeModel>;
  CountryFacets: ResolverTypeWrapper<CountryFacetsModel>;
  CountryFilter: CountryFilter;
  CountryName: ResolverTypeWrapper<CountryName>;
  CountryOrder: CountryOrder;
  Denominator: ResolverTypeWrapper<FigureDenominator>;
  DevelopmentStatus: DevelopmentStatus;
  Facet: ResolverTypeWrapper<Facet>;
  FigureKind: FigureKind;
  FigureQualifier: FigureQualifier;
  GeographicRegion: ResolverTypeWrapper<GeographicRegion>;
  ItuRegion: ItuRegion;
  LdcList: ResolverTypeWrapper<LdcListRow>;
  LdcListConnection: ResolverTypeWrapper<LdcListConnectionModel>;
  LdcListEdge: ResolverTypeWrapper<LdcListEdgeModel>;
  OfficialLanguage: OfficialLanguage;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Provenance: ResolverTypeWrapper<Provenance>;
  ProvenanceKind: ProvenanceKind;
  PublishedFigure: ResolverTypeWrapper<PublishedFigureRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  PublishedFigureConnection: ResolverTypeWrapper<PublishedFigureConnectionModel>;
  PublishedFigureEdge: ResolverTypeWrapper<PublishedFigureEdgeModel>;
  PublishedFigureFacets: ResolverTypeWrapper<PublishedFigureFacetsModel>;
  PublishedFigureFilter: PublishedFigureFilter;
  PublishedFigureOrder: PublishedFigureOrder;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Question: ResolverTypeWrapper<QuestionRow>;
  QuestionChoice: ResolverTypeWrapper<Choice>;
  QuestionConnection: ResolverTypeWrapper<QuestionConnectionModel>;
  QuestionEdge: ResolverTypeWrapper<QuestionEdgeModel>;
  QuestionFilter: QuestionFilter;
  QuestionOrder: QuestionOrder;
  ReadinessAssessment: ResolverTypeWrapper<ReadinessAssessmentRow>;
  ReadinessAssessmentConnection: ResolverTypeWrapper<ReadinessAssessmentConnectionModel>;
  ReadinessAssessmentEdge: ResolverTypeWrapper<ReadinessAssessmentEdgeModel>;
  ReadinessAssessmentFacets: ResolverTypeWrapper<ReadinessAssessmentFacetsModel>;
  ReadinessAssessmentFilter: ReadinessAssessmentFilter;
  ReadinessAssessmentOrder: ReadinessAssessmentOrder;
  ReadinessComparison: ResolverTypeWrapper<Comparison>;
  ReadinessCountryScore: ResolverTypeWrapper<CountryScore>;
  ReadinessDimension: ResolverTypeWrapper<Dimension>;
  ReadinessDimensionComparison: ResolverTypeWrapper<DimensionComparison>;
  ReadinessFramework: ResolverTypeWrapper<ReadinessFrameworkRow>;
  ReadinessScore: ResolverTypeWrapper<DimensionScore>;
  RespondentGroup: RespondentGroup;
  ResponseRate: ResolverTypeWrapper<ResponseRateRow>;
  Survey: ResolverTypeWrapper<SurveyRow>;
  SurveyConnection: ResolverTypeWrapper<SurveyConnectionModel>;
  SurveyEdge: ResolverTypeWrapper<SurveyEdgeModel>;
  SurveyFilter: SurveyFilter;
  SurveyKind: SurveyKind;
  SurveyOrder: SurveyOrder;
  SurveyResponse: ResolverTypeWrapper<SurveyResponseRow>;
  Tabulation: ResolverTypeWrapper<Table>;
  TabulationDimension: TabulationDimension;
  TabulationFilter: TabulationFilter;
  TabulationRow: ResolverTypeWrapper<TableRow>;
  TabulationValue: ResolverTypeWrapper<TabulationValue>;
  TagBasis: TagBasis;
  Topic: ResolverTypeWrapper<TopicReference>;
  TopicTag: ResolverTypeWrapper<QuestionTopicRow>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UnMembership: UnMembership;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Agency: AgencyReference;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  Country: CountryRow;
  Boolean: Scalars['Boolean']['output'];
  CountryConnection: CountryConnectionModel;
  CountryEdge: CountryEdgeModel;
  CountryFacets: CountryFacetsModel;
  CountryFilter: CountryFilter;
  CountryName: CountryName;
  Denominator: FigureDenominator;
  Facet: Facet;
  GeographicRegion: GeographicRegion;
  LdcList: LdcListRow;
  LdcListConnection: LdcListConnectionModel;
  LdcListEdge: LdcListEdgeModel;
  PageInfo: PageInfo;
  PartialDate: Scalars['PartialDate']['output'];
  Provenance: Provenance;
  PublishedFigure: PublishedFigureRow;
  Float: Scalars['Float']['output'];
  PublishedFigureConnection: PublishedFigureConnectionModel;
  PublishedFigureEdge: PublishedFigureEdgeModel;
  PublishedFigureFacets: PublishedFigureFacetsModel;
  PublishedFigureFilter: PublishedFigureFilter;
  Query: Record<PropertyKey, never>;
  Question: QuestionRow;
  QuestionChoice: Choice;
  QuestionConnection: QuestionConnectionModel;
  QuestionEdge: QuestionEdgeModel;
  QuestionFilter: QuestionFilter;
  ReadinessAssessment: ReadinessAssessmentRow;
  ReadinessAssessmentConnection: ReadinessAssessmentConnectionModel;
  ReadinessAssessmentEdge: ReadinessAssessmentEdgeModel;
  ReadinessAssessmentFacets: ReadinessAssessmentFacetsModel;
  ReadinessAssessmentFilter: ReadinessAssessmentFilter;
  ReadinessComparison: Comparison;
  ReadinessCountryScore: CountryScore;
  ReadinessDimension: Dimension;
  ReadinessDimensionComparison: DimensionComparison;
  ReadinessFramework: ReadinessFrameworkRow;
  ReadinessScore: DimensionScore;
  ResponseRate: ResponseRateRow;
  Survey: SurveyRow;
  SurveyConnection: SurveyConnectionModel;
  SurveyEdge: SurveyEdgeModel;
  SurveyFilter: SurveyFilter;
  SurveyResponse: SurveyResponseRow;
  Tabulation: Table;
  TabulationFilter: TabulationFilter;
  TabulationRow: TableRow;
  TabulationValue: TabulationValue;
  Topic: TopicReference;
  TopicTag: QuestionTopicRow;
  URL: Scalars['URL']['output'];
};

export type AgencyResolvers<ContextType = SurveysContext, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency'], FederationReferenceType extends FederationReferenceTypes['Agency'] = FederationReferenceTypes['Agency']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Agency']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  surveys?: Resolver<Maybe<ResolversTypes['SurveyConnection']>, ParentType, ContextType, Partial<AgencySurveysArgs>>;
};

export type CountryResolvers<ContextType = SurveysContext, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country'], FederationReferenceType extends FederationReferenceTypes['Country'] = FederationReferenceTypes['Country']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Country']> | FederationReferenceType, FederationReferenceType, ContextType>;
  alpha2?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  developmentStatus?: Resolver<Maybe<ResolversTypes['DevelopmentStatus']>, ParentType, ContextType>;
  developmentStatusAsOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  intermediateRegion?: Resolver<Maybe<ResolversTypes['GeographicRegion']>, ParentType, ContextType>;
  ituMember?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ituRegion?: Resolver<Maybe<ResolversTypes['ItuRegion']>, ParentType, ContextType>;
  ldc?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, Partial<CountryLdcArgs>>;
  ldcLists?: Resolver<Array<ResolversTypes['LdcList']>, ParentType, ContextType>;
  lldc?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  m49?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CountryNameArgs>>;
  names?: Resolver<Array<ResolversTypes['CountryName']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  readiness?: Resolver<ResolversTypes['ReadinessAssessmentConnection'], ParentType, ContextType, Partial<CountryReadinessArgs>>;
  region?: Resolver<Maybe<ResolversTypes['GeographicRegion']>, ParentType, ContextType>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sids?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  subregion?: Resolver<Maybe<ResolversTypes['GeographicRegion']>, ParentType, ContextType>;
  surveyResponses?: Resolver<Array<ResolversTypes['SurveyResponse']>, ParentType, ContextType>;
  unMembership?: Resolver<ResolversTypes['UnMembership'], ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
};

export type CountryConnectionResolvers<ContextType = SurveysContext, ParentType extends ResolversParentTypes['CountryConnection'] = ResolversParentTypes['CountryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CountryEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['CountryFacets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Country']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountryEdgeResolvers<ContextType = SurveysContext, ParentType extends ResolversParentTypes['CountryEdge'] = ResolversParentTypes['CountryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
};

export type CountryFacetsResolvers<ContextType = SurveysContext, ParentType extends ResolversParentTypes['CountryFacets'] = ResolversParentTypes['CountryFacets']> = {
  developmentStatus?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  ituRegion?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  ldc?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  lldc?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  region?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  sids?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  subregion?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  unMembership?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
};

export type CountryNameResolvers<ContextType = SurveysContext, ParentType extends ResolversParentTypes['CountryName'] = ResolversParentTypes['CountryName']> = {
  language?: Resolver<ResolversTypes['OfficialLanguage'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DenominatorResolvers<ContextType = SurveysContext, ParentType extends ResolversParentTypes['Denominator'] = ResolversParentTypes['Denominator']> = {
  basis?: Resolver<ResolversTypes['TagBasis'], ParentType, ContextType>;
  figure?: Resolver<Maybe<ResolversTypes['PublishedFigure']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  population?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FacetResolvers<ContextType = SurveysContext, ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GeographicRegionResolvers<ContextType = SurveysContext, ParentType extends ResolversParentTypes['GeographicRegion'] = ResolversParentTypes['GeographicRegion']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LdcListResolvers<ContextType = SurveysContext, ParentType extends ResolversParentTypes['LdcList'] = ResolversParentTypes['LdcList']> = {
  asOf?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['TagBasis'], ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  countries?: Resolver<Array<ResolversTypes['Country']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForceFrom?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  inForceUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  nextChangeDue?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LdcListConnectionResolvers<ContextType = SurveysContext, ParentType extends ResolversParentTypes['LdcListConnection'] = ResolversParentTypes['LdcListConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LdcListEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['LdcList']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LdcListEdgeResolvers<ContextType = SurveysContext, ParentType extends ResolversParentTypes['LdcListEdge'] = ResolversParentTypes['LdcListEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LdcList'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = SurveysContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type ProvenanceResolvers<ContextType = SurveysContext, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inferred?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProvenanceKind'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retrievedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
};

export type PublishedFigureResolvers<ContextType = SurveysContext, ParentType extends ResolversParentTypes['PublishedFigure'] = ResolversParentTypes['PublishedFigure'], FederationReferenceType extends FederationReferenceTypes['PublishedFigure'] = FederationReferenceTypes['PublishedFigure']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PublishedFigure']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agencies?: Resolver<Array<Maybe<ResolversTypes['Agency']>>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  asOfNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Denominator']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['RespondentGroup']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FigureKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  otherEditions?: Resolver<Array<ResolversTypes['PublishedFigure']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['PublishedFigure']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['PublishedFigure']>, ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  qualifier?: Resolver<Maybe<ResolversTypes['FigureQualifier']>, ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes['Question']>, ParentType, ContextType>;
  restates?: Resolver<Maybe<ResolversTypes['PublishedFigure']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  survey?: Resolver<Maybe<ResolversTypes['Survey']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PublishedFigureConnectionResolvers<ContextType = SurveysContext, ParentType extends ResolversParentTypes['PublishedFigureConnection'] = ResolversParentTypes['PublishedFigureConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PublishedFigureEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['PublishedFigureFacets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PublishedFigure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublishedFigureEdgeResolvers<ContextType = SurveysContext, ParentType extends ResolversParentTypes['PublishedFigureEdge'] = ResolversParentTypes['PublishedFigureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PublishedFigure'], ParentType, ContextType>;
};

export type PublishedFigureFacetsResolvers<ContextType = SurveysContext, ParentType extends ResolversParentTypes['PublishedFigureFacets'] = ResolversParentTypes['PublishedFigureFacets']> = {
  agency?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  kind?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  subject?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  survey?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  unit?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  year?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = SurveysContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  countries?: Resolver<Maybe<ResolversTypes['CountryConnection']>, ParentType, ContextType, Partial<QueryCountriesArgs>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType, RequireFields<QueryCountryArgs, 'code'>>;
  ldcList?: Resolver<Maybe<ResolversTypes['LdcList']>, ParentType, ContextType, RequireFields<QueryLdcListArgs, 'id'>>;
  ldcLists?: Resolver<Maybe<ResolversTypes['LdcListConnection']>, ParentType, ContextType, Partial<QueryLdcListsArgs>>;
  publishedFigure?: Resolver<Maybe<ResolversTypes['PublishedFigure']>, ParentType, ContextType, RequireFields<QueryPublishedFigureArgs, 'id'>>;
  publishedFigures?: Resolver<Maybe<ResolversTypes['PublishedFigureConnection']>, ParentType, ContextType, Partial<QueryPublishedFiguresArgs>>;
  question?: Resolver<Maybe<ResolversTypes['Question']>, ParentType, ContextType, RequireFields<QueryQuestionArgs, 'id'>>;
  questions?: Resolver<Maybe<ResolversTypes['QuestionConnection']>, ParentType, ContextType, Partial<QueryQuestionsArgs>>;
  readinessAssessment?: Resolver<Maybe<ResolversTypes['ReadinessAssessment']>, ParentType, ContextType, RequireFields<QueryReadinessAssessmentArgs, 'id'>>;
  readinessAssessments?: Resolver<Maybe<ResolversTypes['ReadinessAssessmentConnection']>, ParentType, ContextType, Partial<QueryReadinessAssessmentsArgs>>;
  readinessComparison?: Resolver<Maybe<ResolversTypes['ReadinessComparison']>, ParentType, ContextType, RequireFields<QueryReadinessComparisonArgs, 'countries' | 'framework'>>;
  survey?: Resolver<Maybe<ResolversTypes['Survey']>, ParentType, ContextType, RequireFields<QuerySurveyArgs, 'id'>>;
  surveys?: Resolver<Maybe<ResolversTypes['SurveyConnection']>, ParentType, ContextType, Partial<QuerySurveysArgs>>;
};

export type QuestionResolvers<ContextType = SurveysContext, ParentType extends ResolversParentTypes['Question'] = ResolversParentTypes['Question'], FederationReferenceType extends FederationReferenceTypes['Question'] = FederationReferenceTypes['Question']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Question']> | FederationReferenceType, FederationReferenceType, ContextType>;
  choices?: Resolver<Array<ResolversTypes['QuestionChoice']>, ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['PublishedFigure']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  selectMultiple?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  survey?: Resolver<ResolversTypes['Survey'], ParentType, ContextType>;
  tabulation?: Resolver<Maybe<ResolversTypes['Tabulation']>, ParentType, ContextType, RequireFields<QuestionTabulationArgs, 'by'>>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textIsVerbatim?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  topicTags?: Resolver<Array<ResolversTypes['TopicTag']>, ParentType, ContextType>;
  topics?: Resolver<Array<Maybe<ResolversTypes['Topic']>>, ParentType, ContextType>;
};

export type QuestionChoiceResolvers<ContextType = SurveysContext, ParentType extends ResolversParentTypes['QuestionChoice'] = ResolversParentTypes['QuestionChoice']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QuestionConnectionResolvers<ContextType = SurveysContext, ParentType extends ResolversParentTypes['QuestionConnection'] = ResolversParentTypes['QuestionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['QuestionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Question']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuestionEdgeResolvers<ContextType = SurveysContext, ParentType extends ResolversParentTypes['QuestionEdge'] = ResolversParentTypes['QuestionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Question'], ParentType, ContextType>;
};

export type ReadinessAssessmentResolvers<ContextType = SurveysContext, ParentType extends ResolversParentTypes['ReadinessAssessment'] = ResolversParentTypes['ReadinessAssessment'], FederationReferenceType extends FederationReferenceTypes['ReadinessAssessment'] = FederationReferenceTypes['ReadinessAssessment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ReadinessAssessment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  framework?: Resolver<ResolversTypes['ReadinessFramework'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  overall?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scores?: Resolver<Array<ResolversTypes['ReadinessScore']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReadinessAssessmentConnectionResolvers<ContextType = SurveysContext, ParentType extends ResolversParentTypes['ReadinessAssessmentConnection'] = ResolversParentTypes['ReadinessAssessmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReadinessAssessmentEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['ReadinessAssessmentFacets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ReadinessAssessment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReadinessAssessmentEdgeResolvers<ContextType = SurveysContext, ParentType extends ResolversParentTypes['ReadinessAssessmentEdge'] = ResolversParentTypes['ReadinessAssessmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReadinessAssessment'], ParentType, ContextType>;
};

export type ReadinessAssessmentFacetsResolvers<ContextType = SurveysContext, ParentType extends ResolversParentTypes['ReadinessAssessmentFacets'] = ResolversParentTypes['ReadinessAssessmentFacets']> = {
  framework?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  region?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  year?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
};

export type ReadinessComparisonResolvers<ContextType = SurveysContext, ParentType extends ResolversParentTypes['ReadinessComparison'] = ResolversParentTypes['ReadinessComparison']> = {
  assessments?: Resolver<Array<ResolversTypes['ReadinessAssessment']>, ParentType, ContextType>;
  dimensions?: Resolver<Array<ResolversTypes['ReadinessDimensionComparison']>, ParentType, ContextType>;
  framework?: Resolver<ResolversTypes['ReadinessFramework'], ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['Country']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReadinessCountryScoreResolvers<ContextType = SurveysContext, ParentType extends ResolversParentTypes['ReadinessCountryScore'] = ResolversParentTypes['ReadinessCountryScore']> = {
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ReadinessDimensionResolvers<ContextType = SurveysContext, ParentType extends ResolversParentTypes['ReadinessDimension'] = ResolversParentTypes['ReadinessDimension']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReadinessDimensionComparisonResolvers<ContextType = SurveysContext, ParentType extends ResolversParentTypes['ReadinessDimensionComparison'] = ResolversParentTypes['ReadinessDimensionComparison']> = {
  dimension?: Resolver<ResolversTypes['ReadinessDimension'], ParentType, ContextType>;
  highest?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lowest?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  mean?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  scores?: Resolver<Array<ResolversTypes['ReadinessCountryScore']>, ParentType, ContextType>;
};

export type ReadinessFrameworkResolvers<ContextType = SurveysContext, ParentType extends ResolversParentTypes['ReadinessFramework'] = ResolversParentTypes['ReadinessFramework']> = {
  dimensions?: Resolver<Array<ResolversTypes['ReadinessDimension']>, ParentType, ContextType>;
  highest?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lowest?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReadinessScoreResolvers<ContextType = SurveysContext, ParentType extends ResolversParentTypes['ReadinessScore'] = ResolversParentTypes['ReadinessScore']> = {
  dimension?: Resolver<ResolversTypes['ReadinessDimension'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ResponseRateResolvers<ContextType = SurveysContext, ParentType extends ResolversParentTypes['ResponseRate'] = ResolversParentTypes['ResponseRate']> = {
  basis?: Resolver<ResolversTypes['TagBasis'], ParentType, ContextType>;
  denominator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  denominatorFigure?: Resolver<Maybe<ResolversTypes['PublishedFigure']>, ParentType, ContextType>;
  denominatorPopulation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['RespondentGroup'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  numeratorFigure?: Resolver<ResolversTypes['PublishedFigure'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SurveyResolvers<ContextType = SurveysContext, ParentType extends ResolversParentTypes['Survey'] = ResolversParentTypes['Survey'], FederationReferenceType extends FederationReferenceTypes['Survey'] = FederationReferenceTypes['Survey']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Survey']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agencies?: Resolver<Array<Maybe<ResolversTypes['Agency']>>, ParentType, ContextType>;
  confidential?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['PublishedFigureConnection'], ParentType, ContextType, Partial<SurveyFiguresArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SurveyKind'], ParentType, ContextType>;
  launchedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notPublished?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  otherConductors?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  published?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['Question']>, ParentType, ContextType>;
  respondentsPublic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  responseRates?: Resolver<Array<ResolversTypes['ResponseRate']>, ParentType, ContextType>;
  tabulation?: Resolver<Maybe<ResolversTypes['Tabulation']>, ParentType, ContextType, RequireFields<SurveyTabulationArgs, 'by'>>;
};

export type SurveyConnectionResolvers<ContextType = SurveysContext, ParentType extends ResolversParentTypes['SurveyConnection'] = ResolversParentTypes['SurveyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SurveyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Survey']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SurveyEdgeResolvers<ContextType = SurveysContext, ParentType extends ResolversParentTypes['SurveyEdge'] = ResolversParentTypes['SurveyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Survey'], ParentType, ContextType>;
};

export type SurveyResponseResolvers<ContextType = SurveysContext, ParentType extends ResolversParentTypes['SurveyResponse'] = ResolversParentTypes['SurveyResponse']> = {
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  submittedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  survey?: Resolver<ResolversTypes['Survey'], ParentType, ContextType>;
};

export type TabulationResolvers<ContextType = SurveysContext, ParentType extends ResolversParentTypes['Tabulation'] = ResolversParentTypes['Tabulation']> = {
  by?: Resolver<Array<ResolversTypes['TabulationDimension']>, ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  protectionWidth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes['Question']>, ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['TabulationRow']>, ParentType, ContextType>;
  statusAsOf?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  suppressedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suppressionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  survey?: Resolver<ResolversTypes['Survey'], ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TabulationRowResolvers<ContextType = SurveysContext, ParentType extends ResolversParentTypes['TabulationRow'] = ResolversParentTypes['TabulationRow']> = {
  answer?: Resolver<Maybe<ResolversTypes['QuestionChoice']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isTotal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['TabulationValue']>, ParentType, ContextType>;
};

export type TabulationValueResolvers<ContextType = SurveysContext, ParentType extends ResolversParentTypes['TabulationValue'] = ResolversParentTypes['TabulationValue']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dimension?: Resolver<ResolversTypes['TabulationDimension'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TopicResolvers<ContextType = SurveysContext, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic'], FederationReferenceType extends FederationReferenceTypes['Topic'] = FederationReferenceTypes['Topic']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Topic']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  questions?: Resolver<Maybe<Array<ResolversTypes['Question']>>, ParentType, ContextType>;
};

export type TopicTagResolvers<ContextType = SurveysContext, ParentType extends ResolversParentTypes['TopicTag'] = ResolversParentTypes['TopicTag']> = {
  basis?: Resolver<ResolversTypes['TagBasis'], ParentType, ContextType>;
  matched?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type Resolvers<ContextType = SurveysContext> = {
  Agency?: AgencyResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  CountryConnection?: CountryConnectionResolvers<ContextType>;
  CountryEdge?: CountryEdgeResolvers<ContextType>;
  CountryFacets?: CountryFacetsResolvers<ContextType>;
  CountryName?: CountryNameResolvers<ContextType>;
  Denominator?: DenominatorResolvers<ContextType>;
  Facet?: FacetResolvers<ContextType>;
  GeographicRegion?: GeographicRegionResolvers<ContextType>;
  LdcList?: LdcListResolvers<ContextType>;
  LdcListConnection?: LdcListConnectionResolvers<ContextType>;
  LdcListEdge?: LdcListEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Provenance?: ProvenanceResolvers<ContextType>;
  PublishedFigure?: PublishedFigureResolvers<ContextType>;
  PublishedFigureConnection?: PublishedFigureConnectionResolvers<ContextType>;
  PublishedFigureEdge?: PublishedFigureEdgeResolvers<ContextType>;
  PublishedFigureFacets?: PublishedFigureFacetsResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Question?: QuestionResolvers<ContextType>;
  QuestionChoice?: QuestionChoiceResolvers<ContextType>;
  QuestionConnection?: QuestionConnectionResolvers<ContextType>;
  QuestionEdge?: QuestionEdgeResolvers<ContextType>;
  ReadinessAssessment?: ReadinessAssessmentResolvers<ContextType>;
  ReadinessAssessmentConnection?: ReadinessAssessmentConnectionResolvers<ContextType>;
  ReadinessAssessmentEdge?: ReadinessAssessmentEdgeResolvers<ContextType>;
  ReadinessAssessmentFacets?: ReadinessAssessmentFacetsResolvers<ContextType>;
  ReadinessComparison?: ReadinessComparisonResolvers<ContextType>;
  ReadinessCountryScore?: ReadinessCountryScoreResolvers<ContextType>;
  ReadinessDimension?: ReadinessDimensionResolvers<ContextType>;
  ReadinessDimensionComparison?: ReadinessDimensionComparisonResolvers<ContextType>;
  ReadinessFramework?: ReadinessFrameworkResolvers<ContextType>;
  ReadinessScore?: ReadinessScoreResolvers<ContextType>;
  ResponseRate?: ResponseRateResolvers<ContextType>;
  Survey?: SurveyResolvers<ContextType>;
  SurveyConnection?: SurveyConnectionResolvers<ContextType>;
  SurveyEdge?: SurveyEdgeResolvers<ContextType>;
  SurveyResponse?: SurveyResponseResolvers<ContextType>;
  Tabulation?: TabulationResolvers<ContextType>;
  TabulationRow?: TabulationRowResolvers<ContextType>;
  TabulationValue?: TabulationValueResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  TopicTag?: TopicTagResolvers<ContextType>;
  URL?: GraphQLScalarType;
};


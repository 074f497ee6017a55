import type { ProvenanceKind } from '@agency-graph/subgraph-kit/provenance';
import type {
  DevelopmentStatus,
  FigureKind,
  FigureQualifier,
  ItuRegion,
  RespondentGroup,
  SurveyKind,
  TagBasis,
} from '../schema.generated';

/** What the codes of the data files mean; the empty code means "not stated". */
export const developmentStatuses: Readonly<Record<string, DevelopmentStatus | null>> = {
  developed: 'DEVELOPED',
  developing: 'DEVELOPING',
  '': null,
};

export const ituRegions: Readonly<Record<string, ItuRegion | null>> = {
  Africa: 'AFRICA',
  Americas: 'AMERICAS',
  'Arab States': 'ARAB_STATES',
  'Asia-Pacific': 'ASIA_PACIFIC',
  CIS: 'CIS',
  Europe: 'EUROPE',
  '': null,
};

export const surveyKinds: Readonly<Record<string, SurveyKind>> = {
  SURVEY: 'SURVEY',
  INDEX: 'INDEX',
  ASSESSMENT: 'ASSESSMENT',
};

export const figureKinds: Readonly<Record<string, FigureKind>> = {
  COUNT: 'COUNT',
  SHARE: 'SHARE',
  MEASURE: 'MEASURE',
  DATE: 'DATE',
  STATEMENT: 'STATEMENT',
  NOT_AVAILABLE: 'NOT_AVAILABLE',
};

export const figureQualifiers: Readonly<Record<string, FigureQualifier | null>> = {
  EXACT: 'EXACT',
  AT_LEAST: 'AT_LEAST',
  ALMOST: 'ALMOST',
  '': null,
};

export const respondentGroups: Readonly<Record<string, RespondentGroup>> = {
  ALL: 'ALL',
  DEVELOPED: 'DEVELOPED',
  DEVELOPING: 'DEVELOPING',
  LDC: 'LDC',
};

export const bases: Readonly<Record<string, TagBasis>> = {
  STATED: 'STATED',
  INFERRED: 'INFERRED',
};

export const provenanceKinds: Readonly<Record<string, ProvenanceKind>> = {
  OFFICIAL: 'OFFICIAL',
  CURATED: 'CURATED',
};

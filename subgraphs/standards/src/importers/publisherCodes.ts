import type { AiEvidence, StandardKind, StandardStatus } from '../schema.generated';

/** The words of publishers' registers for kinds of document. */
export const kinds: Readonly<Record<string, StandardKind>> = {
  recommendation: 'RECOMMENDATION',
  'recommendation-supplement': 'SUPPLEMENT',
  'recommendation-amendment': 'AMENDMENT',
  'international-standard': 'STANDARD',
  standard: 'STANDARD',
  'European Standard': 'STANDARD',
  'ETSI Standard': 'STANDARD',
  'technical-specification': 'TECHNICAL_SPECIFICATION',
  'Technical Specification': 'TECHNICAL_SPECIFICATION',
  'Group Specification': 'TECHNICAL_SPECIFICATION',
  'publicly-available-specification': 'TECHNICAL_SPECIFICATION',
  specification: 'TECHNICAL_SPECIFICATION',
  'technical-report': 'TECHNICAL_REPORT',
  'Technical Report': 'TECHNICAL_REPORT',
  'Group Report': 'TECHNICAL_REPORT',
  'focus-group-deliverable': 'FOCUS_GROUP_DELIVERABLE',
  // IEC: system reference deliverable, technology management report, white paper.
  'system-reference-deliverable': 'OTHER',
  tmop: 'OTHER',
  wp: 'OTHER',
};

export const statuses: Readonly<Record<string, StandardStatus>> = {
  draft: 'DRAFT',
  under_publication: 'UNDER_PUBLICATION',
  in_force: 'PUBLISHED',
  published: 'PUBLISHED',
  under_review: 'UNDER_REVIEW',
  superseded: 'SUPERSEDED',
  withdrawn: 'WITHDRAWN',
  unknown: 'UNKNOWN',
};

export const evidences: Readonly<Record<string, AiEvidence>> = {
  title: 'TITLE',
  abstract: 'ABSTRACT',
  'series-7000': 'SERIES',
  committee: 'COMMITTEE',
};

/** ITU-T's focus groups are groups of ITU-T, not a body of their own. */
export const bodies: Readonly<Record<string, string>> = {
  'ITU-T': 'itu-t',
  'ITU-T FG': 'itu-t',
  'ITU-R': 'itu-r',
  'ISO/IEC': 'iso-iec',
  ISO: 'iso',
  IEC: 'iec',
  IEEE: 'ieee',
  ETSI: 'etsi',
  '3GPP': '3gpp',
  C2PA: 'c2pa',
};

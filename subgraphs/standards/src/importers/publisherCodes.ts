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

/** Words for kinds of document in what agencies hand over, our own codes among them. */
export const documentTypes: Readonly<Record<string, StandardKind>> = {
  ...kinds,
  'recommendation-annex': 'SUPPLEMENT',
  amendment: 'AMENDMENT',
  'technical-paper': 'OTHER',
  'focus-group': 'FOCUS_GROUP_DELIVERABLE',
  other: 'OTHER',
  RECOMMENDATION: 'RECOMMENDATION',
  SUPPLEMENT: 'SUPPLEMENT',
  AMENDMENT: 'AMENDMENT',
  STANDARD: 'STANDARD',
  TECHNICAL_SPECIFICATION: 'TECHNICAL_SPECIFICATION',
  TECHNICAL_REPORT: 'TECHNICAL_REPORT',
  FOCUS_GROUP_DELIVERABLE: 'FOCUS_GROUP_DELIVERABLE',
  OTHER: 'OTHER',
};

/** Stages in the words of ITU, IEC and IEEE. ISO writes codes, ETSI and 3GPP none. */
export const stageWords: Readonly<Record<string, StandardStatus>> = {
  Published: 'PUBLISHED',
  Withdrawal: 'WITHDRAWN',
  PUBLISHED: 'PUBLISHED',
  REVISED: 'SUPERSEDED',
  REPLACED: 'SUPERSEDED',
  WITHDRAWN: 'WITHDRAWN',
  approved: 'PUBLISHED',
  draft: 'DRAFT',
};

/** International harmonized stage codes (ISO Guide 69): the first two digits, but for projects that were given up. */
export function statusOfStageCode(code: string): StandardStatus | undefined {
  const [, stage, substage = ''] = /^(\d\d)(?:\.(\d\d))?$/.exec(code) ?? [];
  if (stage === undefined) return undefined;
  if (substage === '98') return 'WITHDRAWN';
  if (stage === '60') return substage === '00' ? 'UNDER_PUBLICATION' : 'PUBLISHED';
  if (stage === '90') return 'UNDER_REVIEW';
  return stage === '95' ? 'WITHDRAWN' : 'DRAFT';
}

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
  none: 'NONE',
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

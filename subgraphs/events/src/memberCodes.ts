import type { MemberField, MemberOrganizationKind, MemberRole } from './schema.generated';

/** What members seek and offer, in an order that the bits of members follow: new ones are added at the end. */
export const memberRoles: readonly MemberRole[] = [
  'FUNDING',
  'DATA',
  'COMPUTING',
  'SOFTWARE',
  'RESEARCH',
  'DOMAIN_EXPERTISE',
  'STANDARDS_EXPERTISE',
  'POLICY_ADVICE',
  'MENTORING',
  'TRAINING',
  'PILOT_SITE',
  'SPEAKING',
];

export const memberOrganizationKinds: readonly MemberOrganizationKind[] = [
  'GOVERNMENT',
  'INTERGOVERNMENTAL',
  'ACADEMIA',
  'COMPANY',
  'STARTUP',
  'CIVIL_SOCIETY',
  'INDIVIDUAL',
];

export const memberFields: readonly MemberField[] = [
  'DISPLAY_NAME',
  'ORGANIZATION_KIND',
  'COUNTRY',
  'TOPICS',
  'ROLES',
  'ACTIVITY',
];

const roleWords: Readonly<Record<MemberRole, string>> = {
  FUNDING: 'funding',
  DATA: 'data',
  COMPUTING: 'computing power',
  SOFTWARE: 'software',
  RESEARCH: 'research',
  DOMAIN_EXPERTISE: 'knowledge of the field',
  STANDARDS_EXPERTISE: 'knowledge of standards',
  POLICY_ADVICE: 'policy advice',
  MENTORING: 'mentoring',
  TRAINING: 'training',
  PILOT_SITE: 'a pilot site',
  SPEAKING: 'speakers',
};

/** A role as the reason of a match names it. */
export function roleInWords(role: MemberRole): string {
  return roleWords[role];
}

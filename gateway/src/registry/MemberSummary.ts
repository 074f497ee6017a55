import type { MemberVersion } from './Registry';

/** What everybody may know of a member: never where it answers. */
export interface MemberSummary {
  name: string;
  agency: string;
  contact: string;
  licence: string;
  version: number;
  sha256: string;
  isBuiltIn: boolean;
  /** ISO 8601, in UTC. */
  publishedAt: string;
}

export function summarizeMember(member: MemberVersion): MemberSummary {
  const { name, agency, contact, licence, version, sha256, isBuiltIn, publishedAt } = member;
  return {
    name,
    agency,
    contact,
    licence,
    version,
    sha256,
    isBuiltIn,
    publishedAt: publishedAt.toISOString(),
  };
}

/** One version of a member, as everybody may see it: without its address. Dates are ISO 8601 in UTC. */
export interface MemberSummary {
  name: string;
  agency: string;
  contact: string;
  licence: string;
  version: number;
  sha256: string;
  isBuiltIn: boolean;
  publishedAt: string;
}

/** A supergraph by its number in the registry and the version that answers carry in `x-supergraph-version`. */
export interface SupergraphReference {
  number: number;
  version: string;
}

export interface GraphAnswer {
  supergraph: SupergraphReference & { composedAt: string; activatedAt: string };
  members: MemberSummary[];
}

/** A key without its text. */
export interface KeySummary {
  id: string;
  member: string | null;
  label: string;
  createdAt: string;
  revokedAt: string | null;
  lastUsedAt: string | null;
}

export interface Approval {
  member: string;
  changeId: string;
  reason: string;
  approvedAt: string;
}

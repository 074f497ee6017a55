import { agencyNameOf } from '../agencyNames';
import type { OrganizationRecord } from '../rows/projectParts';
import type { OrganizationRole, PartnerKind } from '../schema.generated';

/** The organizations of a project whose source knows a lead and partners, and no other roles. */
export function organizationsOf({
  leadId,
  partnerIds,
  others,
}: {
  leadId: string;
  partnerIds: readonly string[];
  others: readonly { name: string; kind: PartnerKind | null }[];
}): OrganizationRecord[] {
  return [
    agencyAs('LEAD', leadId),
    ...partnerIds.map((id) => agencyAs('PARTNER', id)),
    ...others.map(({ name, kind }) => ({
      name,
      ref: null,
      kind,
      roles: ['PARTNER' as const],
      agencyId: null,
    })),
  ];
}

function agencyAs(role: OrganizationRole, id: string): OrganizationRecord {
  return { name: agencyNameOf(id), ref: null, kind: 'UN_SYSTEM', roles: [role], agencyId: id };
}

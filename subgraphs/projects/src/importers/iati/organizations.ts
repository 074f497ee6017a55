import type { Findings } from '@agency-graph/subgraph-kit/importing/findings';
import { agencyByName, agencyByPublisherId, agencyNameOf } from '../../agencyNames';
import type { OrganizationRecord } from '../../rows/projectParts';
import type { OrganizationRole, PartnerKind } from '../../schema.generated';
import { organizationRoles, organizationTypes } from './iatiCodes';
import { meaningOf } from './iatiValues';
import { narrativesOf, textOf } from './narratives';
import { attributeOf, childOf, childrenOf, placeOf, type ParsedElement } from './ParsedElement';

export interface Organizations {
  organizations: OrganizationRecord[];
  leadId: string | null;
  partnerIds: string[];
  otherPartners: string[];
}

/** The organizations of an activity: each once, with all its roles. */
export function readOrganizations(activity: ParsedElement, findings: Findings): Organizations {
  const reporting = childOf(activity, 'reporting-org');
  const organizations = mergeRoles([
    ...(reporting ? readOrganization(reporting, 'REPORTING', findings) : []),
    ...childrenOf(activity, 'participating-org').flatMap((element) => {
      const codes = organizationRoles;
      const role = meaningOf(element, 'role', {
        codes,
        codelist: 'IATI organisation role',
        findings,
      });
      return role === null ? [] : readOrganization(element, role, findings);
    }),
  ]);
  const secondary = ['1', 'true'].includes(reporting?.attributes['secondary-reporter'] ?? '');
  const lead = leadOf(organizations, secondary);
  const leadId = lead?.agencyId ?? null;
  const others = organizations.filter(
    (one) => one !== lead && (!secondary || !isOnlyReporting(one)),
  );
  return {
    organizations,
    leadId,
    partnerIds: others.flatMap(({ agencyId }) => (agencyId === null ? [] : [agencyId])),
    otherPartners: others.filter(({ agencyId }) => agencyId === null).map(({ name }) => name),
  };
}

/** The organization that publishes an activity leads it, unless it says that it reports for others. */
function leadOf(
  organizations: readonly OrganizationRecord[],
  secondary: boolean,
): OrganizationRecord | undefined {
  const order: OrganizationRole[] = secondary ? ['ACCOUNTABLE', 'IMPLEMENTING'] : ['REPORTING'];
  return order
    .map((role) => organizations.find(({ roles }) => roles.includes(role)))
    .find((one) => one !== undefined);
}

function isOnlyReporting({ roles }: OrganizationRecord): boolean {
  return roles.length === 1 && roles[0] === 'REPORTING';
}

function readOrganization(
  element: ParsedElement,
  role: OrganizationRole,
  findings: Findings,
): OrganizationRecord[] {
  const ref = attributeOf(element, 'ref');
  const name = textOf(element);
  if (ref === null && name === null) {
    findings.warn({
      place: placeOf(element),
      rule: 'is left out: it has neither @ref nor narrative',
    });
    return [];
  }
  const agencyId = agencyOf(element, ref);
  const codes = organizationTypes;
  const type = meaningOf(element, 'type', { codes, codelist: 'IATI organisation type', findings });
  if (agencyId === null) noteUnknownAgency(element, { ref, name, type, findings });
  const kind = agencyId === null ? type : 'UN_SYSTEM';
  const shown = name ?? (agencyId === null ? ref : agencyNameOf(agencyId)) ?? '';
  return [{ name: shown, ref, kind, roles: [role], agencyId }];
}

/** By the publisher identifier exactly as given, else by name: an identifier is never taken apart or put together. */
function agencyOf(element: ParsedElement, ref: string | null): string | null {
  const byIdentifier = ref === null ? null : agencyByPublisherId(ref);
  if (byIdentifier !== null) return byIdentifier;
  const names = narrativesOf(element).map(({ text }) => agencyByName(text));
  return names.find((id) => id !== null) ?? null;
}

/** Of those that could be UN agencies, the publisher and multilateral organizations, the unknown are listed. */
function noteUnknownAgency(
  element: ParsedElement,
  {
    ref,
    name,
    type,
    findings,
  }: { ref: string | null; name: string | null; type: PartnerKind | null; findings: Findings },
): void {
  if (element.name !== 'reporting-org' && type !== 'INTERGOVERNMENTAL') return;
  const code = ref ?? name ?? '';
  findings.unknownCode({ codelist: 'UN agency', code, place: placeOf(element), refuses: false });
}

function mergeRoles(organizations: readonly OrganizationRecord[]): OrganizationRecord[] {
  const merged = new Map<string, OrganizationRecord>();
  for (const one of organizations) {
    const key = one.agencyId ?? one.ref ?? one.name.toLowerCase();
    const known = merged.get(key);
    if (!known) merged.set(key, one);
    else {
      known.roles = [...new Set([...known.roles, ...one.roles])];
      known.kind ??= one.kind;
    }
  }
  return [...merged.values()];
}

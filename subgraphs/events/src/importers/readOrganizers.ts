import { agencyCodelist } from '../codelists';
import type { Organizer } from '../rows/Organizer';
import type { OrganizerRole } from '../schema.generated';

/** Organizers before co-organizers. A name that is an agency's key or acronym refers to it; any other stays a name. */
export function readOrganizers(
  organizers: readonly string[],
  coOrganizers: readonly string[],
): Organizer[] {
  return [...organizers.map(withRole('ORGANIZER')), ...coOrganizers.map(withRole('CO_ORGANIZER'))];
}

function withRole(role: OrganizerRole) {
  return (name: string): Organizer => ({ name, role, agencyId: agencyCodelist.find(name) ?? null });
}

/** The agencies among organizers, each once. */
export function agencyIdsOf(organizers: readonly Organizer[]): string[] {
  return [...new Set(organizers.flatMap(({ agencyId }) => agencyId ?? []))];
}

/** What a search should find: names, and the full names of agencies. */
export function wordsOf(organizers: readonly Organizer[]): string[] {
  return organizers.flatMap(({ name, agencyId }) => [
    name,
    (agencyId && agencyCodelist.labelOf(agencyId)) ?? '',
  ]);
}

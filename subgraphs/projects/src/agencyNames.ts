import { agencies } from './codelists';

const byId = new Map(agencies.map((agency) => [agency.id, agency]));
const byPublisherId = new Map(
  agencies.flatMap(({ id, iati_publisher_id: publisherId }) =>
    publisherId === null ? [] : [[publisherId, id]],
  ),
);
const byName = new Map(
  agencies.flatMap(({ id, acronym, name, aliases }) =>
    [id, acronym, name, ...aliases].map((one): [string, string] => [normalize(one), id]),
  ),
);

/** Full name of an agency; its key where the list has none. */
export function agencyNameOf(id: string): string {
  return byId.get(id)?.name ?? id;
}

/** Acronym and name of an agency, as a search finds it. */
export function agencyWordsOf(id: string): string {
  const agency = byId.get(id);
  return agency ? `${agency.acronym} ${agency.name}` : '';
}

/** The agency that publishes IATI data under exactly this identifier. Digits alone never make an agency. */
export function agencyByPublisherId(publisherId: string): string | null {
  return byPublisherId.get(publisherId.trim()) ?? null;
}

/** The agency whose key, acronym, name or alias this is, whatever its case. */
export function agencyByName(name: string): string | null {
  return byName.get(normalize(name)) ?? null;
}

function normalize(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}

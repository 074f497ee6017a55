import type { Ownership } from '../../../src/server/readOwnership';
import { once } from './once';

/** Which subgraph answers what. */
export const loadOwnership: () => Promise<Ownership> = once(async () => {
  const response = await fetch('/explorer/owners.json');
  if (!response.ok) throw new Error(`/explorer/owners.json answered with HTTP ${response.status}.`);
  return (await response.json()) as Ownership;
});

/** The subgraphs that answer a field; none when the type is nobody's, as those of introspection are. */
export function ownersOf(ownership: Ownership, type: string, field: string): readonly string[] {
  const owned = ownership.types[type];
  return owned?.fields[field] ?? owned?.subgraphs ?? [];
}

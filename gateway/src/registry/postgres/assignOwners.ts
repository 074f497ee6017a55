import { runStatement } from '@agency-graph/subgraph-kit/rows';
import sql from 'sql-template-tag';
import type { EntityManager } from 'typeorm';
import { definedTypes } from './definedTypes';
import type { MemberVersionRow } from './rows/MemberVersionRow';
import { TypeOwnerRow } from './rows/TypeOwnerRow';
import { selectFrom } from './selectFrom';

export interface OwnersChange {
  /** The versions that come in. */
  entering: readonly MemberVersionRow[];
  /** All versions of the new supergraph. */
  members: readonly MemberVersionRow[];
  at: Date;
}

/**
 * Who publishes a type first owns it. It stays so for as long as the owner is a member and its newest version defines the
 * type, also while an older one is served, and for as long as anybody else builds upon it; after that it is free again.
 */
export async function assignOwners(manager: EntityManager, change: OwnersChange): Promise<void> {
  const { entering, members, at } = change;
  const claims = claimsOf(entering);
  const types = [...claims.keys()];
  if (types.length === 0) return;
  const known = await selectFrom(manager, TypeOwnerRow, sql`WHERE t.type = ANY(${types})`);
  const owners = new Map(known.map(({ type, member }) => [type, member]));
  const newestTypes = await readNewestTypes(manager, [...new Set(owners.values())]);
  const memberNames = new Set(members.map(({ member }) => member));
  const gained = [...claims].filter(([type, claimants]) => {
    const owner = owners.get(type);
    if (owner === undefined) return true;
    if (claimants.has(owner)) return false;
    if (memberNames.has(owner) && newestTypes.get(owner)?.includes(type)) return false;
    return members.every(({ member, types }) => claimants.has(member) || !types.includes(type));
  });
  await runStatement(
    manager,
    sql`INSERT INTO type_owner (type, member, since)
        SELECT type, member, ${at} FROM unnest(
          ${gained.map(([type]) => type)}::text[],
          ${gained.map(([, claimants]) => bestOf(claimants))}::text[]) AS gained (type, member)
        ON CONFLICT (type) DO UPDATE SET member = excluded.member, since = excluded.since`,
  );
}

/** For each type those that come in and define it, with how much they say about it. */
function claimsOf(entering: readonly MemberVersionRow[]): Map<string, Map<string, number>> {
  const claims = new Map<string, Map<string, number>>();
  for (const { member, sdl } of entering) {
    for (const [type, weight] of definedTypes(sdl)) {
      const claimants = claims.get(type) ?? new Map<string, number>();
      claims.set(type, claimants.set(member, weight));
    }
  }
  return claims;
}

function bestOf(claimants: ReadonlyMap<string, number>): string {
  const [best] = [...claimants].toSorted(([, one], [, other]) => other - one);
  return best![0];
}

async function readNewestTypes(
  manager: EntityManager,
  members: readonly string[],
): Promise<Map<string, string[]>> {
  const rows = await runStatement<{ member: string; types: string[] }>(
    manager,
    sql`SELECT DISTINCT ON (member) member, types FROM member_version
        WHERE member = ANY(${members}) ORDER BY member, version DESC`,
  );
  return new Map(rows.map(({ member, types }) => [member, types]));
}

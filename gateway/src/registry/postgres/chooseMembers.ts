import { createHash } from 'node:crypto';
import { runStatement } from '@agency-graph/subgraph-kit/rows';
import sql from 'sql-template-tag';
import type { EntityManager } from 'typeorm';
import type { SupergraphChange } from '../Registry';
import { RegistryError } from '../RegistryError';
import { definedTypes } from './definedTypes';
import { readMembers } from './readMembers';
import { MemberVersionRow } from './rows/MemberVersionRow';
import { selectFrom } from './selectFrom';

export interface ChosenMembers {
  /** Versions that are new. */
  published: MemberVersionRow[];
  /** Versions that stood already and come back. */
  restored: MemberVersionRow[];
  /** All versions of the new supergraph, by name. */
  members: MemberVersionRow[];
}

/** Finds the versions that a new supergraph consists of. `base` is the number of the one before. */
export async function chooseMembers(
  manager: EntityManager,
  { change, base, at }: { change: SupergraphChange; base: number | undefined; at: Date },
): Promise<ChosenMembers> {
  const before = base === undefined ? [] : await readMembers(manager, base);
  for (const name of change.retired) {
    if (!before.some(({ member }) => member === name)) {
      throw new RegistryError('NOT_FOUND', `"${name}" is no member of the graph.`);
    }
  }
  const published = await newVersions(manager, change, at);
  const restored = await findRestored(manager, change.restored);
  const members = new Map(before.map((row) => [row.member, row]));
  for (const name of change.retired) members.delete(name);
  for (const row of [...published, ...restored]) members.set(row.member, row);
  return {
    published,
    restored,
    members: [...members.values()].toSorted((a, b) => (a.member < b.member ? -1 : 1)),
  };
}

async function newVersions(
  manager: EntityManager,
  { members, actor }: SupergraphChange,
  at: Date,
): Promise<MemberVersionRow[]> {
  const newest = await runStatement<{ member: string; version: number }>(
    manager,
    sql`SELECT member, max(version) AS version FROM member_version
        WHERE member = ANY(${members.map(({ name }) => name)}) GROUP BY member`,
  );
  const versions = new Map(newest.map(({ member, version }) => [member, version]));
  return members.map(({ name, sdl, isBuiltIn = false, ...contract }) => ({
    member: name,
    version: (versions.get(name) ?? 0) + 1,
    agency: contract.agency,
    contact: contract.contact,
    licence: contract.licence,
    url: contract.url,
    sdl,
    sha256: createHash('sha256').update(sdl).digest('hex'),
    types: [...definedTypes(sdl).keys()],
    isBuiltIn,
    publishedAt: at,
    publishedBy: actor,
  }));
}

async function findRestored(
  manager: EntityManager,
  restored: SupergraphChange['restored'],
): Promise<MemberVersionRow[]> {
  const found: MemberVersionRow[] = [];
  for (const [name, version] of Object.entries(restored)) {
    const [row] = await selectFrom(
      manager,
      MemberVersionRow,
      sql`WHERE t.member = ${name} AND t.version = ${version}`,
    );
    if (!row)
      throw new RegistryError('NOT_FOUND', `There is no version ${version} of member "${name}".`);
    found.push(row);
  }
  return found;
}

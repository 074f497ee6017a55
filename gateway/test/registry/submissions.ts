import type { Actor, MemberSubmission, SupergraphChange } from '../../src/registry/Registry';

export const deployment: Actor = { kind: 'deployment' };
export const healthKey: Actor = { kind: 'member', member: 'health', keyId: 'aaaaaaaaaa' };

export function submission(name: string, sdl: string): MemberSubmission {
  return {
    name,
    agency: `The agency of ${name}`,
    contact: `${name}@example.int`,
    licence: 'CC-BY-4.0',
    url: `http://127.0.0.1:4100/${name}`,
    sdl,
  };
}

export function publish(
  base: number | undefined,
  name: string,
  { sdl = 'type Query { a: Int }', ...change }: Partial<SupergraphChange> & { sdl?: string } = {},
): SupergraphChange {
  return {
    action: 'publish',
    actor: healthKey,
    base,
    members: [submission(name, sdl)],
    retired: [],
    restored: {},
    supergraphSdl: `# of ${base ?? 'nothing'} and ${name}`,
    ...change,
  };
}

import type { Log } from '@agency-graph/subgraph-kit/log';
import { compose } from '../supergraph/compose';
import { SupergraphError } from '../supergraph/SupergraphError';
import type { BuiltInGraph } from './BuiltInGraph';
import { isConflict } from './isConflict';
import { isSameSubmission } from './isSameSubmission';
import type { Activation, MemberSubmission, MemberVersion, Registry } from './Registry';

/** Other gateways that start at the same time deploy the same: one of them does it, and the others find it done. */
const attempts = 5;

interface Deployment {
  /** Those whose schema, address or description differs from what stands there. */
  changed: readonly MemberSubmission[];
  /** Those that an earlier deployment brought along and this one does not. */
  leaving: readonly string[];
  /** Those that were published by agencies, and those that agencies took over. */
  partners: readonly MemberVersion[];
  /** What the supergraph is composed from afterwards. */
  members: readonly MemberSubmission[];
}

/**
 * Puts the members that this deployment brings along into the registry, where they differ from what stands there. What
 * agencies published stays. When both do not compose, nothing is changed and the log says so. Resolves to what is to be
 * served.
 */
export async function deployBuiltIns(
  registry: Registry,
  builtIn: BuiltInGraph,
  log: Log,
): Promise<Activation | undefined> {
  for (let attempt = 1; ; attempt += 1) {
    const current = await registry.current();
    const deployment = planDeployment(current, builtIn);
    if (isUpToDate(current, deployment, builtIn)) return current;
    const supergraphSdl = composeAll(deployment, builtIn, log);
    if (supergraphSdl === undefined) return current;
    try {
      return await registry.change({
        action: 'deploy',
        actor: { kind: 'deployment' },
        base: current?.sequence,
        members: deployment.changed.map((member) => ({ ...member, isBuiltIn: true })),
        retired: deployment.leaving,
        restored: {},
        supergraphSdl,
      });
    } catch (error) {
      if (!isConflict(error) || attempt === attempts) throw error;
    }
  }
}

function planDeployment(current: Activation | undefined, { members }: BuiltInGraph): Deployment {
  const standing = current?.supergraph.members ?? [];
  const partners = standing.filter(({ isBuiltIn }) => !isBuiltIn);
  const own = members.filter(({ name }) => !partners.some((partner) => partner.name === name));
  return {
    changed: own.filter((member) => !standing.some((version) => isSameSubmission(version, member))),
    leaving: standing
      .filter(({ name, isBuiltIn }) => isBuiltIn && !own.some((member) => member.name === name))
      .map(({ name }) => name),
    partners,
    members: [...own, ...partners],
  };
}

function isUpToDate(
  current: Activation | undefined,
  { changed, leaving, partners }: Deployment,
  { sdl }: BuiltInGraph,
): boolean {
  if (current === undefined || changed.length > 0 || leaving.length > 0) return false;
  return partners.length > 0 || current.supergraph.sdl === sdl;
}

/** Without partners it is what was composed beforehand, to the letter. */
function composeAll(
  { partners, members, changed }: Deployment,
  { sdl }: BuiltInGraph,
  log: Log,
): string | undefined {
  if (partners.length === 0) return sdl;
  try {
    return compose(members);
  } catch (err) {
    if (!(err instanceof SupergraphError)) throw err;
    log.error(
      { changed: namesOf(changed), partners: namesOf(partners), err },
      'what this deployment brings along does not compose with what agencies published: nothing is changed, and what the registry holds is served',
    );
    return undefined;
  }
}

function namesOf(members: readonly { name: string }[]): string[] {
  return members.map(({ name }) => name);
}

import type { Caller } from './Caller';
import type { AgencyKey } from './Registry';
import { RegistryError } from './RegistryError';
import type { RegistryLink } from './RegistryLink';

/** A key without its secret. */
export interface KeySummary {
  id: string;
  /** Null for a key of the editors. */
  member: string | null;
  label: string;
  createdAt: string;
  revokedAt: string | null;
  lastUsedAt: string | null;
}

/** Keys of agencies: each may turn its own, the editors all of them. */
export class KeyService {
  constructor(private readonly link: RegistryLink) {}

  /** The text is given out this once: only a hash of it is kept. */
  async create(
    caller: Caller,
    { member, label = '' }: { member?: string | undefined; label?: string | undefined },
  ): Promise<{ key: KeySummary; text: string }> {
    if (member === undefined) caller.requireEditor();
    else caller.requireFor(member);
    const { actor } = caller;
    const { key, text } = await this.link.use((registry) =>
      registry.createKey({ member, label, actor }),
    );
    return { key: summarizeKey(key), text };
  }

  /** Those of one member, or all that the caller may see. */
  async list(caller: Caller, member = caller.key.member): Promise<{ keys: KeySummary[] }> {
    if (member !== undefined) caller.requireFor(member);
    const keys = await this.link.use((registry) => registry.keys(member));
    return { keys: keys.map(summarizeKey) };
  }

  async revoke(caller: Caller, id: string): Promise<{ key: KeySummary }> {
    const key = (await this.link.use((registry) => registry.keys())).find((each) => each.id === id);
    if (key === undefined) throw noSuchKey(id);
    if (key.member === undefined) caller.requireEditor();
    else caller.requireFor(key.member);
    const revoked = await this.link.use((registry) => registry.revokeKey(id, caller.actor));
    if (revoked === undefined) throw noSuchKey(id);
    return { key: summarizeKey(revoked) };
  }
}

function noSuchKey(id: string): RegistryError {
  return new RegistryError(
    'NOT_FOUND',
    `There is no key with the id "${id.slice(0, 50)}". The id of a key is what stands between "agk_" and the next "_".`,
  );
}

function summarizeKey({ id, member, label, ...times }: AgencyKey): KeySummary {
  return {
    id,
    member: member ?? null,
    label,
    createdAt: times.createdAt.toISOString(),
    revokedAt: times.revokedAt?.toISOString() ?? null,
    lastUsedAt: times.lastUsedAt?.toISOString() ?? null,
  };
}

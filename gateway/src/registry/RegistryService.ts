import type { Caller } from './Caller';
import { summarizeMember, type MemberSummary } from './MemberSummary';
import type { Activation, Approval, LogEntry, MemberVersion } from './Registry';
import { RegistryError } from './RegistryError';
import type { RegistryLink } from './RegistryLink';
import { summarizeSupergraph, type SupergraphSummary } from './SupergraphSummary';

/** The supergraph that the fleet serves, and who is in it. Null where there is none yet. */
export interface RegistryOverview {
  supergraph: (SupergraphSummary & { composedAt: string; activatedAt: string }) | null;
  members: MemberSummary[];
}

export interface History {
  entries: (Omit<LogEntry, 'at'> & { at: string })[];
  /** The first entry that was changed afterwards; null when none was. */
  firstBroken: number | null;
}

type ApprovalSummary = Omit<Approval, 'approvedAt'> & { approvedAt: string };

/** What can be read in the registry, and what its editors approve. */
export class RegistryService {
  constructor(private readonly link: RegistryLink) {}

  async overview(): Promise<RegistryOverview> {
    const current = await this.link.current();
    if (current === undefined) return { supergraph: null, members: [] };
    const { supergraph, activatedAt } = current;
    return {
      supergraph: {
        ...summarizeSupergraph(supergraph),
        composedAt: supergraph.composedAt.toISOString(),
        activatedAt: activatedAt.toISOString(),
      },
      members: supergraph.members.map(summarizeMember),
    };
  }

  async versions(member: string): Promise<{ member: string; versions: MemberSummary[] }> {
    const versions = await this.versionsOf(member);
    return { member, versions: versions.map(summarizeMember) };
  }

  /** The schema of a version; by default of the one that is served, or of the last one of a member that has left. */
  async schema(member: string, version?: number): Promise<string> {
    const versions = await this.versionsOf(member);
    const wanted = version ?? (await this.servedVersion(member)) ?? versions[0]?.version;
    const found = versions.find((each) => each.version === wanted);
    if (found) return found.sdl;
    throw new RegistryError(
      'NOT_FOUND',
      `"${member}" has no version ${wanted}: its versions are 1 to ${versions[0]?.version}.`,
    );
  }

  async history(options: { limit: number; before?: number | undefined }): Promise<History> {
    const { limit, before } = options;
    const { entries, firstBroken } = await this.link.use((registry) =>
      registry.history({ limit, ...(before !== undefined && { before }) }),
    );
    return {
      entries: entries.map((entry) => ({ ...entry, at: entry.at.toISOString() })),
      firstBroken: firstBroken ?? null,
    };
  }

  async approve(
    caller: Caller,
    { member, changes, reason }: { member: string; changes: readonly string[]; reason: string },
  ): Promise<{ approvals: ApprovalSummary[] }> {
    caller.requireEditor();
    const wanted = [...new Set(changes)].map((changeId) => ({ member, changeId, reason }));
    const approvals = await this.link.use((registry) => registry.approve(wanted, caller.actor));
    return { approvals: approvals.map(summarizeApproval) };
  }

  async approvals(): Promise<{ approvals: ApprovalSummary[] }> {
    const approvals = await this.link.use((registry) => registry.approvals());
    return { approvals: approvals.map(summarizeApproval) };
  }

  private async versionsOf(member: string): Promise<MemberVersion[]> {
    const versions = await this.link.use((registry) => registry.memberVersions(member));
    if (versions.length > 0) return versions;
    throw new RegistryError('NOT_FOUND', `No member of the name "${member}" was ever published.`);
  }

  private async servedVersion(member: string): Promise<number | undefined> {
    const current: Activation | undefined = await this.link.current();
    return current?.supergraph.members.find(({ name }) => name === member)?.version;
  }
}

function summarizeApproval(approval: Approval): ApprovalSummary {
  return { ...approval, approvedAt: approval.approvedAt.toISOString() };
}

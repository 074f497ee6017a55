import type { Gate, GateCheck, GateOutcome } from '../gate/Gate';
import type { GateSubmission } from '../gate/GateInput';
import type { GateReport } from '../gate/GateReport';
import type { Caller } from './Caller';
import { completeSubmission } from './completeSubmission';
import { isConflict } from './isConflict';
import { GateRefused } from './GateRefused';
import { isSameSubmission } from './isSameSubmission';
import { summarizeMember, type MemberSummary } from './MemberSummary';
import { readGateBase, type OperationSource, type ReadBase } from './readGateBase';
import type { Activation, MemberVersion, SupergraphChange } from './Registry';
import { RegistryError } from './RegistryError';
import type { RegistryLink } from './RegistryLink';
import { requireMemberUrl, type MemberUrlRules } from './requireMemberUrl';
import { summarizeSupergraph, type SupergraphSummary } from './SupergraphSummary';
import { unaskedReport } from './unaskedReport';

export interface PublishingOptions {
  link: RegistryLink;
  gate: Pick<Gate, 'check'>;
  /** Resolves when this gateway serves an activation. */
  untilServed: (sequence: number) => Promise<void>;
  operationsToKeep: OperationSource;
  urlRules: MemberUrlRules;
}

export interface Changed {
  /** What the gate says; absent where it was not asked. */
  report?: GateReport;
  supergraph: SupergraphSummary;
  /** Everything was so already. */
  unchanged?: true;
}

export interface Published extends Changed {
  report: GateReport;
  member: MemberSummary;
}

/** How often a change is tried anew when others change the graph at the same time. */
const attempts = 3;

/** What changes the graph: members that are published, leave or go back, each through the gate and by its own key. */
export class PublishingService {
  constructor(private readonly options: PublishingOptions) {}

  /** What the gate says of a schema. Its running server is asked only for those who may publish it. */
  async check(
    caller: Caller | undefined,
    submission: GateSubmission,
  ): Promise<{ report: GateReport }> {
    const { name, url } = submission;
    const probes = url !== undefined && caller?.isFor(name) === true;
    if (probes) await this.requireUrl(url);
    const base = await this.readBase();
    const { report } = await this.ask({ submission, probes, purpose: 'check' }, base);
    return { report };
  }

  /** What the graph would become, for whoever works on a member. */
  async compose(
    submission: GateSubmission,
  ): Promise<{ report: GateReport; supergraph: string | null }> {
    const base = await this.readBase();
    const check = { submission, probes: false, purpose: 'check' } as const;
    const { report, supergraphSdl = null } = await this.ask(check, base);
    return { report, supergraph: supergraphSdl };
  }

  /** Resolves when this gateway serves it. */
  async publish(caller: Caller, submission: GateSubmission): Promise<Published> {
    const { name, url } = submission;
    caller.requireFor(name);
    if (url !== undefined) await this.requireUrl(url);
    const { activation, report, unchanged } = await this.settle(async (base) => {
      const standing = memberOf(base.current, name);
      // One that comes with the deployment is taken over by whoever publishes it, though nothing else changes.
      if (base.current && standing?.isBuiltIn === false && isSameSubmission(standing, submission)) {
        return {
          activation: base.current,
          report: unaskedReport(name, base.current.sequence),
          unchanged: true as const,
        };
      }
      const check = { submission, probes: true, purpose: 'publish' } as const;
      const { report, supergraphSdl } = await this.pass(check, base);
      const members = [completeSubmission(submission)];
      const change = { action: 'publish', members, supergraphSdl } as const;
      return { activation: await this.change(caller, base, change), report };
    });
    const member = summarizeMember(memberOf(activation, name)!);
    const supergraph = summarizeSupergraph(activation.supergraph);
    return { report, member, supergraph, ...(unchanged && { unchanged }) };
  }

  async retire(caller: Caller, name: string): Promise<Changed> {
    caller.requireFor(name);
    const { activation, report } = await this.settle(async (base) => {
      const standing = memberOf(base.current, name);
      if (standing === undefined) throw noMember(name);
      if (standing.isBuiltIn) throw builtIn(name);
      const check = { submission: undefined, retired: name, probes: false } as const;
      const { report, supergraphSdl } = await this.pass({ ...check, purpose: 'publish' }, base);
      const change = { action: 'retire', retired: [name], supergraphSdl } as const;
      return { activation: await this.change(caller, base, change), report };
    });
    return { report, supergraph: summarizeSupergraph(activation.supergraph) };
  }

  /** A member goes back to a version that stands already. The gate holds it to today's rules; its server may be old or new. */
  async rollBackMember(
    caller: Caller,
    { name, version, reason }: { name: string; version: number; reason?: string | undefined },
  ): Promise<Changed> {
    caller.requireFor(name);
    const { activation, report, unchanged } = await this.settle(async (base) => {
      const restored = await this.findVersion(name, version);
      if (restored.isBuiltIn) throw builtIn(name);
      if (base.current && memberOf(base.current, name)?.version === version) {
        return {
          activation: base.current,
          report: unaskedReport(name, base.current.sequence),
          unchanged: true as const,
        };
      }
      const { agency, contact, licence, url, sdl } = restored;
      const submission = { name, agency, contact, licence, url, sdl };
      const check = { submission, probes: false, purpose: 'publish' } as const;
      const { report, supergraphSdl } = await this.pass(check, base);
      const details = { ...(reason !== undefined && { reason }) };
      const change = { action: 'rollback', restored: { [name]: version }, details } as const;
      return { activation: await this.change(caller, base, { ...change, supergraphSdl }), report };
    });
    const supergraph = summarizeSupergraph(activation.supergraph);
    return { report, supergraph, ...(unchanged && { unchanged }) };
  }

  /** The whole graph goes back to what it was, at once: it passed the gate then. */
  async rollBackSupergraph(
    caller: Caller,
    { supergraph: number, reason }: { supergraph: number; reason?: string | undefined },
  ): Promise<Changed> {
    caller.requireEditor();
    const { link } = this.options;
    const current = await link.current();
    if (current?.supergraph.number === number) {
      await this.options.untilServed(current.sequence);
      return { supergraph: summarizeSupergraph(current.supergraph), unchanged: true };
    }
    const found = await link.use((registry) => registry.supergraph(number));
    if (found === undefined) {
      throw new RegistryError(
        'NOT_FOUND',
        `There is no supergraph ${number}. The history lists all.`,
      );
    }
    const details = { ...(reason !== undefined && { reason }) };
    const activation = await link.use((registry) =>
      registry.activate(number, caller.actor, details),
    );
    await this.options.untilServed(activation.sequence);
    return { supergraph: summarizeSupergraph(activation.supergraph) };
  }

  /** Does something with the graph as it stands, and again when it has changed meanwhile; then waits until it is served. */
  private async settle<Settled extends { activation: Activation }>(
    act: (base: ReadBase) => Promise<Settled>,
  ): Promise<Settled> {
    for (let attempt = 1; ; attempt += 1) {
      const base = await this.readBase();
      try {
        const settled = await act(base);
        await this.options.untilServed(settled.activation.sequence);
        return settled;
      } catch (error) {
        if (!isConflict(error) || attempt === attempts) throw error;
      }
    }
  }

  private ask(check: Omit<GateCheck, 'base'>, { base }: ReadBase): Promise<GateOutcome> {
    return this.options.gate.check({ ...check, base });
  }

  private async pass(check: Omit<GateCheck, 'base'>, base: ReadBase) {
    const { report, supergraphSdl } = await this.ask(check, base);
    if (!report.passed || supergraphSdl === undefined) throw new GateRefused(report);
    return { report, supergraphSdl };
  }

  private change(
    { actor }: Caller,
    { current }: ReadBase,
    change: Pick<SupergraphChange, 'action' | 'supergraphSdl'> & Partial<SupergraphChange>,
  ): Promise<Activation> {
    const unstated = { members: [], retired: [], restored: {} };
    const whole = { ...unstated, ...change, actor, base: current?.sequence };
    return this.options.link.use((registry) => registry.change(whole));
  }

  private async findVersion(name: string, version: number): Promise<MemberVersion> {
    const versions = await this.options.link.use((registry) => registry.memberVersions(name));
    const found = versions.find((each) => each.version === version);
    if (found) return found;
    const which = versions.length === 0 ? 'it has none' : `it has 1 to ${versions[0]?.version}`;
    throw new RegistryError('NOT_FOUND', `"${name}" has no version ${version}: ${which}.`);
  }

  private readBase(): Promise<ReadBase> {
    const { link, operationsToKeep } = this.options;
    return link.use((registry) => readGateBase(registry, operationsToKeep));
  }

  private requireUrl(url: string): Promise<void> {
    return requireMemberUrl(url, this.options.urlRules);
  }
}

function memberOf(activation: Activation | undefined, name: string): MemberVersion | undefined {
  return activation?.supergraph.members.find((member) => member.name === name);
}

function noMember(name: string): RegistryError {
  return new RegistryError(
    'NOT_FOUND',
    `"${name}" is no member of the graph, so it cannot leave it.`,
  );
}

function builtIn(name: string): RegistryError {
  return new RegistryError(
    'BAD_REQUEST',
    `"${name}" is brought along by the deployment: change it there, or take it out of the deployment's list of subgraphs, and start the gateways again.`,
  );
}

import type { Log } from '@agency-graph/subgraph-kit/log';
import type { ServedSupergraph } from '../ServedVersion';
import type { RegistryView } from '../status/RegistryView';
import type { BorrowedClients } from '../subgraphs/MemberClients';
import type { LastGood } from './LastGood';
import type { Activation, Registry } from './Registry';
import type { RegistryLink } from './RegistryLink';
import type { ServedMember } from './ServedMember';
import type { StartingPoint } from './StartingPoint';
import { startingPointOf } from './startingPointOf';

export interface RegistrySyncOptions {
  link: RegistryLink;
  /** Makes the clients of the members. May throw, when an address cannot be used. */
  borrowClients: (members: readonly ServedMember[]) => BorrowedClients;
  lastGood: LastGood;
  log: Log;
  /** How often the registry is asked whether there is something new (2 seconds). */
  pollEveryMs?: number | undefined;
}

export interface SyncStart {
  /** What the gateway serves when it begins. */
  served: StartingPoint;
  update: (supergraph: ServedSupergraph) => Promise<void>;
}

const defaultPollMs = 2_000;

/**
 * Serves what the registry says is to be served: soon after any gateway of the fleet changed it, never twice at once, and
 * never an earlier activation after a later one. What this gateway cannot serve is logged, and the one before is served on.
 */
export class RegistrySync {
  private start: SyncStart | undefined;
  private served: StartingPoint | undefined;
  private refused: { sequence: number; reason: Error } | undefined;
  private running: Promise<void> = Promise.resolve();
  private next: Promise<void> | undefined;
  private timer: NodeJS.Timeout | undefined;
  private unlisten: (() => Promise<void>) | undefined;
  private isClosed = false;
  private isBehind = false;

  constructor(private readonly options: RegistrySyncOptions) {}

  /** What the registry says of what is served now. */
  get view(): RegistryView {
    const { activatedAt, number, summaries: members = [] } = this.served ?? {};
    const supergraph = number === undefined ? undefined : { number, activatedAt };
    return { awaySince: this.options.link.awaySince, supergraph, members };
  }

  begin(start: SyncStart): void {
    const { link, lastGood, pollEveryMs = defaultPollMs } = this.options;
    this.start = start;
    this.served = start.served;
    if (start.served.source === 'registry') void lastGood.write(start.served);
    link.onOpen((registry) => this.follow(registry));
    this.timer = setInterval(() => void this.poll(), pollEveryMs).unref();
  }

  /**
   * Resolves when this gateway serves the activation, or a later one. Rejects when it cannot, or when the registry does not
   * answer.
   */
  async reach(sequence: number): Promise<void> {
    if (this.isAt(sequence)) return;
    await this.catchUp();
    if (this.isAt(sequence)) return;
    throw (
      this.refused?.reason ?? new Error(`Activation ${sequence} is not what the registry serves.`)
    );
  }

  /** Serves what the registry says now. One that is under way may have asked too early: then another one follows it. */
  catchUp(): Promise<void> {
    this.next ??= this.running.then(() => {
      this.next = undefined;
      return this.apply();
    });
    this.running = this.next.catch(() => {});
    return this.next;
  }

  async close(): Promise<void> {
    this.isClosed = true;
    clearInterval(this.timer);
    await this.unlisten?.().catch(() => {});
    await this.running;
  }

  private follow(registry: Registry): void {
    if (this.isClosed) return;
    this.unlisten = registry.listen(() => this.catchUpLater());
    this.catchUpLater();
  }

  /** Nobody waits for it: the link has logged an outage, and a refused supergraph is logged here. */
  private catchUpLater(): void {
    this.catchUp().catch(() => {});
  }

  private async poll(): Promise<void> {
    try {
      const sequence = await this.options.link.use((registry) => registry.currentSequence());
      if (!this.isAt(sequence) && sequence !== this.refused?.sequence) await this.catchUp();
      this.tellBehind(sequence);
    } catch {
      // The link logs outages, and asks again; a refused supergraph has been logged.
    }
  }

  private isAt(sequence: number): boolean {
    const { served } = this;
    // What was read from disk was current once: the registry is asked what is current now.
    return served?.source === 'registry' && (served.sequence ?? 0) >= sequence;
  }

  private async apply(): Promise<void> {
    if (this.isClosed || this.start === undefined) return;
    const activation = await this.options.link.current();
    if (activation === undefined || this.isAt(activation.sequence)) return;
    if (activation.sequence === this.refused?.sequence) throw this.refused.reason;
    await this.serve(activation, this.start);
  }

  private async serve(activation: Activation, { update }: SyncStart): Promise<void> {
    const { borrowClients, lastGood, log } = this.options;
    const next = startingPointOf(activation);
    const { sequence, supergraph } = activation;
    const { number } = supergraph;
    try {
      if (!isAlike(next, this.served)) {
        const { clients, release } = borrowClients(next.members);
        await update({ sdl: next.sdl, clients, onUnused: release });
        const members = next.members.map(({ name }) => name);
        log.info({ sequence, number, members }, 'another supergraph is served from now on');
      }
    } catch (error) {
      this.refused = { sequence, reason: error as Error };
      log.error(
        { sequence, number, err: error },
        'this gateway cannot serve the supergraph of the registry, and serves the one before on',
      );
      throw error;
    }
    this.served = next;
    this.refused = undefined;
    await lastGood.write(next);
  }

  /** A registry never goes back by itself: its database was put back to an earlier state, or is another one. */
  private tellBehind(sequence: number): void {
    const { served } = this;
    const isBehind = served?.source === 'registry' && sequence < (served.sequence ?? 0);
    if (isBehind && !this.isBehind) {
      this.options.log.error(
        { sequence, served: served.sequence },
        'the registry is at an earlier state than what is served: restart this gateway to serve that',
      );
    }
    this.isBehind = isBehind;
  }
}

/** Whether the same is asked of the same members at the same places. */
function isAlike(one: StartingPoint, other: StartingPoint | undefined): boolean {
  return one.sdl === other?.sdl && placesOf(one) === placesOf(other);
}

function placesOf({ members }: StartingPoint): string {
  return members
    .map(({ name, url, isBuiltIn }) => `${name} ${url} ${isBuiltIn}`)
    .toSorted()
    .join('\n');
}

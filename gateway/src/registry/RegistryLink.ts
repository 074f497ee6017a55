import { setTimeout as pause } from 'node:timers/promises';
import type { Log } from '@agency-graph/subgraph-kit/log';
import type { Activation, Registry } from './Registry';
import { RegistryError } from './RegistryError';

export interface RegistryLinkOptions {
  /** Opens the registry. Tried again with growing pauses when it rejects. */
  open: () => Promise<Registry>;
  /** Does what has to be done before it is used. Tried again, too, when it rejects. */
  prepare?: ((registry: Registry) => Promise<void>) | undefined;
  log: Log;
}

type OpenListener = (registry: Registry) => void;

const firstPauseMs = 500;
const longestPauseMs = 5_000;

/**
 * The way from this gateway to the registry, which may be away when the gateway starts, go away and come back. An outage is
 * logged once when it begins and once when it is over.
 */
export class RegistryLink {
  private registry: Registry | undefined;
  /** Open, and not prepared yet. */
  private candidate: Registry | undefined;
  private connecting: Promise<void> | undefined;
  private known: Activation | undefined;
  private away: Date | undefined;
  private readonly listeners = new Set<OpenListener>();
  private readonly closing = new AbortController();
  private opening: Promise<void> | undefined;

  constructor(private readonly options: RegistryLinkOptions) {}

  /** Since when the registry does not answer; undefined while it does. */
  get awaySince(): Date | undefined {
    return this.away;
  }

  /** Tries to open the registry. Resolves after the first attempt, whatever comes of it; further ones follow by themselves. */
  connect(): Promise<void> {
    this.connecting ??= this.tryToOpen().then((isOpen) => {
      if (!isOpen) this.opening = this.keepTrying();
    });
    return this.connecting;
  }

  /** Calls the listener when the registry is open: at once, if it is. */
  onOpen(listener: OpenListener): void {
    this.listeners.add(listener);
    if (this.registry) listener(this.registry);
  }

  /** Asks the registry. Rejects with a RegistryError of the code REGISTRY_UNAVAILABLE when it cannot be reached. */
  async use<Answer>(ask: (registry: Registry) => Promise<Answer>): Promise<Answer> {
    if (this.registry === undefined) throw unavailable();
    try {
      const answer = await ask(this.registry);
      this.noteAnswer();
      return answer;
    } catch (error) {
      if (isUnavailable(error)) this.noteOutage(error);
      throw error;
    }
  }

  /** What is to be served. Read as a whole only when it has changed: anybody may ask for it, as often as they like. */
  current(): Promise<Activation | undefined> {
    return this.use(async (registry) => {
      const sequence = await registry.currentSequence();
      if (sequence !== (this.known?.sequence ?? 0)) this.known = await registry.current();
      return this.known;
    });
  }

  async close(): Promise<void> {
    this.closing.abort();
    await this.connecting;
    await this.opening;
    await (this.registry ?? this.candidate)?.close();
    this.registry = undefined;
    this.candidate = undefined;
  }

  private async keepTrying(): Promise<void> {
    const { signal } = this.closing;
    for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(2 * pauseMs, longestPauseMs)) {
      await pause(pauseMs, undefined, { signal, ref: false }).catch(() => {});
      if (signal.aborted || (await this.tryToOpen())) return;
    }
  }

  private async tryToOpen(): Promise<boolean> {
    try {
      this.candidate ??= await this.options.open();
      await this.options.prepare?.(this.candidate);
    } catch (error) {
      this.noteOutage(error);
      return false;
    }
    if (this.closing.signal.aborted) return true;
    const registry = this.candidate;
    this.registry = registry;
    this.noteAnswer();
    for (const listener of this.listeners) listener(registry);
    return true;
  }

  private noteOutage(err: unknown): void {
    if (this.away !== undefined) return;
    this.away = new Date();
    this.options.log.error({ err }, 'the registry does not answer; the graph is served on');
  }

  private noteAnswer(): void {
    if (this.away === undefined) return;
    this.away = undefined;
    this.options.log.info('the registry answers again');
  }
}

function isUnavailable(error: unknown): boolean {
  return error instanceof RegistryError && error.code === 'REGISTRY_UNAVAILABLE';
}

function unavailable(): RegistryError {
  return new RegistryError(
    'REGISTRY_UNAVAILABLE',
    'The database of the registry does not answer. The graph is served on meanwhile: try again in a while.',
  );
}

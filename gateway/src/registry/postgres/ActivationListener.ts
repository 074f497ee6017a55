import type { Log } from '@agency-graph/subgraph-kit/log';
import { Client } from 'pg';
import { activationChannel } from './activationChannel';
import { withinASecond } from './withinASecond';

export interface ActivationListenerOptions {
  databaseUrl: string;
  log: Log;
}

const connectTimeoutMs = 5_000;
const firstPauseMs = 200;
const longestPauseMs = 10_000;

/**
 * Listens on a connection of its own for as long as anybody wants to hear. A connection that is lost is opened again, after
 * longer and longer pauses; whoever listens is called then, too, since something may have been missed meanwhile.
 */
export class ActivationListener {
  private readonly listeners = new Set<() => void>();
  private client: Client | undefined;
  private timer: NodeJS.Timeout | undefined;
  private pauseMs = firstPauseMs;

  constructor(private readonly options: ActivationListenerOptions) {}

  /** Returns what ends it. */
  listen(listener: () => void): () => Promise<void> {
    // Somebody may hand in one function twice.
    const own = () => listener();
    this.listeners.add(own);
    if (this.listeners.size === 1) this.connect();
    return async () => {
      this.listeners.delete(own);
      if (this.listeners.size === 0) await this.close();
    };
  }

  async close(): Promise<void> {
    this.listeners.clear();
    clearTimeout(this.timer);
    const { client } = this;
    this.client = undefined;
    await withinASecond(client?.end());
  }

  private connect(): void {
    const client = new Client({
      connectionString: this.options.databaseUrl,
      connectionTimeoutMillis: connectTimeoutMs,
      application_name: 'agency-graph registry listener',
      keepAlive: true,
      keepAliveInitialDelayMillis: 10_000,
    });
    this.client = client;
    client.on('notification', ({ channel }) => {
      if (channel === activationChannel) this.tell();
    });
    client.on('error', ({ message }) => this.lost(client, message));
    client.on('end', () => this.lost(client, 'it was ended'));
    client
      .connect()
      .then(() => client.query(`LISTEN ${activationChannel}`))
      .then(() => this.connected(client))
      .catch((error: Error) => this.lost(client, error.message));
  }

  private connected(client: Client): void {
    if (this.client !== client) return;
    this.pauseMs = firstPauseMs;
    this.tell();
  }

  private lost(client: Client, reason: string): void {
    if (this.client !== client) return;
    this.client = undefined;
    client.end().catch(() => {});
    const { pauseMs } = this;
    this.options.log.warn(
      { reason, againInMs: pauseMs },
      'the registry tells of no new supergraphs at the moment; they are looked for instead',
    );
    this.pauseMs = Math.min(pauseMs * 2, longestPauseMs);
    this.timer = setTimeout(() => this.connect(), pauseMs);
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

import type { Log } from '@agency-graph/subgraph-kit/log';
import { RegistryError } from '../../registry/RegistryError';
import type { GateWork } from '../GateWork';
import { deathFinding } from './deathFinding';
import { GateProcess } from './GateProcess';
import type { GateProcessDied } from './GateProcessDied';
import { GateProgress } from './GateProgress';

export interface GateLaneOptions {
  /** What is checked in it, for the log. */
  purpose: 'check' | 'publish';
  /** How many may wait. */
  capacity: number;
  /** How long one check may take, the start of the process included. */
  timeLimitMs: number;
  memoryMegabytes: number;
  log: Log;
}

/** A process that nobody needed for this long is ended. */
const idleMs = 10 * 60_000;

/** Checks one schema at a time, in a process that is started when it is first needed and kept. */
export class GateLane {
  private turn: Promise<unknown> = Promise.resolve();
  private waiting = 0;
  private process: GateProcess | undefined;
  private idle: NodeJS.Timeout | undefined;
  private isClosed = false;

  constructor(private readonly options: GateLaneOptions) {}

  /** Rejects with a RegistryError only: when too many are waiting. */
  run(work: GateWork): Promise<GateProgress> {
    if (this.waiting > this.options.capacity) throw busy(this.options.capacity);
    this.waiting += 1;
    const progress = this.turn.then(() => this.runNow(work)).finally(() => (this.waiting -= 1));
    this.turn = progress.catch(() => {});
    return progress;
  }

  close(): void {
    this.isClosed = true;
    this.end();
  }

  private async runNow(work: GateWork): Promise<GateProgress> {
    if (this.isClosed) throw new RegistryError('SERVER_BUSY', 'The gateway is being stopped.');
    clearTimeout(this.idle);
    const { timeLimitMs, memoryMegabytes } = this.options;
    if (!this.process?.isAlive) this.process = new GateProcess(memoryMegabytes);
    const progress = new GateProgress();
    try {
      await this.process.check(work, progress, timeLimitMs);
    } catch (error) {
      this.end();
      this.refuse(work, progress, error as GateProcessDied);
    }
    this.idle = setTimeout(() => this.end(), idleMs).unref();
    return progress;
  }

  private refuse(work: GateWork, progress: GateProgress, error: GateProcessDied): void {
    const { purpose, timeLimitMs, memoryMegabytes, log } = this.options;
    const { step } = progress;
    const details = { err: error, purpose, step, member: work.member };
    log.warn(details, 'A schema could not be checked to the end');
    progress.refuse(deathFinding({ step, reason: error.reason, timeLimitMs, memoryMegabytes }));
  }

  private end(): void {
    clearTimeout(this.idle);
    this.process?.close();
    this.process = undefined;
  }
}

function busy(capacity: number): RegistryError {
  return new RegistryError(
    'SERVER_BUSY',
    `${capacity} schemas are waiting to be checked already, and no more may. Try again in a while.`,
  );
}

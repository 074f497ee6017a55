import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { Log } from '@agency-graph/subgraph-kit/log';
import type { CompiledOperation } from '../execution/CompiledOperation';
import type { Registry } from '../registry/Registry';
import type { OperationTally } from './OperationTally';
import { PendingOperations } from './PendingOperations';
import { recordedName } from './recordedName';
import type { RecordedOperation } from './RecordedOperation';
import { signatureOf } from './signatureOf';

export interface OperationRecorderOptions {
  /** The same as the gateway has. */
  tally: OperationTally;
  registry: Pick<Registry, 'addOperations'>;
  log: Log;
  /** How often it tells the registry (10 seconds). */
  everyMs?: number | undefined;
}

type Signature = Pick<RecordedOperation, 'id' | 'signature' | 'name'>;

const batch = 500;
/** After so long it lets clients have their turn. */
const sliceMs = 5;

/**
 * Tells the registry which operations are executed, and how often. Clients never wait for it: their operations are only
 * counted, and looked at from time to time. What the registry does not take is handed in again.
 */
export class OperationRecorder {
  private readonly signatures = new WeakMap<CompiledOperation, Signature | undefined>();
  private readonly pending = new PendingOperations();
  private readonly timer: NodeJS.Timeout;
  private underWay: Promise<void> | undefined;
  private isRefused = false;

  constructor(private readonly options: OperationRecorderOptions) {
    this.timer = setInterval(() => void this.record(), options.everyMs ?? 10_000).unref();
    options.tally.onFull = () => void this.record();
  }

  /** Tells the registry now. Never rejects. */
  record(): Promise<void> {
    this.underWay ??= this.recordNow().finally(() => {
      this.underWay = undefined;
    });
    return this.underWay;
  }

  /** Stops, and tells the registry what is left. */
  async close(): Promise<void> {
    clearInterval(this.timer);
    this.options.tally.onFull = undefined;
    await this.underWay;
    await this.record();
  }

  private async recordNow(): Promise<void> {
    await this.take();
    try {
      for (
        let next = this.pending.first(batch);
        next.length > 0;
        next = this.pending.first(batch)
      ) {
        await this.options.registry.addOperations(next);
        this.pending.remove(next);
      }
      this.isRefused = false;
    } catch (error) {
      this.tell(error);
    }
  }

  private async take(): Promise<void> {
    const seenAt = new Date();
    let sliceBegan = performance.now();
    for (const operation of this.options.tally.take()) {
      if (performance.now() - sliceBegan > sliceMs) {
        await setImmediate();
        sliceBegan = performance.now();
      }
      const signature = this.signatureOf(operation);
      const count = operation.takeExecutions();
      if (signature === undefined) continue;
      this.pending.add({ ...signature, count, firstSeenAt: seenAt, lastSeenAt: seenAt });
    }
    const lost = this.pending.shrink();
    if (lost > 0)
      this.options.log.warn(
        { executions: lost },
        'Operations were not recorded: there are too many',
      );
  }

  private signatureOf(operation: CompiledOperation): Signature | undefined {
    if (!this.signatures.has(operation)) this.signatures.set(operation, this.sign(operation));
    return this.signatures.get(operation);
  }

  private sign({ source, schema, name }: CompiledOperation): Signature | undefined {
    try {
      const signature = signatureOf(source, schema);
      const id = createHash('sha256').update(signature).digest('hex');
      return { id, signature, name: recordedName(name) };
    } catch (err) {
      this.options.log.error({ err }, 'An operation has no signature, and is not recorded');
      return undefined;
    }
  }

  /** Once for each time that the registry is away. */
  private tell(error: unknown): void {
    const { log } = this.options;
    if (!this.isRefused)
      log.warn({ err: error }, 'Operations are recorded later: the registry does not take them');
    this.isRefused = true;
  }
}

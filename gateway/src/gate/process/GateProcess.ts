import type { ChildProcess } from 'node:child_process';
import type { GateWork } from '../GateWork';
import { forkGateProcess } from './forkGateProcess';
import type { GateMessage } from './GateMessage';
import { GateProcessDied } from './GateProcessDied';
import type { StepListener } from './StepListener';

const longestComplaint = 8192;

/** The gate's process, which checks one schema at a time. It does not keep this process from ending, but while it checks. */
export class GateProcess {
  private readonly child: ChildProcess;
  /** The end of what it wrote to its standard error. */
  private complaint = '';
  private onEnd: ((error: GateProcessDied) => void) | undefined;
  private onMessage: ((message: GateMessage) => void) | undefined;
  private ended: GateProcessDied | undefined;

  constructor(memoryMegabytes: number) {
    this.child = forkGateProcess(memoryMegabytes);
    this.child.stderr?.on('data', (data: Buffer) => {
      this.complaint = `${this.complaint}${data.toString()}`.slice(-longestComplaint);
    });
    this.child.on('message', (message) => this.onMessage?.(message as GateMessage));
    this.child.on('error', (error) => this.end(new GateProcessDied(error.message, 'fault')));
    // After everything that it wrote has come.
    this.child.once('close', (code, signal) => this.end(this.explain(signal ?? code)));
    this.rest();
  }

  /** Whether it can check another schema. */
  get isAlive(): boolean {
    return this.ended === undefined;
  }

  /** Resolves when the steps are done. Rejects with a GateProcessDied, after which another process is needed. */
  async check(work: GateWork, listener: StepListener, timeLimitMs: number): Promise<void> {
    this.wake();
    const overdue = setTimeout(() => {
      const limit = `${timeLimitMs / 1000} seconds`;
      this.end(new GateProcessDied(`It was not done after ${limit}.`, 'overdue'));
    }, timeLimitMs);
    try {
      await new Promise<void>((resolve, reject) => {
        this.onEnd = reject;
        this.onMessage = (message) => {
          if (message.kind === 'done') resolve();
          else if (message.kind === 'failed') reject(broken(message.failure));
          else tell(message, listener);
        };
        if (this.ended) reject(this.ended);
        else this.child.send(work, () => {});
      });
    } finally {
      clearTimeout(overdue);
      this.onEnd = undefined;
      this.onMessage = undefined;
      this.rest();
    }
  }

  close(): void {
    this.end(new GateProcessDied('The gateway is being stopped.', 'fault'));
  }

  private end(reason: GateProcessDied): void {
    if (this.ended) return;
    this.ended = reason;
    this.child.kill('SIGKILL');
    this.onEnd?.(reason);
  }

  private explain(how: string | number | null): GateProcessDied {
    const isMemory = how === 'SIGKILL' || /heap limit|out of memory/i.test(this.complaint);
    return new GateProcessDied(
      `It ended with ${how}. ${this.complaint}`.trim(),
      isMemory ? 'memory' : 'fault',
    );
  }

  private wake(): void {
    this.child.ref();
    this.child.channel?.ref();
  }

  private rest(): void {
    this.child.unref();
    this.child.channel?.unref();
    const { stderr } = this.child;
    if (stderr && 'unref' in stderr) (stderr as unknown as { unref: () => void }).unref();
  }
}

/** With the places where it broke in the other process. */
function broken(stack: string): GateProcessDied {
  const [message = ''] = stack.split('\n');
  return Object.assign(new GateProcessDied(message, 'fault'), { stack });
}

function tell(message: GateMessage, listener: StepListener): void {
  if (message.kind === 'began') listener.began(message.step);
  if (message.kind === 'ended') listener.ended(message.report);
  if (message.kind === 'composed') listener.composed(message.supergraphSdl);
}

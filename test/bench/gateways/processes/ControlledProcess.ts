import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { hasTaskset } from './hasTaskset';

export interface ProcessOptions {
  name: string;
  command: string;
  arguments: readonly string[];
  directory: string;
  environment?: Readonly<Record<string, string>>;
  /** The only core that it may use, where the system can hold it there. */
  core: number;
  /** False for what is not Node: it has no channel to be asked over. */
  answersCommands?: boolean;
}

const keptCharacters = 1_000;
const endsWithinMs = 3_000;
const running = new Set<ControlledProcess>();

process.once('exit', () => running.forEach((each) => each.kill('SIGKILL')));

/** A process of the benchmark, in a group of its own, that can be asked things. Whatever happens, it ends with the benchmark. */
export class ControlledProcess {
  readonly name: string;
  private readonly child: ChildProcess;
  private readonly calls = new Map<
    number,
    { resolve(value: unknown): void; reject(error: Error): void }
  >();
  private nextCall = 1;
  private output = '';

  constructor({ name, core, ...options }: ProcessOptions) {
    this.name = name;
    const pinned = hasTaskset()
      ? ['taskset', '-c', String(core), options.command, ...options.arguments]
      : [options.command, ...options.arguments];
    this.child = spawn(pinned[0]!, pinned.slice(1), {
      cwd: options.directory,
      // The benchmark's own setting of the loader is relative to another folder.
      env: { ...process.env, TSX_TSCONFIG_PATH: undefined, ...options.environment },
      stdio: [
        'ignore',
        'pipe',
        'pipe',
        ...(options.answersCommands === false ? [] : ['ipc' as const]),
      ],
      detached: true,
    });
    running.add(this);
    this.child.stdout?.on('data', (chunk: Buffer) => this.keep(chunk));
    this.child.stderr?.on('data', (chunk: Buffer) => this.keep(chunk));
    this.child.on('message', (message: { call: number; result?: unknown; failure?: string }) =>
      this.settle(message),
    );
    this.child.once('error', (error) => this.end(error.message));
    this.child.once('exit', (code, signal) => this.end(`ended with ${code ?? signal}`));
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  get hasEnded(): boolean {
    return !running.has(this);
  }

  /** The end of what it has written. */
  get lastOutput(): string {
    return this.output.trim();
  }

  call<Result>(command: string, argument?: unknown): Promise<Result> {
    if (this.hasEnded)
      return Promise.reject(new Error(`${this.name} has ended: ${this.lastOutput}`));
    const call = this.nextCall++;
    return new Promise<Result>((resolve, reject) => {
      this.calls.set(call, { resolve: resolve as (value: unknown) => void, reject });
      this.child.send({ call, command, argument }, (error) => error && reject(error));
    });
  }

  async stop(): Promise<void> {
    if (this.hasEnded) return;
    const ended = once(this.child, 'exit');
    this.kill('SIGTERM');
    const timer = setTimeout(() => this.kill('SIGKILL'), endsWithinMs);
    await ended;
    clearTimeout(timer);
  }

  /** Signals it and all that it has started. */
  kill(signal: NodeJS.Signals): void {
    try {
      if (this.pid > 0) process.kill(-this.pid, signal);
    } catch {
      // It has ended already.
    }
  }

  private keep(chunk: Buffer): void {
    this.output = (this.output + chunk.toString()).slice(-keptCharacters);
  }

  private settle({ call, result, failure }: { call: number; result?: unknown; failure?: string }) {
    const waiting = this.calls.get(call);
    this.calls.delete(call);
    if (failure === undefined) waiting?.resolve(result);
    else waiting?.reject(new Error(`${this.name}: ${failure}`));
  }

  private end(reason: string): void {
    running.delete(this);
    for (const { reject } of this.calls.values()) {
      reject(new Error(`${this.name} ${reason}: ${this.lastOutput}`));
    }
    this.calls.clear();
  }
}

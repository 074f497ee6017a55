import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export interface ChildCommandOptions {
  file: string;
  argv?: readonly string[];
  /** Whether `file` is a line for the shell. */
  shell?: boolean;
  folder: string;
  environment: NodeJS.ProcessEnv;
  /** Whether a channel is opened whose end tells the child that this process is gone. */
  channel?: boolean;
  onLine: (line: string) => void;
  /** It ended without having been told to. */
  onEnd: (how: string) => void;
}

const graceMs = 8_000;

/** A process and all that it starts, which end when they are told to and, however this process ends, with it. */
export class ChildCommand {
  private readonly child: ChildProcess;
  private stopping = false;
  private readonly killAll = () => this.signal('SIGKILL');

  constructor({
    file,
    argv = [],
    shell = false,
    folder,
    environment,
    channel = false,
    onLine,
    onEnd,
  }: ChildCommandOptions) {
    const stdio: StdioOptions = ['ignore', 'pipe', 'pipe', ...(channel ? ['ipc' as const] : [])];
    // A group of its own: Ctrl-C at a terminal does not reach it, and all of it can be signalled.
    const detached = process.platform !== 'win32';
    this.child = spawn(file, argv, { cwd: folder, env: environment, shell, stdio, detached });
    for (const output of [this.child.stdout!, this.child.stderr!])
      createInterface({ input: output }).on('line', onLine);
    this.child.once('error', (error) => onEnd(error.message));
    this.child.once('exit', (code, signal) => {
      if (!this.stopping) onEnd(signal ? `by ${signal}` : `with exit code ${code}`);
    });
    process.once('exit', this.killAll);
  }

  /** Ends it gracefully, or by force when it takes too long. */
  async stop(): Promise<void> {
    this.stopping = true;
    process.off('exit', this.killAll);
    if (this.hasEnded()) return this.signal('SIGKILL');
    const force = setTimeout(() => this.signal('SIGKILL'), graceMs);
    const exited = once(this.child, 'exit');
    this.signal('SIGTERM');
    await exited;
    clearTimeout(force);
    // What the first process of the group left behind.
    return this.signal('SIGKILL');
  }

  private hasEnded(): boolean {
    const { exitCode, signalCode, pid } = this.child;
    return pid === undefined || exitCode !== null || signalCode !== null;
  }

  private signal(signal: NodeJS.Signals): void {
    const { pid } = this.child;
    if (pid === undefined) return;
    try {
      if (process.platform === 'win32') this.child.kill(signal);
      else process.kill(-pid, signal);
    } catch {
      // All of it has ended already.
    }
  }
}

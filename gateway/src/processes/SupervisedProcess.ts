import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { extname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { Log } from '@agency-graph/subgraph-kit/log';
import type { ProcessError } from './ProcessError';
import { untilReady } from './untilReady';

export interface ProcessDefinition {
  name: string;
  /** The main file. */
  file: string;
  /** Its arguments; none when left out. */
  argv?: readonly string[];
  environment: NodeJS.ProcessEnv;
  /** Options of node; those of this process when left out. */
  execArgv?: readonly string[];
  /** Answers 200 when the process can work. */
  readyUrl: string;
}

const firstPauseMs = 500;
const longestPauseMs = 30_000;
/** A process that ran for this long has recovered: its next crash counts as the first. */
const steadyMs = 60_000;
const graceMs = 12_000;

/** A child process that starts again when it crashes, and ends when this process does. */
export class SupervisedProcess {
  private child: ChildProcess | undefined;
  private readonly stopping = new AbortController();

  constructor(
    private readonly definition: ProcessDefinition,
    private readonly log: Log,
  ) {}

  /** Resolves when the process answers. Rejects when it ends before that: a fault at the first start is there to stay. */
  async start(): Promise<void> {
    const child = this.launch();
    await untilReady(child, this.definition);
    void this.keepRunning(child);
  }

  /** Ends the process gracefully, and by force when it takes too long. */
  async stop(): Promise<void> {
    this.stopping.abort();
    const { child } = this;
    if (child === undefined || hasEnded(child)) return;
    const force = setTimeout(() => child.kill('SIGKILL'), graceMs);
    child.kill('SIGTERM');
    await once(child, 'exit');
    clearTimeout(force);
  }

  private launch(): ChildProcess {
    const { name, file, argv = [], environment, execArgv = process.execArgv } = this.definition;
    const child = fork(file, argv, {
      env: environment,
      execArgv: [...execArgv, '--import', endWithParentUrl()],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      // Ctrl-C at a terminal goes to its whole process group: each child must hear of it from here alone, once.
      detached: true,
    });
    prefixLines(child.stdout!, process.stdout, name);
    prefixLines(child.stderr!, process.stderr, name);
    this.child = child;
    return child;
  }

  private async keepRunning(first: ChildProcess): Promise<void> {
    const { name } = this.definition;
    let child = first;
    let pauseMs = firstPauseMs;
    for (;;) {
      const startedAt = performance.now();
      if (!hasEnded(child)) await once(child, 'exit');
      if (this.stopping.signal.aborted) return;
      if (performance.now() - startedAt > steadyMs) pauseMs = firstPauseMs;
      this.log.warn(
        { process: name, ...howItEnded(child), pauseMs },
        `${name} ended and starts again`,
      );
      await delay(pauseMs, undefined, { signal: this.stopping.signal }).catch(() => {});
      if (this.stopping.signal.aborted) return;
      pauseMs = Math.min(2 * pauseMs, longestPauseMs);
      child = this.launch();
      this.reportRecovery(child);
    }
  }

  private reportRecovery(child: ChildProcess): void {
    untilReady(child, this.definition).then(
      () =>
        this.log.info({ process: this.definition.name }, `${this.definition.name} answers again`),
      (error: ProcessError) => this.log.warn({ process: this.definition.name }, error.message),
    );
  }
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

function howItEnded({ exitCode, signalCode }: ChildProcess) {
  return { exitCode, signal: signalCode };
}

/** The source when this runs from source, else the compiled file. */
function endWithParentUrl(): string {
  return pathToFileURL(join(__dirname, `endWithParent${extname(__filename)}`)).href;
}

function prefixLines(from: NodeJS.ReadableStream, to: NodeJS.WritableStream, name: string): void {
  createInterface({ input: from }).on('line', (line) => to.write(`${name.padEnd(9)} | ${line}\n`));
}

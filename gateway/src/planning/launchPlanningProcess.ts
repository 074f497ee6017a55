import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { lowerPriority } from '../processes/lowerPriority';
import type { Planner } from './Planner';
import type { Planned, Started } from './planningProcess.cjs';

interface LaunchOptions {
  library: Planner['name'];
  supergraphSdl: string;
  /** After how long it gives up a plan when nobody is left to end it. */
  giveUpAfterMs: number;
  /** The process ended by itself. */
  onCrash: (reason: Error) => void;
}

/** A planning process that is ready. It does not keep this process from ending, but while it is asked. */
export interface RunningProcess {
  /** Sends a message and resolves with the answer. Rejects when the signal aborts, and when the process ends. */
  ask(message: object, signal: AbortSignal): Promise<unknown>;
  end(): void;
}

/** Starts the process. Rejects when its library does not run here, or refuses the supergraph. */
export async function launchPlanningProcess(options: LaunchOptions): Promise<RunningProcess> {
  const child = forkPlanning(options);
  const ended = new AbortController();
  let expected = false;
  const onEnd = (reason: Error) => {
    ended.abort(reason);
    if (!expected) options.onCrash(reason);
    expected = true;
  };
  child.on('error', onEnd);
  child.once('exit', (code, signal) =>
    onEnd(new Error(`The planning process ended with ${signal ?? code}.`)),
  );
  const end = () => {
    expected = true;
    child.kill('SIGKILL');
  };
  const { failure } = (await ask(
    child,
    { supergraphSdl: options.supergraphSdl },
    ended.signal,
  )) as Started;
  if (failure !== undefined) {
    end();
    throw new Error(failure);
  }
  child.unref();
  return {
    ask: (message, signal) => ask(child, message, AbortSignal.any([ended.signal, signal])),
    end,
  };
}

async function ask(
  child: ChildProcess,
  message: object,
  signal: AbortSignal,
): Promise<Started | Planned> {
  child.channel?.ref();
  try {
    const answer = once(child, 'message', { signal });
    child.send(message, () => {});
    return (await answer)[0];
  } catch (error) {
    throw signal.aborted ? signal.reason : error;
  } finally {
    child.channel?.unref();
  }
}

function forkPlanning({ library, giveUpAfterMs }: LaunchOptions): ChildProcess {
  const child = fork(join(__dirname, 'planningProcess.cjs'), [library, String(giveUpAfterMs)], {
    env: {},
    execArgv: ['--max-old-space-size=512'],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    // Ctrl-C at a terminal goes to its whole process group, but this process decides when its child ends.
    detached: true,
  });
  lowerPriority(child);
  return child;
}

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

export interface Finished {
  exitCode: number | null;
  stdout: string;
  stderr: string;
}

const gatewayDirectory = join(__dirname, '..');

/** Starts a main file of the gateway from source, as the npm scripts do. */
export function startSource(
  file: string,
  options: string[] = [],
  environment: NodeJS.ProcessEnv = {},
): ChildProcess {
  const execArgv = ['--import', './runFromSource.mjs', '--conditions=source'];
  const { PATH, HOME } = process.env;
  return spawn(process.execPath, [...execArgv, file, ...options], {
    cwd: gatewayDirectory,
    env: { PATH, HOME, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Runs a main file of the gateway to its end. */
export async function runSource(
  file: string,
  options: string[] = [],
  environment: NodeJS.ProcessEnv = {},
): Promise<Finished> {
  const child = startSource(file, options, environment);
  const [stdout, stderr] = await Promise.all([
    text(child.stdout!),
    text(child.stderr!),
    once(child, 'close'),
  ]);
  return { exitCode: child.exitCode, stdout, stderr };
}

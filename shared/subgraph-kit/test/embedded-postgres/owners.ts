import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { OwnerReport } from './ownDataDirectory';

/** Another user than root, for what only root can do to another's process or folder. */
export const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

const processes: ChildProcess[] = [];

/** A process that waits for `start` to own the directory. */
export interface Owner {
  pid: number;
  start: () => Promise<OwnerReport>;
  stop: () => Promise<OwnerReport>;
  kill: () => Promise<void>;
}

export async function newOwner(
  dataDirectory: string,
  options: { durable?: boolean; uid?: number; gid?: number } = {},
): Promise<Owner> {
  const { durable = false, ...identity } = options;
  const loader = pathToFileURL(require.resolve('tsx')).href;
  const parameters = [dataDirectory, durable ? 'durable' : 'fast'];
  const child = fork(join(__dirname, 'ownDataDirectory.ts'), parameters, {
    execArgv: ['--import', loader],
    ...identity,
  });
  processes.push(child);
  const ask = async (message: string) => {
    const answer = once(child, 'message');
    child.send(message);
    return (await answer)[0] as OwnerReport;
  };
  await once(child, 'message');
  return {
    pid: child.pid ?? 0,
    start: () => ask('start'),
    stop: () => ask('stop'),
    kill: async () => {
      const exit = once(child, 'exit');
      child.kill('SIGKILL');
      await exit;
    },
  };
}

/** Ends the processes that a test left. */
export function killOwners(): void {
  for (const child of processes.splice(0)) child.kill('SIGKILL');
}

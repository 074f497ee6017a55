import { readdir, readFile } from 'node:fs/promises';
import { readLockFile, worksIn } from './postmaster';

/**
 * Ends the workers of a server that was killed: one that is busy with a long statement outlives it, and PostgreSQL does
 * not start beside it. Other systems than Linux do not say which processes those are; there the start waits for them.
 */
export async function endLeftWorkers(
  cluster: string,
  signal: 'SIGTERM' | 'SIGKILL',
): Promise<void> {
  if (process.platform !== 'linux') return;
  const server = (await readLockFile(cluster))?.pid;
  for (const name of await readdir('/proc')) {
    const pid = Number(name);
    // A server that another process has just started is spared, with its workers.
    if (!(pid > 0) || pid === server || (await worksIn(pid, cluster)) !== true) continue;
    if ((await parentOf(pid)) !== server) end(pid, signal);
  }
}

/** The fourth field; the second, the program's name in brackets, may itself hold spaces and brackets. */
async function parentOf(pid: number): Promise<number> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return Number(text.slice(text.lastIndexOf(')') + 2).split(' ')[1]);
}

function end(pid: number, signal: 'SIGTERM' | 'SIGKILL'): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

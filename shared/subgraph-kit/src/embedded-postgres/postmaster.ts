import { execFile } from 'node:child_process';
import { closeSync, constants, ftruncateSync, openSync } from 'node:fs';
import { readFileSync, rmSync, writeSync } from 'node:fs';
import { readFile, readlink, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Log } from '../log';
import { isAlive } from './appear-at-once';
import { runProgram, type Binaries } from './binaries';
import type { RunAs } from './server-user';

/** A PostgreSQL server's first process. */
export interface Postmaster {
  pid: number;
  port: number;
}

interface LockFile extends Postmaster {
  /** `starting`, `ready`, `standby` or `stopping`. */
  status: string;
}

const run = promisify(execFile);
const slowMs = 60_000;
const malformedGraceMs = 1_000;

/** No system gives out this process id, so PostgreSQL takes a lock file that names it for an abandoned one. */
const deadPid = 2_147_483_646;

function lockFilePath(cluster: string): string {
  return join(cluster, 'postmaster.pid');
}

/** Reads `postmaster.pid`: undefined when there is none, null when it is not (or not yet) complete. */
export async function readLockFile(cluster: string): Promise<LockFile | null | undefined> {
  const text = await readFile(lockFilePath(cluster), 'utf8').catch((error) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  const lines = text.split('\n').map((line) => line.trim());
  const [pid, port, status] = [Number(lines[0]), Number(lines[3]), lines[7]];
  return pid > 0 && port > 0 && status ? { pid, port, status } : null;
}

/**
 * Finds the server of a cluster, waits until it is ready, and clears away what a server that was killed left behind.
 * Undefined when none runs.
 */
export async function findServer(cluster: string): Promise<Postmaster | undefined> {
  const begin = Date.now();
  for (;;) {
    const lock = await readLockFile(cluster);
    if (lock === undefined) return undefined;
    if (lock === null) {
      if (Date.now() - begin > malformedGraceMs) return discardMalformed(cluster);
    } else if (!(await isServerOf(lock.pid, cluster))) {
      return disown(lock, cluster);
    } else if (lock.status === 'ready') {
      return lock;
    } else if (Date.now() - begin > slowMs) {
      throw new Error(
        `PostgreSQL (process ${lock.pid}) in ${cluster} has been ${lock.status} for ${slowMs / 1000} s. See its postgres.log.`,
      );
    }
    await delay(10);
  }
}

/** PostgreSQL refuses to start on a lock file that is empty or cut short, which a power cut can leave. */
function discardMalformed(cluster: string): undefined {
  rmSync(lockFilePath(cluster), { force: true });
}

/**
 * PostgreSQL takes a lock file for a live one if any process of its user has that id, or if the dead server was not reaped.
 * The file is not deleted, because it also names the memory by which PostgreSQL finds the dead server's last workers.
 */
function disown({ pid }: LockFile, cluster: string): undefined {
  if (!isAlive(pid)) return;
  const file = openSync(lockFilePath(cluster), constants.O_RDWR | (constants.O_NOFOLLOW ?? 0));
  try {
    const text = readFileSync(file, 'utf8');
    const named = String(pid);
    if (!text.startsWith(`${named}\n`)) return;
    ftruncateSync(file);
    writeSync(file, deadPid + text.slice(named.length), 0);
  } finally {
    closeSync(file);
  }
}

/** Whether the process is the PostgreSQL server of this cluster, and not another process with a reused id. */
export async function isServerOf(pid: number, cluster: string): Promise<boolean> {
  if (!isAlive(pid)) return false;
  if (process.platform === 'linux') return (await worksIn(pid, cluster)) ?? true;
  if (process.platform === 'win32')
    return (await outputOf('tasklist', ['/NH', '/FI', `PID eq ${pid}`])).includes('postgres');
  return (await outputOf('ps', ['-ww', '-o', 'command=', '-p', String(pid)])).includes(cluster);
}

/**
 * Whether the process is one of PostgreSQL's on this cluster, its working directory; undefined when the system does not
 * tell. A process that has ended but was not reaped has no such directory.
 */
export async function worksIn(pid: number, cluster: string): Promise<boolean | undefined> {
  try {
    const name = await readFile(`/proc/${pid}/comm`, 'utf8');
    if (name.trim() !== 'postgres') return false;
    return (await readlink(`/proc/${pid}/cwd`)) === (await realpath(cluster));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'EACCES' || code === 'EPERM' ? undefined : false;
  }
}

async function outputOf(command: string, parameters: string[]): Promise<string> {
  const { stdout } = await run(command, parameters).catch(() => ({ stdout: '' }));
  return stdout;
}

/** Ends sessions, writes what is in memory to disk and waits until the server is gone. Nothing happens when it is gone already. */
export async function stopServer(
  { pid }: Postmaster,
  {
    cluster,
    binaries,
    runAs,
    log,
  }: { cluster: string; binaries: Binaries; runAs: RunAs; log?: Log },
): Promise<void> {
  if (process.platform === 'win32') {
    if (await isServerOf(pid, cluster))
      await runProgram({ binaries, runAs }, 'pg_ctl', ['stop', '-D', cluster, '-m', 'fast', '-w']);
    return;
  }
  for (const [signal, patienceMs] of [
    ['SIGINT', 30_000],
    ['SIGQUIT', 10_000],
  ] as const) {
    if (!(await isServerOf(pid, cluster))) return;
    process.kill(pid, signal);
    if (await isGone(pid, { cluster, patienceMs })) return;
    log?.warn(
      { pid, signal },
      `PostgreSQL did not stop within ${patienceMs / 1000} s of ${signal}`,
    );
  }
  throw new Error(`PostgreSQL (process ${pid}) in ${cluster} does not stop.`);
}

async function isGone(
  pid: number,
  { cluster, patienceMs }: { cluster: string; patienceMs: number },
): Promise<boolean> {
  const pauseMs = process.platform === 'linux' ? 5 : 50;
  const end = Date.now() + patienceMs;
  while (Date.now() < end) {
    if (!(await isServerOf(pid, cluster))) return true;
    await delay(pauseMs);
  }
  return false;
}

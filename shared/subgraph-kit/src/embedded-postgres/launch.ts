import { spawn, type ChildProcess } from 'node:child_process';
import { constants, open, type FileHandle } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { programPath, runProgram, spawnOptions, type Binaries } from './binaries';
import { endLeftWorkers } from './left-workers';
import { readLockFile, type Postmaster } from './postmaster';
import type { RunAs } from './server-user';

export interface LaunchOptions {
  binaries: Binaries;
  runAs: RunAs;
  /** The folder of the server, which holds the cluster and the log. */
  folder: string;
  /** False: nothing survives a power cut, and writing is faster. For tests. */
  durable: boolean;
}

const portAttempts = 10;
const readyMs = 60_000;
const politeMs = 3_000;
const patienceMs = 10_000;
const logBytes = 10 * 1024 * 1024;

const portTaken = /could not bind IPv4 address|could not create any TCP\/IP sockets/;
const launchedByAnother = /lock file "postmaster.pid" (already exists|is empty)/;
const workersLeft = /pre-existing shared memory block/;

/** Starts the server on a free port of 127.0.0.1. Undefined when another process started it first. */
export async function launchServer(
  options: LaunchOptions,
  findPort: () => Promise<number> = findFreePort,
): Promise<Postmaster | undefined> {
  const begin = Date.now();
  for (let attempt = 1; ; attempt++) {
    const outcome = await tryToLaunch(options, await findPort());
    if (typeof outcome !== 'string') return outcome;
    if (launchedByAnother.test(outcome)) return undefined;
    if (portTaken.test(outcome) && attempt < portAttempts) continue;
    if (workersLeft.test(outcome) && (await clearWorkers(options.folder, Date.now() - begin)))
      continue;
    const reason = outcome.trim() || 'it printed nothing.';
    throw new Error(`PostgreSQL did not start in ${options.folder}: ${reason}`);
  }
}

/** False when they have not gone for so long that waiting is no use. */
async function clearWorkers(folder: string, waitedMs: number): Promise<boolean> {
  await endLeftWorkers(join(folder, 'cluster'), waitedMs < politeMs ? 'SIGTERM' : 'SIGKILL');
  await delay(100);
  return waitedMs < patienceMs;
}

/** Another process can take the port before PostgreSQL does; then it says so, and the next one is tried. */
async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Resolves to the server when it is ready, or to what it printed when it ended. */
async function tryToLaunch(options: LaunchOptions, port: number): Promise<Postmaster | string> {
  const logFile = await openLog(options);
  try {
    const { size } = await logFile.stat();
    const launch = process.platform === 'win32' ? launchThroughPgCtl : launchDirectly;
    const failure = await launch(options, { port, logFile });
    if (typeof failure !== 'string') return failure;
    return (await readFrom(logFile, size)) || failure;
  } finally {
    await logFile.close();
  }
}

/** The folder belongs to a lesser user than root, who may open the log here: so no link is followed. */
async function openLog({ folder, runAs }: LaunchOptions): Promise<FileHandle> {
  const { O_RDWR, O_CREAT, O_APPEND, O_NOFOLLOW = 0 } = constants;
  const flags = O_RDWR | O_CREAT | O_APPEND | O_NOFOLLOW;
  const file = await open(join(folder, 'postgres.log'), flags, 0o600);
  if (runAs) await file.chown(runAs.uid, runAs.gid);
  if ((await file.stat()).size > logBytes) await file.truncate();
  return file;
}

async function readFrom(file: FileHandle, position: number): Promise<string> {
  const { size } = await file.stat();
  const { buffer, bytesRead } = await file.read(Buffer.alloc(Math.max(0, size - position)), {
    position,
  });
  return buffer.toString('utf8', 0, bytesRead);
}

type Launch = (
  options: LaunchOptions,
  place: { port: number; logFile: FileHandle },
) => Promise<Postmaster | string>;

/** Detached, so that Ctrl-C in a terminal reaches only the owner, which then stops the server in order. */
const launchDirectly: Launch = async (options, { port, logFile }) => {
  const { binaries, runAs, folder } = options;
  const cluster = join(folder, 'cluster');
  const child = spawn(
    programPath(binaries, 'postgres'),
    ['-D', cluster, ...settings(options, port)],
    {
      ...spawnOptions(binaries, runAs),
      detached: true,
      stdio: ['ignore', logFile.fd, logFile.fd],
    },
  );
  child.unref();
  return waitUntilReady(child, cluster);
};

async function waitUntilReady(child: ChildProcess, cluster: string): Promise<Postmaster | string> {
  let failure: string | undefined;
  const ended = new Promise<void>((resolve) => {
    const end = (reason: string) => {
      failure = reason;
      resolve();
    };
    child.once('error', (error) => end(error.message));
    child.once('exit', (code, signal) => end(`it ended with ${signal ?? `exit code ${code}`}.`));
  });
  const deadline = Date.now() + readyMs;
  while (Date.now() < deadline) {
    const lock = await readLockFile(cluster);
    if (lock && lock.pid === child.pid && lock.status === 'ready') return lock;
    if (failure !== undefined) return failure;
    await Promise.race([delay(5), ended]);
  }
  return `it was not ready within ${readyMs / 1000} s. It goes on in the background (process ${child.pid}); try again later.`;
}

/** Windows lets an administrator run PostgreSQL only with fewer rights, which pg_ctl arranges. */
const launchThroughPgCtl: Launch = async (options, { port }) => {
  const { binaries, runAs, folder } = options;
  const cluster = join(folder, 'cluster');
  const parameters = [
    'start',
    '-w',
    '-D',
    cluster,
    '-l',
    join(folder, 'postgres.log'),
    '-o',
    settings(options, port).join(' '),
  ];
  const failure = await runProgram({ binaries, runAs }, 'pg_ctl', parameters).then(
    () => '',
    (error: Error) => error.message,
  );
  return failure || (await readLockFile(cluster)) || 'it ended at once.';
};

function settings({ durable }: LaunchOptions, port: number): string[] {
  const values = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    wal_level: 'minimal',
    max_wal_senders: 0,
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

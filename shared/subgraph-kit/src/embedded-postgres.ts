import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { ConfigurationError } from './config';
import { removeUnfinished } from './embedded-postgres/appear-at-once';
import { locateBinaries, reachableBinaries } from './embedded-postgres/binaries';
import { initialiseServerFolder, readPassword } from './embedded-postgres/initialise';
import { launchServer, type LaunchOptions } from './embedded-postgres/launch';
import { claimOwnership, type Ownership } from './embedded-postgres/ownership';
import { findServer, stopServer, type Postmaster } from './embedded-postgres/postmaster';
import { explainFileError, openServerFolder } from './embedded-postgres/server-folder';
import type { Log } from './log';

export interface EmbeddedPostgresOptions {
  /** Made when missing; it holds all that the server keeps. One process owns it at a time. */
  dataDirectory: string;
  /** False gives up safety against power cuts for speed: for tests. */
  durable?: boolean;
  /** Names of files and folders that may stand beside the server's in a data directory without a server yet (none). */
  beside?: readonly string[];
  log?: Log;
}

/** A PostgreSQL server that this process owns. */
export interface EmbeddedPostgres {
  /** The address of a database of the server, by default of `postgres`, which always exists. */
  url: (databaseName?: string) => string;
  dataDirectory: string;
  /** Whether the server was already running, left behind by an owner that was killed. */
  adopted: boolean;
  /** Stops the server and waits until it is gone. A second call changes nothing. */
  stop: () => Promise<void>;
}

/** Another process owns the data directory. */
class DataDirectoryInUseError extends ConfigurationError {}

interface Setup extends LaunchOptions {
  dataDirectory: string;
  cluster: string;
  password: string;
  log?: Log;
}

interface OwnedServer {
  postmaster: Postmaster;
  ownership: Ownership;
  adopted: boolean;
}

const settleMs = 60_000;

/**
 * Starts PostgreSQL on the data directory, or adopts the server that a killed owner left running there. Throws a
 * ConfigurationError that says what to change when the directory cannot be used or has an owner.
 */
export async function startEmbeddedPostgres(
  options: EmbeddedPostgresOptions,
): Promise<EmbeddedPostgres> {
  const setup = await prepare(options);
  const { postmaster, ownership, adopted } = await obtainServer(setup);
  await removeUnfinished(setup.folder);
  const { dataDirectory, password, log } = setup;
  const { pid, port } = postmaster;
  log?.info(
    { pid, port, adopted, dataDirectory },
    `PostgreSQL ${adopted ? 'was found running' : 'runs'} on port ${port}`,
  );
  let stopped: Promise<void> | undefined;
  return {
    url: addressOf(port, password),
    dataDirectory,
    adopted,
    stop: () => (stopped ??= ownership.end(() => stopServer(postmaster, setup))),
  };
}

/**
 * Uses the PostgreSQL of a data directory beside the process that owns it, for example a running graph; when none does, it is
 * started as by startEmbeddedPostgres. `stop` stops only what was started here.
 */
export async function joinEmbeddedPostgres(
  options: EmbeddedPostgresOptions,
): Promise<Pick<EmbeddedPostgres, 'url' | 'stop'>> {
  try {
    return await startEmbeddedPostgres(options);
  } catch (error) {
    if (!(error instanceof DataDirectoryInUseError)) throw error;
    const { cluster, password } = await prepare(options);
    const running = await findServer(cluster);
    if (!running) throw error;
    return { url: addressOf(running.port, password), stop: async () => {} };
  }
}

function addressOf(port: number, password: string): EmbeddedPostgres['url'] {
  return (databaseName = 'postgres') =>
    `postgres://postgres:${password}@127.0.0.1:${port}/${encodeURIComponent(databaseName)}`;
}

async function prepare({
  dataDirectory,
  durable = true,
  beside = [],
  log,
}: EmbeddedPostgresOptions): Promise<Setup> {
  const directory = resolve(dataDirectory);
  const located = await locateBinaries();
  const majorVersion = located.version.split('.')[0] ?? '';
  const {
    path: folder,
    runAs,
    initialised,
  } = await openServerFolder(directory, { majorVersion, beside, log });
  const binaries = await reachableBinaries(located, runAs, log);
  if (!initialised) {
    await initialiseServerFolder(folder, { binaries, runAs, durable }).catch((error) => {
      throw explainFileError(error, directory);
    });
  }
  const password = await readPassword(folder);
  const cluster = join(folder, 'cluster');
  return { binaries, runAs, folder, durable, dataDirectory: directory, cluster, password, log };
}

/** Finds or starts the server and becomes its owner; begins anew when the server that it found was just going down. */
async function obtainServer(setup: Setup): Promise<OwnedServer> {
  const deadline = Date.now() + settleMs;
  while (Date.now() < deadline) {
    const running = await findServer(setup.cluster);
    const postmaster = running ?? (await launchServer(setup));
    const ownership = postmaster && (await becomeOwner(postmaster, setup, running !== undefined));
    if (!postmaster || !ownership) await delay(20);
    else if (ownership.durable === setup.durable)
      return { postmaster, ownership, adopted: running !== undefined };
    else await ownership.end(() => stopServer(postmaster, setup));
  }
  throw new Error(
    `PostgreSQL in ${setup.dataDirectory} did not come to rest within ${settleMs / 1000} s. See its postgres.log.`,
  );
}

/** Undefined when the server is going down. A server that was launched for nothing is not left behind. */
async function becomeOwner(
  postmaster: Postmaster,
  setup: Setup,
  adopted: boolean,
): Promise<Ownership | undefined> {
  const { password, log, dataDirectory, folder } = setup;
  const claim = await claimOwnership({ port: postmaster.port, password, log }).catch(
    async (error) => {
      if (!adopted) await stopServer(postmaster, setup);
      throw explainRefusal(error, folder);
    },
  );
  if ('ownedBy' in claim) throw inUse(dataDirectory, claim.ownedBy);
  return claim.ownership;
}

function inUse(dataDirectory: string, pid: number | undefined): DataDirectoryInUseError {
  const owner = pid === process.pid ? 'this process itself' : `process ${pid ?? 'of unknown id'}`;
  return new DataDirectoryInUseError(
    `The data directory ${dataDirectory} is in use by ${owner}. ` +
      'Stop that process, or set DATA_DIRECTORY to another folder.',
  );
}

function explainRefusal(error: unknown, folder: string): unknown {
  if ((error as { code?: string }).code !== '28P01') return error;
  return new ConfigurationError(
    `The database in ${folder} does not accept the password in ${join(folder, 'password')}. ` +
      'Put back the password that belongs to it, or set DATA_DIRECTORY to a new folder.',
    { cause: error },
  );
}

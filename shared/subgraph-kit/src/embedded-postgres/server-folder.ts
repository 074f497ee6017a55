import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, readlink, realpath, stat, symlink } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { ConfigurationError } from '../config';
import type { Log } from '../log';
import { isUnfinished } from './appear-at-once';
import { ensurePrivateFolder, isPrivateFolder, privateFolderFor } from './private-folder';
import {
  canEnter,
  findUnprivilegedUser,
  isRoot,
  userWithId,
  type RunAs,
  type ServerUser,
} from './server-user';

/** Where the server lives: `cluster` (PostgreSQL's own data directory), `password` and `postgres.log`. */
export interface ServerFolder {
  path: string;
  runAs: RunAs;
  initialised: boolean;
}

interface ServerFolderOptions {
  majorVersion: string;
  /** Names that may stand beside `postgres`. */
  beside?: readonly string[];
  log?: Log;
}

const litter = new Set(['.DS_Store', '.gitignore', '.gitkeep', 'lost+found']);

/**
 * Makes or checks `<data directory>/postgres` without touching anything that is not ours. When the user who runs the server
 * for root cannot enter the data directory, `postgres` is a link to a folder of that user.
 */
export async function openServerFolder(
  dataDirectory: string,
  { majorVersion, beside = [], log }: ServerFolderOptions,
): Promise<ServerFolder> {
  const directory = await makeDataDirectory(dataDirectory);
  const inside = join(directory, 'postgres');
  const linked = await linkTarget(inside);
  const path = linked ?? inside;
  const owner = await ownerOf(path, dataDirectory);
  if (owner) {
    const runAs = await userOfCluster(path, owner);
    if (runAs && isPrivateFolder(path)) await ensurePrivateFolder(dirname(path), runAs);
    await checkReach(path, runAs);
    await checkVersion(path, { dataDirectory, majorVersion });
    return { path, runAs, initialised: true };
  }
  if (linked === undefined) await refuseForeignFolder(directory, beside);
  const runAs = isRoot() ? await findUnprivilegedUser() : undefined;
  const place =
    runAs && !linked && !(await canEnter(directory, runAs))
      ? await relocate(directory, runAs, log)
      : path;
  if (runAs && isPrivateFolder(place)) await ensurePrivateFolder(dirname(place), runAs);
  return { path: place, runAs, initialised: false };
}

async function makeDataDirectory(dataDirectory: string): Promise<string> {
  try {
    await mkdir(dataDirectory, { recursive: true });
    await readdir(dataDirectory);
    return await realpath(dataDirectory);
  } catch (error) {
    throw explainFileError(error, dataDirectory);
  }
}

/** Turns what the file system says into what the operator can change. */
export function explainFileError(error: unknown, dataDirectory: string): unknown {
  const { code = '', syscall = '' } = error as NodeJS.ErrnoException;
  const reasons: Record<string, string> = {
    EACCES: 'is not open to the user who runs this process',
    EPERM: 'is not open to the user who runs this process',
    EROFS: 'lies on a file system that is read-only',
    ENOTDIR: 'is a file or lies below one',
    EEXIST: 'is a file or lies below one',
    ENOENT: 'cannot be made there',
    ENOSPC: 'lies on a file system that is full',
  };
  const reason = syscall.startsWith('spawn') ? undefined : reasons[code];
  if (reason === undefined) return error;
  return new ConfigurationError(
    `The data directory ${dataDirectory} ${reason} (${code}). ` +
      'Set DATA_DIRECTORY to a folder that this user can read and write, or give the user that right.',
    { cause: error },
  );
}

async function linkTarget(path: string): Promise<string | undefined> {
  const target = await readlink(path).catch(() => undefined);
  return target === undefined ? undefined : resolve(dirname(path), target);
}

async function ownerOf(
  path: string,
  dataDirectory: string,
): Promise<{ uid: number; gid: number } | undefined> {
  try {
    const { uid, gid } = await stat(path);
    return { uid, gid };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw explainFileError(error, dataDirectory);
  }
}

/** PostgreSQL accepts a cluster only from its owner, so root runs it as the owner, whoever that is. */
async function userOfCluster(
  path: string,
  { uid, gid }: { uid: number; gid: number },
): Promise<RunAs> {
  const self = process.getuid?.();
  if (self === undefined || (self === uid && self !== 0)) return undefined;
  if (self === 0 && uid !== 0) return userWithId(uid, gid);
  if (self === 0) {
    const { name } = await findUnprivilegedUser();
    throw new ConfigurationError(
      `The database in ${path} belongs to root, but PostgreSQL refuses to run as root. ` +
        `Give it to another user: chown -R ${name} ${path}`,
    );
  }
  const { name } = await userWithId(uid, gid);
  throw new ConfigurationError(
    `The database in ${path} belongs to the user ${name}. Start as that user, or set DATA_DIRECTORY to another folder.`,
  );
}

async function checkReach(path: string, runAs: RunAs): Promise<void> {
  if (!runAs || (await canEnter(path, runAs))) return;
  throw new ConfigurationError(
    `The user ${runAs.name}, who runs PostgreSQL, cannot enter ${path}, which holds the database. ` +
      'Let that user pass through the folders above (chmod o+x), or set DATA_DIRECTORY to another folder.',
  );
}

async function checkVersion(
  path: string,
  { dataDirectory, majorVersion }: { dataDirectory: string; majorVersion: string },
): Promise<void> {
  const version = await readFile(join(path, 'cluster', 'PG_VERSION'), 'utf8').catch((error) => {
    if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR')
      throw explainFileError(error, dataDirectory);
    throw new ConfigurationError(
      `${path} is there but holds no database of PostgreSQL. Move it away, or set DATA_DIRECTORY to a new folder.`,
    );
  });
  if (version.trim() === majorVersion) return;
  throw new ConfigurationError(
    `The data directory ${dataDirectory} holds a database of PostgreSQL ${version.trim()}, but this is PostgreSQL ${majorVersion}. ` +
      'Set DATA_DIRECTORY to a new folder, or convert the old one first with pg_upgrade.',
  );
}

async function refuseForeignFolder(directory: string, beside: readonly string[]): Promise<void> {
  const names = await readdir(directory);
  // `postgres` was not there a moment ago: another first start has just made it.
  const foreign = names.filter(
    (name) =>
      name !== 'postgres' &&
      !litter.has(name) &&
      !beside.includes(name) &&
      !isUnfinished(name, join(directory, 'postgres')),
  );
  if (foreign.length === 0) return;
  const shown = foreign.slice(0, 3).join(', ') + (foreign.length > 3 ? ', …' : '');
  throw new ConfigurationError(
    `The data directory ${directory} is not empty, and what it holds (${shown}) is no database of ours. ` +
      'Set DATA_DIRECTORY to a new or empty folder.',
  );
}

/** The link is made before the folder, and by one process alone: so two first starts agree on the place. */
async function relocate(directory: string, user: ServerUser, log?: Log): Promise<string> {
  const inside = join(directory, 'postgres');
  // A random part, so that a data directory that was deleted and made anew starts empty.
  const place = join(privateFolderFor(directory), `postgres-${randomBytes(4).toString('hex')}`);
  await symlink(place, inside).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw explainFileError(error, directory);
  });
  const chosen = (await linkTarget(inside)) ?? inside;
  log?.warn(
    { from: inside, to: chosen },
    `the user ${user.name}, who runs PostgreSQL, cannot enter ${directory}: the database lives in ${chosen}`,
  );
  return chosen;
}

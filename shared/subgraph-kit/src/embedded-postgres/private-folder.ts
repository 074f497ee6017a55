import { createHash } from 'node:crypto';
import { chown, lchown, lstat, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigurationError } from '../config';
import { mayServe, type ServerUser } from './server-user';

const parent = '/var/tmp';
const prefix = 'agency-graph-';

/** Where things go that the server's user cannot reach at `path`: the same place at every start. */
export function privateFolderFor(path: string): string {
  const hash = createHash('sha256').update(path).digest('hex').slice(0, 16);
  return `${parent}/${prefix}${hash}`;
}

export function isPrivateFolder(path: string): boolean {
  return path.startsWith(`${parent}/${prefix}`);
}

/**
 * Makes the folder for the user alone. Anybody may write to /var/tmp, so a folder that is already there is trusted only if
 * it belongs to that user (or to root, which was about to hand it over) and is closed to all others.
 */
export async function ensurePrivateFolder(path: string, user: ServerUser): Promise<void> {
  await mkdir(path, { mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  const { uid, mode, isDirectory } = await describe(path);
  const isTheirs = (uid === 0 || uid === user.uid) && mayServe(user);
  if (!isDirectory || (mode & 0o077) !== 0 || !isTheirs) {
    throw new ConfigurationError(
      `The folder ${path} must belong to the user ${user.name} alone (mode 0700), but it does not. Remove it and start again.`,
    );
  }
  if (uid === 0) await chown(path, user.uid, user.gid);
}

async function describe(path: string) {
  const stats = await lstat(path);
  return { uid: stats.uid, mode: stats.mode, isDirectory: stats.isDirectory() };
}

/** Gives the folder and all that it holds to the user. */
export async function handOver(path: string, { uid, gid }: ServerUser): Promise<void> {
  const names = await readdir(path, { recursive: true });
  await Promise.all(names.map((name) => lchown(join(path, name), uid, gid)));
  await chown(path, uid, gid);
}

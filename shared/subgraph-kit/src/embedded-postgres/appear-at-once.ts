import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const marker = '.new-';

/**
 * Fills a temporary folder beside `path` and renames it to `path` when it is complete: what was interrupted is never taken
 * for the real thing. Resolves to false when another process was first; its folder is then as good as ours.
 */
export async function appearAtOnce(
  path: string,
  fill: (folder: string) => Promise<void>,
): Promise<boolean> {
  const temporary = `${path}${marker}${process.pid}-${randomBytes(4).toString('hex')}`;
  await mkdir(temporary, { mode: 0o700 });
  try {
    await fill(temporary);
    await rename(temporary, path);
    return true;
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    if (await wasFirst(path, error)) return false;
    throw error;
  }
}

async function wasFirst(path: string, error: unknown): Promise<boolean> {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (syscall !== 'rename' || !['EEXIST', 'ENOTEMPTY', 'EPERM'].includes(code ?? '')) return false;
  const names = await readdir(path).catch(() => []);
  return names.length > 0;
}

/** Whether the name is that of a temporary folder for `path`. */
export function isUnfinished(name: string, path: string): boolean {
  return name.startsWith(`${basename(path)}${marker}`);
}

/** Removes what interrupted processes left beside `path`; the folders of those still at work stay. */
export async function removeUnfinished(path: string): Promise<void> {
  const folder = dirname(path);
  for (const name of await readdir(folder)) {
    if (!isUnfinished(name, path)) continue;
    const maker = Number(name.slice(basename(path).length + marker.length).split('-')[0]);
    // Its initdb may live on for a moment and write: then the next start removes the rest.
    if (!isAlive(maker))
      await rm(join(folder, name), { recursive: true, force: true }).catch(() => {});
  }
}

/** Whether a process with this id exists, whoever it belongs to. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

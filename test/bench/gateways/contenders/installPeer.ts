import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const sources = join(__dirname, '../peers');
const installsWithinMs = 600_000;

/**
 * Installs the packages of another gateway into a folder of their own, away from the project's, and says where.
 * What has been installed once stays. Rejects when the registry cannot be reached.
 */
export async function installPeer(name: string): Promise<string> {
  const manifest = readFileSync(join(sources, name, 'package.json'));
  const version = createHash('sha256').update(manifest).digest('hex').slice(0, 12);
  const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
  const directory = join(cache, 'agency-graph/peers', `${name}-${version}`);
  mkdirSync(directory, { recursive: true });
  cpSync(join(sources, name), directory, { recursive: true });
  const mark = join(directory, 'installed');
  if (!existsSync(mark)) {
    process.stderr.write(`installing ${name} into ${directory}\n`);
    await runNpmInstall(directory);
    writeFileSync(mark, '');
  }
  return directory;
}

async function runNpmInstall(directory: string): Promise<void> {
  const child = spawn(
    'npm',
    [
      'install',
      '--no-audit',
      '--no-fund',
      '--ignore-scripts',
      // Some packages of theirs ask for a newer Node than they need.
      '--no-engine-strict',
      '--loglevel=error',
      '--progress',
    ],
    {
      cwd: directory,
      stdio: ['ignore', 'ignore', 'inherit'],
      timeout: installsWithinMs,
      shell: process.platform === 'win32',
    },
  );
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0)
    throw new Error('its packages could not be installed; is the registry reachable?');
}

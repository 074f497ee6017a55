import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { appearAtOnce } from './appear-at-once';
import { runProgram, type Binaries } from './binaries';
import { handOver } from './private-folder';
import type { RunAs } from './server-user';

/** The same order and case rules on every machine: PostgreSQL's own, by code point, not those of the C library. */
const locale = [
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
];

/** Makes the cluster and its password, unless another process makes them first. */
export async function initialiseServerFolder(
  path: string,
  { binaries, runAs, durable }: { binaries: Binaries; runAs: RunAs; durable: boolean },
): Promise<boolean> {
  return appearAtOnce(path, async (folder) => {
    const password = randomBytes(24).toString('base64url');
    await writeFile(join(folder, 'password'), password, { mode: 0o600 });
    if (runAs) await handOver(folder, runAs);
    await runProgram({ binaries, runAs }, 'initdb', [
      `--pgdata=${join(folder, 'cluster')}`,
      '--username=postgres',
      '--auth=scram-sha-256',
      `--pwfile=${join(folder, 'password')}`,
      ...locale,
      '--text-search-config=english',
      '--no-instructions',
      ...(durable ? [] : ['--no-sync']),
    ]);
  });
}

export async function readPassword(path: string): Promise<string> {
  return (await readFile(join(path, 'password'), 'utf8')).trim();
}

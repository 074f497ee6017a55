import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { ConfigurationError } from '../../src/config';
import { startEmbeddedPostgres } from '../../src/embedded-postgres';
import { isServerOf } from '../../src/embedded-postgres/postmaster';
import { handOver } from '../../src/embedded-postgres/private-folder';
import { userWithId } from '../../src/embedded-postgres/server-user';
import { killOwners } from './owners';

export const isRoot = process.getuid?.() === 0;

const folders: string[] = [];

/** A path below a new temporary folder, through which the server's user can pass unless the mode says otherwise. */
export function newDirectory(name = 'data', mode = 0o711): string {
  const folder = mkdtempSync(join(tmpdir(), 'agency-graph-'));
  chmodSync(folder, mode);
  folders.push(folder);
  return join(folder, name);
}

export const start = (dataDirectory: string) =>
  startEmbeddedPostgres({ dataDirectory, durable: false });

let template: string | undefined;

/** A data directory in which a server has run before: a copy, which is quicker to make than a new one. */
export async function initialisedDirectory(): Promise<string> {
  if (template === undefined) {
    template = join(mkdtempSync(join(tmpdir(), 'agency-graph-')), 'data');
    chmodSync(dirname(template), 0o711);
    await (await start(template)).stop();
  }
  const dataDirectory = newDirectory();
  const inside = join(dataDirectory, 'postgres');
  cpSync(template, dataDirectory, { recursive: true });
  const { uid, gid } = statSync(join(template, 'postgres'));
  if (isRoot) await handOver(inside, await userWithId(uid, gid));
  return dataDirectory;
}

export function removeTemplate(): void {
  if (template !== undefined) rmSync(dirname(template), { recursive: true, force: true });
  template = undefined;
}

/** What a start says that is refused. */
export async function refusal(dataDirectory: string): Promise<string> {
  const error = await start(dataDirectory).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ConfigurationError);
  return (error as ConfigurationError).message;
}

/** Ends every server and process that a test left, and removes its folders. */
export async function cleanUp(): Promise<void> {
  killOwners();
  for (const folder of folders.splice(0)) {
    for (const name of ['data', '.']) await removeServer(join(folder, name));
    rmSync(folder, { recursive: true, force: true });
  }
}

async function removeServer(dataDirectory: string): Promise<void> {
  const inside = join(dataDirectory, 'postgres');
  const pid = existsSync(join(inside, 'cluster', 'postmaster.pid')) ? serverPid(dataDirectory) : 0;
  if (pid > 0 && (await isServerOf(pid, join(inside, 'cluster')))) process.kill(pid, 'SIGKILL');
  const elsewhere = linkTarget(inside);
  if (elsewhere) rmSync(dirname(elsewhere), { recursive: true, force: true });
}

export function linkTarget(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}

export function clusterOf(dataDirectory: string): string {
  return join(dataDirectory, 'postgres', 'cluster');
}

export function serverPid(dataDirectory: string): number {
  return Number(
    readFileSync(join(clusterOf(dataDirectory), 'postmaster.pid'), 'utf8').split('\n')[0],
  );
}

/** Runs one statement on a connection of its own. */
export async function ask(
  connectionString: string | undefined,
  sql: string,
): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString });
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

export async function until(
  condition: () => boolean | Promise<boolean>,
  ms = 10_000,
): Promise<void> {
  const end = Date.now() + ms;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`The condition did not hold within ${ms} ms.`);
    await delay(5);
  }
}

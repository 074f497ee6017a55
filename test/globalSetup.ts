import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

declare global {
  /** The process that serves the tests' database; undefined when TEST_DATABASE_URL names another server. */
  // eslint-disable-next-line no-var
  var testDatabaseServer: ChildProcess | undefined;
}

/** Gives the tests a PostgreSQL server, unless the environment names one. */
export default async function globalSetup(): Promise<void> {
  if (process.env.TEST_DATABASE_URL) return;
  const loader = pathToFileURL(require.resolve('tsx')).href;
  const server = spawn(
    process.execPath,
    ['--import', loader, join(__dirname, 'serveTestDatabase.ts')],
    {
      // Detached, so that Ctrl-C in a terminal does not end it before it has cleaned up.
      detached: true,
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  );
  const url = await Promise.race([firstLine(server), once(server, 'exit').then(() => undefined)]);
  if (!url) throw new Error('The PostgreSQL for the tests did not start; the reason stands above.');
  // Jest may end without a teardown, for example on an error in its configuration: nothing here keeps it waiting.
  server.unref();
  (server.stdin as Socket).unref();
  (server.stdout as Socket).unref();
  globalThis.testDatabaseServer = server;
  process.env.TEST_DATABASE_URL = url;
}

async function firstLine({ stdout }: ChildProcess): Promise<string | undefined> {
  if (!stdout) return undefined;
  for await (const line of createInterface({ input: stdout })) return line;
  return undefined;
}

import { once } from 'node:events';
import './globalSetup';

/** Ends the server that globalSetup started, and waits until its folder is gone. */
export default async function globalTeardown(): Promise<void> {
  const server = globalThis.testDatabaseServer;
  if (!server || server.exitCode !== null || server.signalCode !== null) return;
  server.ref();
  const ended = once(server, 'exit');
  server.stdin?.end();
  await ended;
}

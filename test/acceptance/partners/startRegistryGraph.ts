import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createTestDatabase } from '@agency-graph/subgraph-kit/testing';
import { startServer, stopServer } from '../../startServer';
import { temporaryFolder } from '../../temporaryFolder';

/** The graph as `npm start` runs it, with the registry where agencies join. */
export interface RegistryGraph {
  /** Address of the gateway, with a slash at its end. */
  url: string;
  jwksUrl: string;
  /** The key with which the editors of the graph make keys for agencies. */
  editorKey: string;
  /** For whatever the tests write; removed when the graph stops. */
  folder: string;
  stop: () => Promise<void>;
}

/** Starts it on a database of its own. */
export async function startRegistryGraph(): Promise<RegistryGraph> {
  const database = await createTestDatabase();
  const folder = temporaryFolder('partners');
  const clean = () => Promise.all([database.drop(), rm(folder, { recursive: true, force: true })]);
  const server = await startServer('gateway/src/standalone.ts', {
    PORT: '0',
    DATABASE_URL: database.url,
    STATE_DIRECTORY: folder,
  }).catch(async (error: unknown) => {
    await clean();
    throw error;
  });
  const stop = async () => {
    await stopServer(server.process);
    await clean();
  };
  const keyFile = join(folder, 'editor-key');
  const editorKey = await readFile(keyFile, 'utf8').catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  const { url } = server;
  const jwksUrl = `${url}.well-known/jwks.json`;
  return { url, jwksUrl, editorKey: editorKey.trim(), folder, stop };
}

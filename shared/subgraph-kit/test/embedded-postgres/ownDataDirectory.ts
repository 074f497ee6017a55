import { startEmbeddedPostgres } from '../../src/embedded-postgres';

/** A process that owns a data directory; its parent says `start` and `stop`, and may kill it in between. */
export interface OwnerReport {
  ready?: true;
  url?: string;
  adopted?: boolean;
  error?: string;
  stopped?: true;
}

const [dataDirectory = '', durability] = process.argv.slice(2);
const report = (message: OwnerReport) => process.send?.(message);

async function own(): Promise<void> {
  try {
    const server = await startEmbeddedPostgres({
      dataDirectory,
      durable: durability === 'durable',
    });
    process.on('message', () => void server.stop().then(() => report({ stopped: true })));
    report({ url: server.url(), adopted: server.adopted });
  } catch (error) {
    report({ error: error instanceof Error ? `${error.name}: ${error.message}` : String(error) });
  }
}

process.once('message', () => void own());
process.once('disconnect', () => process.exit());
report({ ready: true });

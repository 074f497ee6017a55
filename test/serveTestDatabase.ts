import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../shared/subgraph-kit/src/embedded-postgres';

/**
 * Serves an empty PostgreSQL for one run of the tests, prints its address and ends with whoever started it, even if that
 * process is killed: then its standard input, a pipe, is closed. Nothing of it is kept.
 */
async function serveTestDatabase(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'agency-graph-test-'));
  try {
    // For root the server runs as another user, who has to pass through; what lies within is closed to all others.
    await chmod(folder, 0o711);
    const server = await startEmbeddedPostgres({
      dataDirectory: join(folder, 'data'),
      durable: false,
    });
    try {
      const ends = ['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => once(process, signal));
      process.stdout.write(`${server.url()}\n`);
      await Promise.race([once(process.stdin.resume(), 'end'), ...ends]);
      process.stdin.destroy();
    } finally {
      await server.stop();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

serveTestDatabase().catch((error: unknown) => {
  process.stderr.write(`The PostgreSQL for the tests did not start: ${String(error)}\n`);
  process.exitCode = 1;
});

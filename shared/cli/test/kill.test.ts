import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { createTestDatabase } from '@agency-graph/subgraph-kit/testing';
import { Client } from 'pg';
import { runTool, workspace } from './runTool';

const program = join(__dirname, '../bin/agency-graph.mjs');

/** How many sessions hold or wait for the turn to import. */
async function countImports(client: Client): Promise<number> {
  const { rows } = await client.query(
    `SELECT count(*)::integer AS count FROM pg_locks
     WHERE locktype = 'advisory' AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
  );
  return rows[0].count;
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await delay(10);
}

it('takes an import back when the command is killed, and no process goes on with it', async () => {
  const testDatabase = await createTestDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'agency-graph-kill-'));
  const client = new Client({ connectionString: testDatabase.url });
  await client.connect();
  try {
    const file = join(folder, 'books.csv');
    const lines = Array.from({ length: 300_000 }, (_, index) => `b${index},Book ${index}\n`);
    writeFileSync(file, `id,title\n${lines.join('')}`);
    const options = ['--database-url', testDatabase.url];
    // The tables are made first, so that the one lock to come is that of the import.
    await runTool(['export', 'book-csv', ...options]);
    const command = spawn(process.execPath, [program, 'import', 'book-csv', file, ...options], {
      cwd: workspace,
      stdio: 'ignore',
    });
    await until(() => isGathering(client));
    command.kill('SIGKILL');
    await once(command, 'exit');
    await until(async () => (await countImports(client)) === 0);
    expect((await runTool(['export', 'book-csv', ...options])).stdout).toBe('id,title\n');
  } finally {
    await client.end();
    await testDatabase.drop();
    rmSync(folder, { recursive: true });
  }
});

/** Whether an import is in the middle of its work. */
async function isGathering(client: Client): Promise<boolean> {
  const { rows } = await client.query(
    `SELECT FROM pg_stat_activity
     WHERE datname = current_database() AND query LIKE '%json_populate_recordset%' AND pid <> pg_backend_pid()`,
  );
  return rows.length > 0;
}

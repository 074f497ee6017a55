import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@agency-graph/subgraph-kit/embedded-postgres';
import { runTool, workspace } from './runTool';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'agency-graph-embedded-'));
  writeFileSync(join(folder, 'books.csv'), 'id,title\na,Atlas\n');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('starts the embedded PostgreSQL when none runs, and uses the one that runs without stopping it', async () => {
  const dataDirectory = join(folder, 'data');
  const options = ['--data-directory', dataDirectory];
  const file = join(folder, 'books.csv');
  expect(await runTool(['import', 'book-csv', file, ...options])).toMatchObject({ code: 0 });
  const owner = await startEmbeddedPostgres({ dataDirectory, durable: false });
  try {
    expect(owner.adopted).toBe(false);
    expect(await runTool(['export', 'book-csv', ...options])).toEqual({
      code: 0,
      stdout: 'id,title\na,Atlas\n',
      stderr: '',
    });
    expect((await runTool(['export', 'book-csv', ...options])).code).toBe(0);
  } finally {
    await owner.stop();
  }
}, 120_000);

it('runs as a program from the sources, and passes the exit code on', () => {
  const program = join(__dirname, '../bin/agency-graph.mjs');
  const options = { cwd: workspace, encoding: 'utf8' } as const;
  const formats = spawnSync(process.execPath, [program, 'formats'], options);
  expect([formats.status, formats.stdout]).toEqual([
    0,
    expect.stringContaining('import  book-csv  library'),
  ]);
  expect(spawnSync(process.execPath, [program, 'nonsense'], options).status).toBe(2);
});

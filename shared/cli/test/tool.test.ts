import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase, type TestDatabase } from '@agency-graph/subgraph-kit/testing';
import { runTool } from './runTool';

let testDatabase: TestDatabase;
let folder: string;
let database: string[];

beforeEach(async () => {
  testDatabase = await createTestDatabase();
  database = ['--database-url', testDatabase.url];
  folder = mkdtempSync(join(tmpdir(), 'agency-graph-cli-'));
});

afterEach(async () => {
  await testDatabase.drop();
  rmSync(folder, { recursive: true });
});

function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

async function exported(...options: string[]): Promise<string> {
  return (await runTool(['export', 'book-csv', ...options, ...database])).stdout;
}

const two = 'id,title\na,Atlas\nb,Birds\n';

it('imports, says what became of it, and exports the same again', async () => {
  const file = write('books.csv', two);
  expect(await runTool(['import', 'book-csv', file, ...database])).toEqual({
    code: 0,
    stdout: expect.stringMatching(
      /^books\.csv -> dataset "book-csv books\.csv": imported\n {2}2 records in \d+\.\d s: 2 added, 0 changed, 0 unchanged, 0 removed\n$/,
    ),
    stderr: '',
  });
  expect(await exported()).toBe(two);
  const again = await runTool(['import', 'book-csv', file, ...database]);
  expect(again).toEqual({
    code: 0,
    stdout:
      'books.csv -> dataset "book-csv books.csv": unchanged: the dataset holds this already\n',
    stderr: '',
  });
});

it('exports a file that appears when it is complete, and one dataset alone', async () => {
  await runTool(['import', 'book-csv', write('books.csv', two), ...database]);
  await runTool(['import', 'book-csv', write('more.csv', 'id,title\nc,Cats\n'), ...database]);
  expect(await exported('--dataset', 'book-csv more.csv')).toBe('id,title\nc,Cats\n');
  const out = join(folder, 'out.csv');
  expect(await runTool(['export', 'book-csv', '--out', out, ...database])).toEqual({
    code: 0,
    stdout: '',
    stderr: '',
  });
  expect(readFileSync(out, 'utf8')).toBe(`${two}c,Cats\n`);
});

it('lists faults, ends with 1, and imports the other paths', async () => {
  const bad = write('bad.csv', 'id,title\na,\nb,\n');
  const good = write('good.csv', two);
  expect(await runTool(['import', 'book-csv', bad, good, ...database])).toEqual({
    code: 1,
    stdout: expect.stringMatching(
      /^bad\.csv -> dataset "book-csv bad\.csv": refused; nothing was changed\n {2}2 faults:\n {4}bad\.csv, line 2, column "title": must not be empty, but it is ""\n {4}bad\.csv, line 3.*\ngood\.csv -> .*imported\n/,
    ),
    stderr: '',
  });
  expect(await exported()).toBe(two);
});

it('prints reports as JSON, and nothing else', async () => {
  const file = write('books.csv', two);
  const { code, stdout } = await runTool([
    'import',
    'book-csv',
    file,
    '--json',
    '--dry-run',
    '--dataset',
    'ours',
    ...database,
  ]);
  expect([code, JSON.parse(stdout)]).toEqual([
    0,
    {
      reports: [
        expect.objectContaining({
          outcome: 'WOULD_IMPORT',
          dataset: 'ours',
          records: 2,
          counts: { added: 2, changed: 0, unchanged: 0, removed: 0, heldElsewhere: 0 },
        }),
      ],
    },
  ]);
  expect(await exported()).toBe('id,title\n');
});

it('guards against a shrinking dataset until it is told otherwise', async () => {
  const name = ['--dataset', 'ours'];
  await runTool(['import', 'book-csv', write('two.csv', two), ...name, ...database]);
  const one = write('one.csv', 'id,title\na,Atlas\n');
  const refused = await runTool(['import', 'book-csv', one, ...name, ...database]);
  expect([refused.code, refused.stdout]).toEqual([
    1,
    expect.stringContaining(
      'must not lose more than a fifth of its records unless told to, but would lose 1 of 2',
    ),
  ]);
  const told = await runTool(['import', 'book-csv', one, '--allow-shrink', ...name, ...database]);
  expect([told.code, await exported()]).toEqual([0, 'id,title\na,Atlas\n']);
});

it('loads and removes sample data', async () => {
  expect(await runTool(['sample', 'load', '--scale', '3', ...database])).toEqual({
    code: 0,
    stdout: 'library: has sample data at scale 3\n',
    stderr: '',
  });
  expect((await exported()).split('\n')).toHaveLength(5);
  expect((await runTool(['sample', 'remove', ...database])).stdout).toBe(
    'library: removed 3 records\n',
  );
  expect(await exported()).toBe('id,title\n');
});

it('takes the database from the environment', async () => {
  const environment = { DATABASE_URL: testDatabase.url };
  expect(await runTool(['export', 'book-csv'], { environment })).toMatchObject({
    code: 0,
    stdout: 'id,title\n',
  });
});

it('lists the formats', async () => {
  expect((await runTool(['formats'])).stdout).toBe(
    'import  book-csv  library   Books, one a row: id, title\n' +
      'export  book-csv  library   Books, one a row: id, title\n',
  );
});

it.each([
  [['import', 'nonsense', 'x.csv'], 'FORMAT must be one of book-csv, but it is "nonsense".\n'],
  [['import', 'book-csv', '/nowhere/x.csv'], 'There is no file or folder /nowhere/x.csv.\n'],
  [
    ['sample', 'load', '--scale', '0'],
    '--scale must have a scale from 1 to 10000, but it is "0".\n',
  ],
  [
    ['export', 'book-csv', '--database-url', 'mysql://x/y'],
    'The database must be given as an address such as postgres://user:password@host:5432/database.\n',
  ],
])('ends with 2 on wrong usage: %j', async (argv, stderr) => {
  expect(await runTool(argv)).toEqual({ code: 2, stdout: '', stderr });
});

it('ends with 2 on arguments that it does not know', async () => {
  expect(await runTool(['import', 'book-csv', 'x', '--fast'])).toEqual({
    code: 2,
    stdout: '',
    stderr: expect.stringContaining("unknown option '--fast'"),
  });
});

it('ends with 2 where no package.json names subgraphs', async () => {
  expect(await runTool(['formats'], { folder })).toEqual({
    code: 2,
    stdout: '',
    stderr: expect.stringMatching(
      /^No package\.json in .* or above it says which subgraphs there are\. Add a field such as/,
    ),
  });
});

it('ends with 3 when the database cannot be reached, without its password', async () => {
  const file = write('books.csv', two);
  const url = 'postgres://user:secret@127.0.0.1:1/none';
  expect(await runTool(['import', 'book-csv', file, '--database-url', url])).toEqual({
    code: 3,
    stdout: '',
    stderr:
      'The database "none" at 127.0.0.1:1 could not be opened as user "user": ECONNREFUSED. Check DATABASE_URL and that PostgreSQL is running.\n',
  });
});

it.each([[[]], [['import']], [['formats']], [['sample']], [['sample', 'load']], [['export']]])(
  'explains itself: %j --help',
  async (command) => {
    const { code, stdout, stderr } = await runTool([...command, '--help']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(new RegExp(`^Usage: agency-graph ${command.join(' ')}`));
  },
);

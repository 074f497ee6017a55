import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { runImport } from '../../src/importing/run-import';
import { openSource } from '../../src/importing/source';
import { createRandom } from '../../src/random';
import { bookCsv, log, manyBooks, startLibrary, type Library } from './library';

const books = 4_000;
const kills = 20;

type Child = ChildProcessByStdio<Writable, Readable, null>;

let library: Library;
let oldFile: string;
let newFile: string;

beforeAll(async () => {
  library = await startLibrary();
  oldFile = library.write('old.csv', manyBooks(books, { title: 'Old' }));
  newFile = library.write('new.csv', manyBooks(books, { title: 'New', from: 300 }));
});

afterAll(() => library.close());

/** A process that has its database open and waits for the word to import. */
async function startImporter(): Promise<Child> {
  const child = spawn(
    process.execPath,
    [
      '--import',
      pathToFileURL(require.resolve('tsx')).href,
      '--conditions=source',
      join(__dirname, 'importBooks.ts'),
      library.url,
      newFile,
    ],
    {
      env: { ...process.env, TSX_TSCONFIG_PATH: join(__dirname, '../../../../tsconfig.base.json') },
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  );
  await once(child.stdout, 'data');
  return child;
}

async function importFile(path: string) {
  const source = await openSource(path);
  const { database } = library;
  return runImport({ database, importer: bookCsv, source, log, dataset: 'ours' });
}

async function hash(): Promise<string> {
  return createHash('sha256')
    .update((await library.books()).join('\n'))
    .digest('hex');
}

/** A killed client's session ends when the server finds nobody at its other end. */
async function untilOthersAreGone(): Promise<void> {
  for (;;) {
    const [{ sessions }] = await library.database.query(
      `SELECT count(*)::integer AS sessions FROM pg_locks
       WHERE locktype = 'advisory' AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
    );
    if (sessions === 0) return;
    await delay(5);
  }
}

it('leaves all old or all new records when it is killed at any moment, and a rerun gives the same', async () => {
  await importFile(newFile);
  const newHash = await hash();
  const begin = performance.now();
  await importFile(oldFile);
  const duration = performance.now() - begin;
  const oldHash = await hash();
  const random = createRandom('moments');
  const outcomes: string[] = [];
  for (let kill = 0; kill < kills; kill += 1) {
    const child = await startImporter();
    child.stdin.write('go\n');
    await delay(random.next() * duration * 1.3);
    child.kill('SIGKILL');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    await untilOthersAreGone();
    const now = await hash();
    outcomes.push(now === oldHash ? 'old' : now === newHash ? 'new' : 'mixed');
    if (now === newHash) await importFile(oldFile);
  }
  expect(outcomes).not.toContain('mixed');
  // The earliest of the moments is long before any import can be done.
  expect(outcomes).toContain('old');
  expect((await importFile(newFile)).outcome).toBe('IMPORTED');
  expect(await hash()).toBe(newHash);
}, 180_000);

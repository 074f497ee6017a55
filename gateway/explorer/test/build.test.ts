import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const script = join(__dirname, '../build-if-stale.mjs');
const folder = mkdtempSync(join(tmpdir(), 'agency-graph-explorer-'));
const page = join(folder, 'page');
/** No process can have this id: Linux counts up to 4194304. */
const unfinished = join(folder, 'page.4194305');

function build() {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, page], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

let first: ReturnType<typeof build>;

beforeAll(() => {
  mkdirSync(unfinished);
  first = build();
});

afterAll(() => rmSync(folder, { recursive: true }));

it('says that it builds', () => {
  expect(first).toEqual({
    status: 0,
    stdout: '',
    stderr: 'Building the explorer page, once for each change to it: a few seconds.\n',
  });
});

it('leaves the page and nothing beside it', () => {
  expect(readdirSync(folder)).toEqual(['page']);
  expect(readdirSync(page).toSorted()).toEqual([
    'assets',
    'index.html',
    'license.md',
    'sources.sha256',
  ]);
});

it('builds once for the same sources', () => {
  const before = statSync(page).ctimeMs;
  expect(build()).toEqual({ status: 0, stdout: '', stderr: '' });
  expect(statSync(page).ctimeMs).toBe(before);
});

it('loads everything from its own folder and the same server', () => {
  const html = readFileSync(join(page, 'index.html'), 'utf8');
  const styles = readdirSync(join(page, 'assets'))
    .filter((file) => file.endsWith('.css'))
    .map((file) => readFileSync(join(page, 'assets', file), 'utf8'))
    .join('\n');
  const inPage = [...html.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address);
  const inStyles = [...styles.matchAll(/url\(["']?([^"')]*)/g)].map(([, address]) => address);
  const addresses = [...inPage, ...inStyles];
  const elsewhere = addresses.filter(
    (address) => !/^(\/explorer\/assets\/|data:image\/)/.test(`${address}`),
  );
  expect(inPage.length).toBeGreaterThan(2);
  expect(inStyles.length).toBeGreaterThan(2);
  expect(elsewhere).toEqual([]);
  expect(styles).not.toContain('@import');
});

it('holds no inline script and nothing that is evaluated, so that a strict policy can forbid both', () => {
  const html = readFileSync(join(page, 'index.html'), 'utf8');
  const scripts = readdirSync(join(page, 'assets')).filter((file) => file.endsWith('.js'));
  const evaluating = scripts.filter((file) =>
    /\bnew Function\(|(?<![.\w])eval\(/.test(readFileSync(join(page, 'assets', file), 'utf8')),
  );
  expect([...html.matchAll(/<script(?![^>]* src=)/g)]).toEqual([]);
  expect(evaluating).toEqual([]);
});

it('shows its start page with less than 150 kB over the wire, and without the editor', () => {
  const html = readFileSync(join(page, 'index.html'), 'utf8');
  const names = [...html.matchAll(/(?:src|href)="\/explorer\/([^"]*)"/g)].map(([, name]) => name!);
  const sizes = ['index.html', ...names].map(
    (name) => gzipSync(readFileSync(join(page, name))).length,
  );
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(150_000);
  expect(names.filter((name) => /monaco|editor/i.test(name))).toEqual([]);
});

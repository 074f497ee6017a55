import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { editorKey, FakeRegistry } from './fakeRegistry';
import { runTool, type ToolRun } from './runTool';

const sdl = 'type Query { books: Int }\n';
const member = {
  name: 'library',
  agency: 'Library of Tests',
  contact: 'library@example.org',
  licence: 'CC-BY-4.0',
  url: 'http://127.0.0.1:4100/',
  schema: 'library.graphql',
};

let registry: FakeRegistry;
let gateway: string;
let folder: string;

beforeEach(async () => {
  registry = new FakeRegistry();
  gateway = await registry.start();
  folder = mkdtempSync(join(tmpdir(), 'agency-graph-joining-'));
  mkdirSync(join(folder, 'library'));
  write('library/agency-graph.json', JSON.stringify(member));
  write('library/library.graphql', sdl);
});

afterEach(async () => {
  await registry.stop();
  rmSync(folder, { recursive: true });
});

function write(path: string, content: string): void {
  writeFileSync(join(folder, path), content);
}

/** Runs a command in the folder, with the key in the environment. */
function run(argv: readonly string[], { key = '', at = folder } = {}): Promise<ToolRun> {
  const environment = { AGENCY_GRAPH_GATEWAY: gateway, AGENCY_GRAPH_KEY: key };
  return runTool(argv, { folder: at, environment });
}

const asked = () => registry.requests.map(({ method, path }) => `${method} /${path}`);

it('checks a schema that is in no graph yet, without a key and without agency-graph.json', async () => {
  write('new.graphql', sdl);
  const checked = await run(['check', '--name', 'atlas', '--schema', 'new.graphql']);
  expect(checked).toEqual({
    code: 0,
    stdout: `✓ syntax       1 ms
✓ policy       1 ms
– probe        skipped because no address was given

Passed, in 0.1 s.
`,
    stderr: '',
  });
  expect(registry.requests).toEqual([
    { method: 'POST', path: 'registry/check', hasKey: false, body: { name: 'atlas', sdl } },
  ]);
});

it('ends with 1 on a refusal and says code, place and what to do, or prints the report as JSON', async () => {
  write('library/library.graphql', 'type Country {\n  refuse: Int!\n}\n');
  const checked = await run(['check', 'library'], { key: editorKey });
  expect(checked).toEqual({
    code: 1,
    stdout: `✓ syntax       1 ms
✗ policy       1 ms
    error NON_NULL_ON_FOREIGN_TYPE at library/library.graphql:2 Country.refuse
      Country.refuse is Int!, and what a member adds to the type of another must be nullable.
      → Write Country.refuse: Int.
– probe        skipped because it is a test

Refused for 1 error, in 0.1 s.
`,
    stderr: '',
  });
  const { code, stdout } = await run(['check', '--json', '--no-probe'], {
    key: editorKey,
    at: join(folder, 'library'),
  });
  expect({ code, report: JSON.parse(stdout) }).toMatchObject({
    code: 1,
    report: { passed: false, member: 'library', steps: [{}, { step: 'policy' }, {}] },
  });
  expect(registry.requests.map(({ hasKey }) => hasKey)).toEqual([true, false]);
});

it('publishes with the key that an editor made into a file, says so the second time, and rolls back', async () => {
  write('editor-key', `${editorKey}\n`);
  const keyFile = 'library/agency-graph.key';
  await expect(
    run(['keys', 'create', '--name', 'library', '--key-file', 'editor-key', '--out', keyFile]),
  ).resolves.toEqual({
    code: 0,
    stdout: '',
    stderr: expect.stringMatching(
      /^Made the key \w{10} of library\. It stands in library\/agency-graph\.key; keep it secret\.\n$/,
    ),
  });
  expect(statSync(join(folder, keyFile)).mode & 0o777).toBe(0o600);
  const published = await run(['publish', 'library']);
  expect(published).toMatchObject({ code: 0, stderr: '' });
  expect(published.stdout).toContain(
    `library is published as version 1. ${gateway} serves supergraph 2 (0123456789ab).\n`,
  );
  expect(registry.versions).toMatchObject([{ name: 'library', agency: member.agency, sdl }]);
  expect((await run(['publish', 'library'])).stdout).toContain(
    'library stands as version 1 already; nothing was changed.',
  );
  write('library/library.graphql', `${sdl}# 2\n`);
  await run(['publish', 'library']);
  await expect(run(['rollback', 'library', '--to', '1', '--reason', 'wrong'])).resolves.toEqual({
    code: 0,
    stdout: `library is version 1 again. The graph at ${gateway} serves supergraph 4 (0123456789ab).\n`,
    stderr: '',
  });
  expect(registry.requests.at(-1)!.body).toEqual({ name: 'library', version: 1, reason: 'wrong' });
  await expect(run(['retire', 'library'])).resolves.toMatchObject({
    code: 0,
    stdout: expect.stringContaining('library has left the graph.'),
  });
});

it('prints what the gate refused to publish, says that nothing changed, and ends with 1', async () => {
  write('library/library.graphql', 'type Country { refuse: Int! }\n');
  const published = await run(['publish', 'library'], { key: editorKey });
  expect(published).toEqual({
    code: 1,
    stdout: expect.stringContaining('Refused for 1 error'),
    stderr: 'Nothing was changed: the graph answers as before.\n',
  });
  const inJson = await run(['publish', 'library', '--json'], { key: editorKey });
  expect(JSON.parse(inJson.stdout)).toMatchObject({ report: { passed: false } });
});

it('shows the graph, the versions of a member and the keys', async () => {
  registry.addVersion({ ...member, sdl });
  await expect(run(['status'])).resolves.toEqual({
    code: 0,
    stdout: `${gateway} serves supergraph 2 (0123456789ab) since 2026-11-24 15:00 UTC.

member   version  published             agency            licence    contact
library  1        2026-11-24 15:00 UTC  Library of Tests  CC-BY-4.0  library@example.org

How each member is doing: ${gateway}status
`,
    stderr: '',
  });
  registry.addVersion({ ...member, sdl: `${sdl}# 2` });
  const { stdout } = await run(['status', '--name', 'library']);
  expect(stdout.split('\n').map((row) => row.slice(0, 12).trim())).toEqual([
    'member   ver',
    'library  2',
    'library  1',
    '',
  ]);
  await expect(run(['keys', 'list'], { key: editorKey })).resolves.toEqual({
    code: 0,
    stdout: `id          of       label       made                  last used  state
editorskey  editors  for a test  2026-11-24 15:00 UTC  never      active
`,
    stderr: '',
  });
});

it('refuses a key from the moment that it is revoked', async () => {
  const created = await run(['keys', 'create', '--name', 'library'], { key: editorKey });
  const key = created.stdout.trim();
  await expect(run(['keys', 'revoke', key.split('_')[1]!], { key })).resolves.toMatchObject({
    code: 0,
    stdout: expect.stringContaining('of library is revoked'),
  });
  await expect(run(['keys', 'list'], { key })).resolves.toEqual({
    code: 1,
    stdout: '',
    stderr:
      'No active key has this text. Look at --key, --key-file and AGENCY_GRAPH_KEY: the first that is given counts.\n',
  });
});

it('changes its own key from its own folder, with nothing named but what is new', async () => {
  const at = join(folder, 'library');
  const { stdout } = await run(['keys', 'create', '--name', 'library'], { key: editorKey });
  write('library/agency-graph.key', stdout);
  expect(await run(['keys', 'create', '--out', 'new.key'], { at })).toMatchObject({ code: 0 });
  renameSync(join(at, 'new.key'), join(at, 'agency-graph.key'));
  const old = stdout.split('_')[1]!;
  expect(await run(['keys', 'revoke', old], { at })).toMatchObject({ code: 0 });
  const list = await run(['keys', 'list', '--json', '--name', 'library'], { at });
  expect(JSON.parse(list.stdout)).toMatchObject({
    keys: [
      { id: old, member: 'library', revokedAt: expect.any(String) },
      { member: 'library', revokedAt: null },
    ],
  });
});

it('approves breaking changes of a member', async () => {
  const change = 'FIELD_REMOVED Project.title';
  const options = ['--name', 'library', '--change', change, '--reason', 'nobody uses it'];
  await expect(run(['approve', ...options], { key: editorKey })).resolves.toEqual({
    code: 0,
    stdout: `library may make the change "${change}".\n`,
    stderr: '',
  });
});

it('reads the history in pages and finds what was changed or taken out', async () => {
  for (let entry = 1; entry <= 205; entry += 1)
    registry.log({ keyId: 'abc', kind: 'member', member: 'library' }, 'publish', 'library', {
      supergraph: entry,
    });
  const whole = await run(['history', '--limit', '300']);
  expect(whole).toMatchObject({ code: 0, stderr: '' });
  expect(whole.stdout.split('\n')).toHaveLength(207);
  expect(whole.stdout.split('\n')[1]).toMatch(
    /^205 {4}2026-11-24 15:00 UTC {2}library \(abc\) {2}publish {2}library {2}[0-9a-f]{12} {2}supergraph: 205$/,
  );
  expect(asked()).toEqual(['GET /registry/history', 'GET /registry/history']);

  registry.entries[100] = { ...registry.entries[100]!, subject: 'atlas' };
  expect(await run(['history', '--limit', '300'])).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('entry 101 was changed'),
  });
  registry.entries.splice(100, 1);
  expect(await run(['history', '--limit', '300'])).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('entry 102 was changed, or one before it was taken out'),
  });
});

it('waits for a registry that has too much to do, and gives up on one that always has', async () => {
  registry.busy = 2;
  expect(await run(['status'])).toMatchObject({ code: 0 });
  registry.busy = 100;
  expect(await run(['status'])).toEqual({
    code: 3,
    stdout: '',
    stderr: 'Too many schemas are being checked.\n',
  });
});

it('shows nothing of what others wrote as commands to the terminal', async () => {
  registry.addVersion({ ...member, agency: '\u001b[2JUnited\u202e', sdl });
  const { stdout } = await run(['status']);
  expect(stdout).toContain('\\u001b[2JUnited\\u202e');
});

it.each([
  [['check', '--name', 'Library'], '--name must be 2 to 40 lower case letters, digits and -'],
  [['check', 'nowhere'], 'There is no folder nowhere.'],
  [['check'], 'Which subgraph? Give --name'],
  [['check', '--name', 'atlas'], 'The schema schema.graphql cannot be read'],
  [['check', 'library', '--gateway', 'ftp://x'], 'The gateway must be an address such as'],
  [
    ['publish', 'library', '--key', 'secret'],
    '--key must hold a key, agk_ with an id and a secret',
  ],
  [['publish', 'library', '--key-file', 'none'], 'The file of the key'],
  [['publish', 'library'], 'This needs a key. Give one with --key-file FILE'],
  [
    ['publish', '--name', 'atlas', '--schema', 'library/library.graphql'],
    'Publishing needs agency, contact, licence, url',
  ],
  [['rollback', 'library'], 'Where to? Give --to VERSION'],
  [['rollback', '--to', '0'], '--to must be a whole number from 1, but it is "0".'],
  [['keys', 'create'], 'Whose key? Give --name NAME, or --editor.'],
  [
    ['keys', 'create', '--name', 'library', '--out', 'library/agency-graph.json'],
    'it is there already',
  ],
])('refuses %j as wrong usage', async (argv, message) => {
  const { code, stderr } = await run(argv);
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(message) });
});

it('keeps no file for a key that was not made', async () => {
  const options = ['keys', 'create', '--name', 'library', '--out', 'new.key'];
  expect(await run(options)).toMatchObject({ code: 2 });
  expect(existsSync(join(folder, 'new.key'))).toBe(false);
});

it('says which gateway could not be reached', async () => {
  await registry.stop();
  await expect(run(['status'])).resolves.toEqual({
    code: 3,
    stdout: '',
    stderr: `The gateway at ${gateway} could not be reached: ECONNREFUSED. Start it, or give another address with --gateway.\n`,
  });
  await registry.start();
});

it('tells of every fault of agency-graph.json', async () => {
  write('library/agency-graph.json', '{ "name": 1, "licence": "CC0-1.0", "adress": "x" }');
  const { code, stderr } = await run(['check', 'library']);
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: expect.stringMatching(
      /name must be text, but it is 1; it has no field "adress"; there are name,/,
    ),
  });
  expect(readFileSync(join(folder, 'library/library.graphql'), 'utf8')).toBe(sdl);
});

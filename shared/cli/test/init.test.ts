import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'graphql';
import { overrides, toolVersions } from '../src/init/member-package';
import { runTool } from './runTool';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'agency-graph-init-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const init = (...argv: string[]) => runTool(['init', ...argv], { folder });
const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const filesOf = (path: string) =>
  readdirSync(join(folder, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, path).length + 1))
    .toSorted();

it('makes a schema and a contract for a server in any language, with nothing left to fill in but who it is', async () => {
  const made = await init('crops', '--template', 'sdl', '--extends', 'Topic');
  expect(made).toMatchObject({ code: 0, stderr: '' });
  expect(made.stdout).toContain('Write agency and contact into crops/agency-graph.json');
  expect(filesOf('crops')).toEqual([
    '.gitignore',
    'CONTRACT.md',
    'agency-graph.json',
    'schema.graphql',
    'vector.json',
  ]);
  expect(JSON.parse(read('crops/agency-graph.json'))).toEqual({
    name: 'crops',
    agency: '',
    contact: '',
    licence: 'CC-BY-4.0',
    url: 'http://127.0.0.1:4100/',
    schema: 'schema.graphql',
    start: '',
  });
  expect(parse(read('crops/schema.graphql')).definitions).toHaveLength(2);
  expect(read('crops/schema.graphql')).toMatch(
    /type Topic @key\(fields: "id"\) \{[^]*\n {2}crops: Int\n\}/,
  );
  const contract = read('crops/CONTRACT.md');
  expect(contract).not.toMatch(/\{\{|\]\((?!https?:)/);
  for (const part of [
    '## Requests',
    '## Signed requests',
    '_entities',
    '## Errors',
    '## Health',
    'curl -s http://127.0.0.1:4100/',
  ])
    expect(contract).toContain(part);
});

it('makes a server with the kit that depends on files in its own folder alone', async () => {
  const { code } = await init(
    'rain-gauges',
    '--no-install',
    '--agency',
    'A "Test" Agency',
    '--url',
    'http://localhost:4999',
  );
  expect(code).toBe(0);
  expect(filesOf('rain-gauges')).toEqual([
    '.gitignore',
    'README.md',
    'agency-graph.json',
    'data/rain-gauges.csv',
    'package.json',
    'schema.graphql',
    'src/figures.ts',
    'src/main.ts',
    'src/subgraph.ts',
    'test/subgraph.test.ts',
    'tsconfig.json',
    'vendor/agency-graph-cli-0.1.0.tgz',
    'vendor/agency-graph-subgraph-kit-0.1.0.tgz',
  ]);
  const { dependencies, devDependencies } = JSON.parse(read('rain-gauges/package.json')) as Record<
    string,
    Record<string, string>
  >;
  expect({ dependencies, devDependencies }).toMatchObject({
    dependencies: {
      '@agency-graph/subgraph-kit': 'file:vendor/agency-graph-subgraph-kit-0.1.0.tgz',
    },
    devDependencies: { '@agency-graph/cli': 'file:vendor/agency-graph-cli-0.1.0.tgz' },
  });
  const packed = execFileSync('tar', [
    'tzf',
    join(folder, 'rain-gauges/vendor/agency-graph-cli-0.1.0.tgz'),
  ]);
  expect(packed.toString().split('\n')).toEqual(
    expect.arrayContaining(['package/dist/main.js', 'package/templates/sdl/CONTRACT.md.template']),
  );
  expect(packed.toString()).not.toMatch(/package\/(src|test)\//);
  expect(read('rain-gauges/src/main.ts')).toContain('port: 4999');
}, 120_000);

it.each([
  [['x'], 'The name of the folder, or --name, must be 2 to 40 lower case letters, digits and -'],
  [['crops', '--name', 'Crops'], '--name must be 2 to 40 lower case letters'],
  [
    ['crops', '--url', 'here'],
    '--url must be an address such as http://127.0.0.1:4100/, but it is "here".',
  ],
  [['crops', '--extends', 'Standard'], 'Allowed choices are Project, Country, Agency, Topic'],
  [
    ['.', '--name', 'crops'],
    'FOLDER must be empty or not be there, so that nothing is overwritten, but . holds 1 files.',
  ],
])('refuses %j and makes nothing', async (argv, message) => {
  writeFileSync(join(folder, 'mine.txt'), 'kept');
  const { code, stderr } = await init(...argv);
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(message) });
  expect(filesOf('.')).toEqual(['mine.txt']);
});

it('has templates in step with the contract, and versions in step with those of the repository', () => {
  const script = join(__dirname, '../write-contract.mjs');
  execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' });
  const root = JSON.parse(readFileSync(join(__dirname, '../../../package.json'), 'utf8')) as {
    devDependencies: Record<string, string>;
    overrides: Record<string, string>;
  };
  expect(root.devDependencies).toMatchObject(toolVersions);
  expect(root.overrides).toMatchObject(overrides);
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { locateBinaries, restoreLinks } from '../../src/embedded-postgres/binaries';
import { launchServer } from '../../src/embedded-postgres/launch';
import { stopServer } from '../../src/embedded-postgres/postmaster';
import {
  ask,
  cleanUp,
  clusterOf,
  initialisedDirectory,
  isRoot,
  newDirectory,
  removeTemplate,
  until,
} from './dataDirectories';

afterEach(cleanUp);
afterAll(removeTemplate);

describe('the server', () => {
  it('is tried on another port when the first is taken', async () => {
    const dataDirectory = await initialisedDirectory();
    const occupant = createServer().listen(0, '127.0.0.1').unref();
    await once(occupant, 'listening');
    const { port: taken } = occupant.address() as { port: number };
    const probe = createServer().listen(0, '127.0.0.1');
    await once(probe, 'listening');
    const { port: free } = probe.address() as { port: number };
    probe.close();
    const ports = [taken, free];
    const { uid, gid } = statSync(clusterOf(dataDirectory));
    const runAs = isRoot ? { name: 'x', uid, gid } : undefined;
    const binaries = await locateBinaries();
    const options = { binaries, runAs, folder: join(dataDirectory, 'postgres'), durable: false };
    const server = await launchServer(options, () => Promise.resolve(ports.shift() ?? 0));
    expect(server?.port).toBe(free);
    if (server) await stopServer(server, { ...options, cluster: clusterOf(dataDirectory) });
    occupant.close();
  });

  it('gets back the links to its libraries that installing without scripts leaves out', async () => {
    const root = newDirectory('native');
    mkdirSync(join(root, 'lib'), { recursive: true });
    writeFileSync(join(root, 'lib', 'libx.so.60.2'), '');
    const links = [
      { source: 'native/lib/libx.so.60.2', target: 'native/lib/libx.so' },
      { source: 'native/lib/libx.so.60.2', target: 'native/lib/libx.so.60' },
    ];
    writeFileSync(join(root, 'pg-symlinks.json'), JSON.stringify(links));
    await restoreLinks(root);
    await restoreLinks(root);
    expect(readlinkSync(join(root, 'lib', 'libx.so'))).toBe('libx.so.60.2');
    expect(readlinkSync(join(root, 'lib', 'libx.so.60'))).toBe('libx.so.60.2');
  });
});

describe('the database of the tests', () => {
  it('ends with the process that asked for it, even when that one is killed, and leaves nothing', async () => {
    const loader = require.resolve('tsx');
    const script = join(__dirname, '../../../../test/serveTestDatabase.ts');
    const temporary = dirname(newDirectory());
    chmodSync(mkdtempSync(join(temporary, 'x')), 0o711);
    const parent = spawn(
      process.execPath,
      [
        '-e',
        `const { spawn } = require('node:child_process');
         spawn(process.execPath, ['--import', ${JSON.stringify(loader)}, ${JSON.stringify(script)}], {
           stdio: ['pipe', 'inherit', 'inherit'], detached: true });`,
      ],
      { stdio: ['ignore', 'pipe', 'inherit'], env: { PATH: process.env.PATH, TMPDIR: temporary } },
    );
    const [line] = (await once(parent.stdout, 'data')) as [Buffer];
    const [row] = await ask(line.toString().trim(), 'SHOW data_directory');
    const cluster = String(row?.data_directory);
    expect(existsSync(cluster)).toBe(true);
    parent.kill('SIGKILL');
    await until(
      () => !readdirSync(temporary).some((name) => name.startsWith('agency-graph-test-')),
    );
    await expect(ask(line.toString().trim(), 'SELECT 1')).rejects.toMatchObject({
      code: 'ECONNREFUSED',
    });
  });
});

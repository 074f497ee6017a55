import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readlinkSync, statSync, writeFileSync } from 'node:fs';
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
  const loader = require.resolve('tsx');
  const script = join(__dirname, '../../../../test/serveTestDatabase.ts');

  async function expectNothingLeft(temporary: string, url: string): Promise<void> {
    await until(() => !readdirSync(temporary).some((name) => name.startsWith('agency-graph-')));
    await expect(ask(url, 'SELECT 1')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  }

  it('ends with the process that asked for it, even when that one is killed, and leaves nothing', async () => {
    const temporary = dirname(newDirectory());
    const program = `require('node:child_process').spawn(
      process.execPath,
      ['--import', ${JSON.stringify(loader)}, ${JSON.stringify(script)}],
      { stdio: ['pipe', 'inherit', 'inherit'], detached: true },
    )`;
    const parent = spawn(process.execPath, ['-e', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { PATH: process.env.PATH, TMPDIR: temporary },
    });
    const [line] = (await once(parent.stdout, 'data')) as [Buffer];
    const url = line.toString().trim();
    const [row] = await ask(url, 'SHOW data_directory');
    expect(row?.data_directory).toMatch(join(temporary, 'agency-graph-test-'));
    parent.kill('SIGKILL');
    await expectNothingLeft(temporary, url);
  });

  it('leaves nothing when it is told to stop', async () => {
    const temporary = dirname(newDirectory());
    const server = spawn(process.execPath, ['--import', loader, script], {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { PATH: process.env.PATH, TMPDIR: temporary },
    });
    const [line] = (await once(server.stdout, 'data')) as [Buffer];
    server.kill('SIGTERM');
    expect(await once(server, 'exit')).toEqual([0, null]);
    await expectNothingLeft(temporary, line.toString().trim());
  });
});

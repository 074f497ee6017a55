import { spawn } from 'node:child_process';
import { chownSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../../src/embedded-postgres';
import { isServerOf, worksIn } from '../../src/embedded-postgres/postmaster';
import {
  ask,
  cleanUp,
  clusterOf,
  initialisedDirectory,
  newDirectory,
  refusal,
  removeTemplate,
  serverPid,
  start,
  until,
} from './dataDirectories';
import { newOwner } from './owners';

afterEach(cleanUp);
afterAll(removeTemplate);

describe('a later start', () => {
  it('finds the data and the password of the first', async () => {
    const dataDirectory = newDirectory();
    const first = await start(dataDirectory);
    await ask(first.url(), 'CREATE TABLE kept AS SELECT 42 AS value');
    await first.stop();
    const second = await start(dataDirectory);
    expect(second.adopted).toBe(false);
    expect(new URL(second.url()).password).toBe(new URL(first.url()).password);
    expect(await ask(second.url(), 'SELECT value FROM kept')).toEqual([{ value: 42 }]);
    await second.stop();
  });

  it('is refused while the directory has an owner, in this process or another', async () => {
    const dataDirectory = newDirectory();
    const server = await start(dataDirectory);
    const advice = 'Stop that process, or set DATA_DIRECTORY to another folder.';
    expect(await refusal(dataDirectory)).toBe(
      `The data directory ${dataDirectory} is in use by this process itself. ${advice}`,
    );
    const other = await newOwner(dataDirectory);
    expect(await other.start()).toEqual({
      error: `ConfigurationError: The data directory ${dataDirectory} is in use by process ${process.pid}. ${advice}`,
    });
    expect(await ask(server.url(), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await server.stop();
  });

  it('adopts the server of an owner that was killed, and stops it in the end', async () => {
    const dataDirectory = newDirectory();
    const owner = await newOwner(dataDirectory);
    const { url } = await owner.start();
    await ask(url, 'CREATE TABLE kept AS SELECT 42 AS value');
    const pid = serverPid(dataDirectory);
    await owner.kill();
    const server = await start(dataDirectory);
    expect({ adopted: server.adopted, url: server.url(), pid: serverPid(dataDirectory) }).toEqual({
      adopted: true,
      url,
      pid,
    });
    expect(await ask(server.url(), 'SELECT value FROM kept')).toEqual([{ value: 42 }]);
    expect(await refusal(dataDirectory)).toMatch('in use by this process itself');
    await server.stop();
    expect(await isServerOf(pid, clusterOf(dataDirectory))).toBe(false);
    expect(existsSync(join(clusterOf(dataDirectory), 'postmaster.pid'))).toBe(false);
  });

  it('does not adopt a server that is less safe than was asked, but replaces it', async () => {
    const dataDirectory = newDirectory();
    const owner = await newOwner(dataDirectory, { durable: false });
    await owner.start();
    await owner.kill();
    const server = await startEmbeddedPostgres({ dataDirectory, durable: true });
    expect(server.adopted).toBe(false);
    expect(await ask(server.url(), 'SHOW fsync')).toEqual([{ fsync: 'on' }]);
    await server.stop();
  });

  it('is not hindered by what a server that was killed with its owner left behind', async () => {
    const dataDirectory = newDirectory();
    const owner = await newOwner(dataDirectory, { durable: true });
    const { url } = await owner.start();
    await ask(url, 'CREATE TABLE kept AS SELECT 42 AS value');
    const pid = serverPid(dataDirectory);
    await owner.kill();
    process.kill(pid, 'SIGKILL');
    const server = await startEmbeddedPostgres({ dataDirectory });
    expect(server.adopted).toBe(false);
    expect(await ask(server.url(), 'SELECT value FROM kept')).toEqual([{ value: 42 }]);
    await server.stop();
  });

  it('is not hindered by a long statement that outlived a server that was killed', async () => {
    const dataDirectory = newDirectory();
    const owner = await newOwner(dataDirectory);
    const { url } = await owner.start();
    const pid = serverPid(dataDirectory);
    const busy = ask(url, 'SELECT count(*) FROM generate_series(1, 10000000000)').catch(
      (error) => error.message,
    );
    const busyPids = `SELECT pid FROM pg_stat_activity WHERE query LIKE '%generate_series(1, 1%' AND pid <> pg_backend_pid()`;
    await until(async () => (await ask(url, busyPids)).length === 1);
    const [worker] = await ask(url, busyPids);
    await owner.kill();
    process.kill(pid, 'SIGKILL');
    await until(async () => !(await isServerOf(pid, clusterOf(dataDirectory))));
    expect(await worksIn(Number(worker?.pid), clusterOf(dataDirectory))).toBe(true);
    const server = await start(dataDirectory);
    expect(await ask(server.url(), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect(await worksIn(Number(worker?.pid), clusterOf(dataDirectory))).toBe(false);
    expect(await busy).toMatch('terminating connection');
    await server.stop();
  });

  it('is not hindered when the process id of a dead server was given to another process', async () => {
    const dataDirectory = newDirectory();
    const lockFile = join(clusterOf(dataDirectory), 'postmaster.pid');
    const server = await start(dataDirectory);
    const text = readFileSync(lockFile, 'utf8');
    await server.stop();
    const { uid, gid } = statSync(clusterOf(dataDirectory));
    const stranger = spawn('sleep', ['60'], { uid, gid, cwd: '/' });
    writeFileSync(lockFile, text.replace(/^\d+/, String(stranger.pid)), { mode: 0o600 });
    chownSync(lockFile, uid, gid);
    const next = await start(dataDirectory);
    expect(next.adopted).toBe(false);
    expect(await ask(next.url(), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await next.stop();
    expect(stranger.exitCode ?? stranger.signalCode).toBeNull();
    stranger.kill();
  });

  it('is not hindered by a lock file that a power cut left empty', async () => {
    const dataDirectory = await initialisedDirectory();
    const { uid, gid } = statSync(clusterOf(dataDirectory));
    const lockFile = join(clusterOf(dataDirectory), 'postmaster.pid');
    writeFileSync(lockFile, '', { mode: 0o600 });
    chownSync(lockFile, uid, gid);
    const server = await start(dataDirectory);
    expect(await ask(server.url(), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await server.stop();
  });

  it('waits for a server that is just shutting down', async () => {
    const dataDirectory = newDirectory();
    const first = await start(dataDirectory);
    const stopping = first.stop();
    const [second] = await Promise.all([start(dataDirectory), stopping]);
    expect(await ask(second.url(), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await second.stop();
  });
});

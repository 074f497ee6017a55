import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { startEmbeddedPostgres } from '../src/embedded-postgres';
import { isServerOf } from '../src/embedded-postgres/postmaster';
import {
  ask,
  cleanUp,
  clusterOf,
  newDirectory,
  refusal,
  removeTemplate,
  serverPid,
  start,
  until,
} from './embedded-postgres/dataDirectories';
import { newOwner } from './embedded-postgres/owners';

afterEach(cleanUp);
afterAll(removeTemplate);

describe('a first start', () => {
  it('serves PostgreSQL 18 on 127.0.0.1 alone, the same way on every machine', async () => {
    const dataDirectory = newDirectory();
    const server = await startEmbeddedPostgres({ dataDirectory });
    const settings = await ask(
      server.url(),
      `SELECT name, setting FROM pg_settings WHERE name IN ('listen_addresses', 'unix_socket_directories', 'fsync',
        'synchronous_commit', 'full_page_writes', 'TimeZone', 'server_encoding', 'password_encryption') ORDER BY name`,
    );
    expect(Object.fromEntries(settings.map(({ name, setting }) => [name, setting]))).toEqual({
      TimeZone: 'UTC',
      fsync: 'on',
      full_page_writes: 'on',
      listen_addresses: '127.0.0.1',
      password_encryption: 'scram-sha-256',
      server_encoding: 'UTF8',
      synchronous_commit: 'on',
      unix_socket_directories: '',
    });
    const [order] = await ask(
      server.url(),
      `SELECT upper('é') AS upper, 'Z' < 'a' AS by_code_point, current_setting('server_version_num')::int / 10000 AS major`,
    );
    expect(order).toEqual({ upper: 'É', by_code_point: true, major: 18 });
    expect(server).toMatchObject({ dataDirectory, adopted: false });
    await server.stop();
  });

  it('makes a password that only its user can read, and lets nobody in without it', async () => {
    const dataDirectory = newDirectory();
    const server = await start(dataDirectory);
    const file = join(dataDirectory, 'postgres', 'password');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(dirname(file)).mode & 0o777).toBe(0o700);
    const wrong = new URL(server.url());
    wrong.password = 'wrong';
    await expect(ask(wrong.href, 'SELECT 1')).rejects.toMatchObject({ code: '28P01' });
    await server.stop();
  });

  it('works in a folder whose name has spaces, quotes and other letters', async () => {
    const dataDirectory = newDirectory(`data ' " $HOME \`é 国`);
    const server = await start(dataDirectory);
    expect(await ask(server.url(), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await server.stop();
    await (await start(dataDirectory)).stop();
  });

  it('is won by exactly one of two processes', async () => {
    const dataDirectory = newDirectory();
    const owners = await Promise.all([newOwner(dataDirectory), newOwner(dataDirectory)]);
    const reports = await Promise.all(owners.map((owner) => owner.start()));
    const winner = reports.findIndex(({ url }) => url !== undefined);
    const loser = reports[1 - winner];
    expect(loser).toEqual({
      error:
        `ConfigurationError: The data directory ${dataDirectory} is in use by process ${owners[winner]?.pid}. ` +
        'Stop that process, or set DATA_DIRECTORY to another folder.',
    });
    expect(await ask(reports[winner]?.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect(await owners[winner]?.stop()).toEqual({ stopped: true });
    expect(readdirSync(dataDirectory)).toEqual(['postgres']);
  });

  it('is not hindered by one that was killed half way, and removes what that one left', async () => {
    const dataDirectory = newDirectory();
    const owner = await newOwner(dataDirectory);
    void owner.start().catch(() => {});
    await until(() => existsSync(dataDirectory) && hasFilesInUnfinished(dataDirectory));
    await owner.kill();
    const server = await start(dataDirectory);
    expect(await ask(server.url(), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await server.stop();
    // The orphaned initdb may have written until now.
    await delay(1_000);
    await (await start(dataDirectory)).stop();
    expect(readdirSync(dataDirectory)).toEqual(['postgres']);
  });
});

function hasFilesInUnfinished(dataDirectory: string): boolean {
  const unfinished = readdirSync(dataDirectory).find((name) => name.startsWith('postgres.new-'));
  const cluster = join(dataDirectory, unfinished ?? '', 'cluster');
  return unfinished !== undefined && existsSync(join(cluster, 'base'));
}

describe('stop', () => {
  it('ends sessions, waits until the server is gone, and can be called again', async () => {
    const dataDirectory = newDirectory();
    const server = await start(dataDirectory);
    const pid = serverPid(dataDirectory);
    const sleeping = ask(server.url(), 'SELECT pg_sleep(60)').catch((error) => error.code);
    await until(
      async () =>
        (await ask(server.url(), `SELECT 1 FROM pg_stat_activity WHERE wait_event = 'PgSleep'`))
          .length === 1,
    );
    const calls = [server.stop(), server.stop()];
    expect(calls[0]).toBe(calls[1]);
    await Promise.all(calls);
    expect(await isServerOf(pid, clusterOf(dataDirectory))).toBe(false);
    expect(await sleeping).toBe('57P01');
    await server.stop();
    await expect(ask(server.url(), 'SELECT 1')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  it('works when the server died before, and queries then fail without ending this process', async () => {
    const dataDirectory = newDirectory();
    const server = await start(dataDirectory);
    const pid = serverPid(dataDirectory);
    process.kill(pid, 'SIGKILL');
    await until(async () => !(await isServerOf(pid, clusterOf(dataDirectory))));
    await expect(ask(server.url(), 'SELECT 1')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    await server.stop();
  });
});

describe('an owner', () => {
  it('stays the owner when PostgreSQL ends its session', async () => {
    const dataDirectory = newDirectory();
    const server = await start(dataDirectory);
    const owners = `FROM pg_stat_activity WHERE application_name = 'agency-graph owner ${process.pid}'`;
    const [before] = await ask(
      server.url(),
      `SELECT pid, pg_terminate_backend(pid, 5000) ${owners}`,
    );
    await until(async () => {
      const [now] = await ask(
        server.url(),
        `SELECT pid ${owners} AND pid IN (SELECT pid FROM pg_locks WHERE granted AND locktype = 'advisory')`,
      );
      return now !== undefined && now.pid !== before?.pid;
    });
    expect(await refusal(dataDirectory)).toMatch('in use by this process itself');
    await server.stop();
  });

  it('stays the owner when PostgreSQL restarts after a crash of one of its processes', async () => {
    const dataDirectory = newDirectory();
    const server = await start(dataDirectory);
    const [worker] = await ask(server.url(), 'SELECT pg_backend_pid() AS pid, pg_sleep(0)');
    expect(worker).toBeDefined();
    const victim = ask(server.url(), 'SELECT pg_sleep(60)').catch(() => {});
    const sleeper = `SELECT pid FROM pg_stat_activity WHERE wait_event = 'PgSleep'`;
    await until(async () => (await ask(server.url(), sleeper)).length === 1);
    const [{ pid } = { pid: 0 }] = await ask(server.url(), sleeper);
    process.kill(Number(pid), 'SIGKILL');
    await victim;
    const locks = `SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND granted`;
    await until(async () => (await ask(server.url(), locks).catch(() => [])).length === 1);
    expect(await refusal(dataDirectory)).toMatch('in use by this process itself');
    await server.stop();
    expect(existsSync(join(clusterOf(dataDirectory), 'postmaster.pid'))).toBe(false);
  });
});

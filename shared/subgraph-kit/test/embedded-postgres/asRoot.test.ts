import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { startEmbeddedPostgres } from '../../src/embedded-postgres';
import {
  locateBinaries,
  programPath,
  reachableBinaries,
} from '../../src/embedded-postgres/binaries';
import { findUnprivilegedUser } from '../../src/embedded-postgres/server-user';
import { createLog } from '../../src/log';
import {
  ask,
  cleanUp,
  clusterOf,
  initialisedDirectory,
  isRoot,
  linkTarget,
  newDirectory,
  refusal,
  removeTemplate,
  serverPid,
  start,
} from './dataDirectories';
import { newOwner, nobody } from './owners';

afterEach(cleanUp);
afterAll(removeTemplate);

const asRoot = isRoot ? it : it.skip;

describe('as root', () => {
  asRoot('PostgreSQL runs as another user, who owns its files alone', async () => {
    const dataDirectory = newDirectory();
    const server = await start(dataDirectory);
    const user = await findUnprivilegedUser();
    expect(user.uid).not.toBe(0);
    expect(statSync(dataDirectory).uid).toBe(0);
    expect(statSync(clusterOf(dataDirectory)).uid).toBe(user.uid);
    expect(statSync(`/proc/${serverPid(dataDirectory)}`).uid).toBe(user.uid);
    await server.stop();
  });

  asRoot(
    'a directory that this user cannot enter gets its database elsewhere, and a log line says where',
    async () => {
      const dataDirectory = newDirectory('data', 0o700);
      const log = createLog('test', 'silent');
      const warn = jest.spyOn(log, 'warn');
      const first = await startEmbeddedPostgres({ dataDirectory, durable: false, log });
      const place = linkTarget(join(dataDirectory, 'postgres')) ?? '';
      expect(place).toMatch(/^\/var\/tmp\/agency-graph-[0-9a-f]{16}\/postgres-[0-9a-f]{8}$/);
      expect(warn.mock.calls).toEqual([
        [
          { from: join(dataDirectory, 'postgres'), to: place },
          expect.stringContaining(`the database lives in ${place}`),
        ],
      ]);
      const user = await findUnprivilegedUser();
      const { uid, mode } = statSync(dirname(place));
      expect([uid, mode & 0o777]).toEqual([user.uid, 0o700]);
      await ask(first.url(), 'CREATE TABLE kept AS SELECT 42 AS value');
      await first.stop();
      const second = await start(dataDirectory);
      expect(await ask(second.url(), 'SELECT value FROM kept')).toEqual([{ value: 42 }]);
      await second.stop();
    },
  );

  asRoot('such a directory starts empty when it was deleted and made anew', async () => {
    const dataDirectory = newDirectory('data', 0o700);
    const first = await start(dataDirectory);
    await ask(first.url(), 'CREATE TABLE old AS SELECT 1 AS value');
    await first.stop();
    rmSync(dataDirectory, { recursive: true });
    const second = await start(dataDirectory);
    await expect(ask(second.url(), 'SELECT value FROM old')).rejects.toMatchObject({
      code: '42P01',
    });
    await second.stop();
  });

  asRoot('two first starts agree on the place of such a database', async () => {
    const dataDirectory = newDirectory('data', 0o700);
    const owners = await Promise.all([newOwner(dataDirectory), newOwner(dataDirectory)]);
    const reports = await Promise.all(owners.map((owner) => owner.start()));
    const errors = reports.flatMap(({ error }) => error ?? []);
    expect(errors).toEqual([expect.stringContaining('is in use by process')]);
  });

  asRoot('a place in /var/tmp that somebody else prepared is refused', async () => {
    const dataDirectory = newDirectory('data', 0o700);
    await (await start(dataDirectory)).stop();
    const place = dirname(linkTarget(join(dataDirectory, 'postgres')) ?? '');
    chmodSync(place, 0o777);
    expect(await refusal(dataDirectory)).toMatch(`The folder ${place} must belong to the user`);
  });

  asRoot('programs that this user cannot enter are copied, and the copy runs', async () => {
    const user = await findUnprivilegedUser();
    const located = await locateBinaries();
    const closed = newDirectory('native', 0o700);
    cpSync(located.folder, closed, { recursive: true, verbatimSymlinks: true });
    const copy = await reachableBinaries({ ...located, folder: closed }, user);
    try {
      expect(copy.folder).toMatch(/^\/var\/tmp\/agency-graph-[0-9a-f]{16}\/native$/);
      const options = {
        uid: user.uid,
        gid: user.gid,
        cwd: '/',
        env: {},
        encoding: 'utf8',
      } as const;
      expect(execFileSync(programPath(copy, 'postgres'), ['--version'], options)).toMatch(
        '(PostgreSQL) 18',
      );
      expect(await reachableBinaries({ ...located, folder: closed }, user)).toEqual(copy);
    } finally {
      rmSync(dirname(copy.folder), { recursive: true, force: true });
    }
  });

  asRoot('a database of another user is run as that user', async () => {
    const dataDirectory = newDirectory();
    mkdirSync(dataDirectory);
    chownSync(dataDirectory, 65534, 65534);
    const owner = await newOwner(dataDirectory, nobody);
    await owner.start();
    await owner.stop();
    const server = await start(dataDirectory);
    expect(statSync(`/proc/${serverPid(dataDirectory)}`).uid).toBe(65534);
    await server.stop();
  });

  asRoot(
    'a database that belongs to root is refused with the command that gives it away',
    async () => {
      const dataDirectory = await initialisedDirectory();
      chownSync(join(dataDirectory, 'postgres'), 0, 0);
      const { name } = await findUnprivilegedUser();
      expect(await refusal(dataDirectory)).toBe(
        `The database in ${join(dataDirectory, 'postgres')} belongs to root, but PostgreSQL refuses to run as root. ` +
          `Give it to another user: chown -R ${name} ${join(dataDirectory, 'postgres')}`,
      );
    },
  );

  asRoot('a log that the other user replaced by a link is not written to', async () => {
    const dataDirectory = await initialisedDirectory();
    const target = newDirectory('secret');
    writeFileSync(target, 'secret');
    rmSync(join(dataDirectory, 'postgres', 'postgres.log'));
    symlinkSync(target, join(dataDirectory, 'postgres', 'postgres.log'));
    await expect(start(dataDirectory)).rejects.toMatchObject({ code: 'ELOOP' });
    expect(readFileSync(target, 'utf8')).toBe('secret');
  });
});

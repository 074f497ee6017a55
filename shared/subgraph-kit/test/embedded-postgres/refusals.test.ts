import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../../src/embedded-postgres';
import {
  cleanUp,
  clusterOf,
  initialisedDirectory,
  isRoot,
  newDirectory,
  refusal,
  removeTemplate,
  start,
} from './dataDirectories';
import { newOwner, nobody } from './owners';

afterEach(cleanUp);
afterAll(removeTemplate);

describe('a data directory that cannot be used', () => {
  it('is refused when it is a file or lies below one', async () => {
    const file = newDirectory();
    writeFileSync(file, 'kept');
    const advice =
      'Set DATA_DIRECTORY to a folder that this user can read and write, or give the user that right.';
    expect(await refusal(file)).toBe(
      `The data directory ${file} is a file or lies below one (EEXIST). ${advice}`,
    );
    expect(await refusal(join(file, 'x'))).toBe(
      `The data directory ${join(file, 'x')} is a file or lies below one (ENOTDIR). ${advice}`,
    );
    expect(readFileSync(file, 'utf8')).toBe('kept');
  });

  it('is refused when it holds something else, which stays as it was', async () => {
    const folder = newDirectory();
    mkdirSync(join(folder, 'photos'), { recursive: true });
    writeFileSync(join(folder, 'notes.txt'), 'mine');
    chmodSync(folder, 0o750);
    const before = statSync(folder);
    expect(await refusal(folder)).toBe(
      `The data directory ${folder} is not empty, and what it holds (notes.txt, photos) is no database of ours. ` +
        'Set DATA_DIRECTORY to a new or empty folder.',
    );
    const after = statSync(folder);
    expect(readdirSync(folder)).toEqual(['notes.txt', 'photos']);
    expect([after.mode, after.uid, after.mtimeMs]).toEqual([
      before.mode,
      before.uid,
      before.mtimeMs,
    ]);
  });

  it('may hold what its user says, and nothing else', async () => {
    const folder = newDirectory();
    mkdirSync(join(folder, 'photos'), { recursive: true });
    writeFileSync(join(folder, 'notes.txt'), 'mine');
    const options = { dataDirectory: folder, durable: false, beside: ['notes.txt'] };
    await expect(startEmbeddedPostgres(options)).rejects.toThrow('what it holds (photos) is');
  });

  it('is refused when its folder "postgres" is somebody else\'s', async () => {
    const folder = newDirectory();
    mkdirSync(join(folder, 'postgres'), { recursive: true });
    if (isRoot) chownSync(join(folder, 'postgres'), 65534, 65534);
    chmodSync(join(folder, 'postgres'), 0o755);
    expect(await refusal(folder)).toBe(
      `${join(folder, 'postgres')} is there but holds no database of PostgreSQL. Move it away, or set DATA_DIRECTORY to a new folder.`,
    );
  });

  it('is refused when its database is of another major version', async () => {
    const dataDirectory = await initialisedDirectory();
    writeFileSync(join(clusterOf(dataDirectory), 'PG_VERSION'), '17\n');
    expect(await refusal(dataDirectory)).toBe(
      `The data directory ${dataDirectory} holds a database of PostgreSQL 17, but this is PostgreSQL 18. ` +
        'Set DATA_DIRECTORY to a new folder, or convert the old one first with pg_upgrade.',
    );
  });

  it('is refused when its password was changed', async () => {
    const dataDirectory = await initialisedDirectory();
    const folder = join(dataDirectory, 'postgres');
    writeFileSync(join(folder, 'password'), 'other');
    expect(await refusal(dataDirectory)).toBe(
      `The database in ${folder} does not accept the password in ${join(folder, 'password')}. ` +
        'Put back the password that belongs to it, or set DATA_DIRECTORY to a new folder.',
    );
    expect(existsSync(join(clusterOf(dataDirectory), 'postmaster.pid'))).toBe(false);
  });

  it('is refused when this user cannot write to it', async () => {
    const folder = newDirectory();
    mkdirSync(folder, { mode: 0o555 });
    const owner = await newOwner(folder, nobody);
    expect(await owner.start()).toEqual({
      error:
        `ConfigurationError: The data directory ${folder} is not open to the user who runs this process (EACCES). ` +
        'Set DATA_DIRECTORY to a folder that this user can read and write, or give the user that right.',
    });
  });

  it('is refused when PostgreSQL finds fault with it, in the words of PostgreSQL', async () => {
    const dataDirectory = await initialisedDirectory();
    chmodSync(clusterOf(dataDirectory), 0o755);
    await expect(start(dataDirectory)).rejects.toThrow(
      /^PostgreSQL did not start in .*: .*has invalid permissions[^]*u=rwx/,
    );
  });
});

import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pack } from 'tar-stream';
import { crc32, deflateRawSync, gzipSync } from 'node:zlib';
import { openSource } from '../../src/importing/source';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'agency-graph-sources-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function contents(path: string, limits?: Parameters<typeof openSource>[1]) {
  const source = await openSource(path, limits);
  const found: [string, string][] = [];
  for await (const file of source.files(['.yaml', '.yml']))
    found.push([file.name, await file.wholeText()]);
  return found;
}

const files = { 'b/two.yml': 'two: 2\n', 'a.yaml': 'one: 1\n', 'README.md': 'not this' };

async function tar(): Promise<Buffer> {
  const archive = pack();
  for (const [name, text] of Object.entries(files)) archive.entry({ name: `./${name}` }, text);
  archive.entry({ name: 'link.yaml', type: 'symlink', linkname: '/etc/passwd' });
  archive.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of archive) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** A zip archive as its format describes it: local headers with contents, then the central directory. */
function zip(entries: Record<string, string | Buffer>): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(entries)) {
    const data = Buffer.from(content);
    const packed = deflateRawSync(data);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(data.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(
      Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, tail, Buffer.from(name)]),
    );
    locals.push(local);
    offset += local.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(directory.length, 4);
  end.writeUInt16LE(directory.length, 6);
  end.writeUInt32LE(Buffer.concat(directory).length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, ...directory, Buffer.from('PK\x05\x06'), end]);
}

it('reads a folder in the order of names, without links, hidden files and other extensions', async () => {
  mkdirSync(join(folder, 'data/b'), { recursive: true });
  for (const [name, text] of Object.entries(files)) write(`data/${name}`, text);
  write('data/.hidden.yaml', 'no: 1\n');
  symlinkSync('/etc/hostname', join(folder, 'data/link.yaml'));
  expect(await contents(join(folder, 'data'))).toEqual([
    ['a.yaml', 'one: 1\n'],
    ['b/two.yml', 'two: 2\n'],
  ]);
});

it('reads archives: tar, packed tar and zip', async () => {
  const expected = [
    ['b/two.yml', 'two: 2\n'],
    ['a.yaml', 'one: 1\n'],
  ];
  const archive = await tar();
  expect(await contents(write('data.tar', archive))).toEqual(expected);
  expect(await contents(write('data.tgz', gzipSync(archive)))).toEqual(expected);
  expect(await contents(write('data.tar.gz', gzipSync(archive)))).toEqual(expected);
  expect(await contents(write('data.zip', zip(files)))).toEqual(expected);
});

it('reads on when a reader leaves files unread, and stops early without hanging', async () => {
  const path = write('data.tgz', gzipSync(await tar()));
  const source = await openSource(path);
  const names: string[] = [];
  for await (const file of source.files(['.yml', '.yaml', '.md'])) names.push(file.name);
  expect(names).toEqual(['b/two.yml', 'a.yaml', 'README.md']);
  for await (const file of source.files(['.yml', '.yaml'])) {
    expect(file.name).toBe('b/two.yml');
    break;
  }
});

it('reads a single file whatever its name, and unpacks one that is packed', async () => {
  expect(await contents(write('facts.txt', 'x: 1'))).toEqual([['facts.txt', 'x: 1']]);
  expect(await contents(write('facts.yaml.gz', gzipSync('x: 1')))).toEqual([
    ['facts.yaml', 'x: 1'],
  ]);
});

it('refuses archives that unfold to too much, counted and not believed', async () => {
  const bomb = Buffer.alloc(30 * 1024 * 1024);
  await expect(contents(write('bomb.zip', zip({ 'bomb.yaml': bomb })))).rejects.toThrow(
    'bomb.zip must unpack to at most 250 times its size, but unpacks to more; it was left at bomb.yaml.',
  );
  await expect(contents(write('bomb.yaml.gz', gzipSync(bomb)))).rejects.toThrow(
    'bomb.yaml.gz must unpack to at most 250 times its size',
  );
  const limits = { entries: 1, bytes: 1_000_000, ratio: 1_000 };
  await expect(contents(write('many.zip', zip(files)), limits)).rejects.toThrow(
    'many.zip must hold at most 1 entries, but holds more; it was left at a.yaml.',
  );
  await expect(contents(join(folder, 'bomb.zip'), limits)).rejects.toThrow(
    'bomb.zip must unpack to at most 1000000 bytes, but unpacks to more',
  );
});

it('counts what nobody reads in a tar against the bounds, too', async () => {
  const archive = pack();
  archive.entry({ name: 'ignored.bin' }, Buffer.alloc(30 * 1024 * 1024));
  archive.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of archive) chunks.push(chunk as Buffer);
  await expect(contents(write('bomb.tgz', gzipSync(Buffer.concat(chunks))))).rejects.toThrow(
    'bomb.tgz must unpack to at most 250 times its size',
  );
});

it('says what is wrong with a damaged archive or a missing file', async () => {
  await expect(contents(write('broken.zip', 'no zip'))).rejects.toThrow(
    /^broken\.zip is damaged or no such archive: /,
  );
  const whole = gzipSync(await tar());
  await expect(contents(write('cut.tgz', whole.subarray(0, whole.length / 2)))).rejects.toThrow(
    /^cut\.tgz is damaged or no such archive: /,
  );
  await expect(contents(write('text.tar', 'x'.repeat(2_000)))).rejects.toThrow(
    /^text\.tar is damaged or no such archive: /,
  );
  await expect(openSource(join(folder, 'none.csv'))).rejects.toThrow(
    `There is no file or folder ${join(folder, 'none.csv')}.`,
  );
});

it('digests contents and names, so that the same gives the same', async () => {
  mkdirSync(join(folder, 'one'));
  mkdirSync(join(folder, 'two'));
  for (const place of ['one', 'two']) write(`${place}/a.yaml`, 'x');
  const digest = async (path: string) => (await openSource(path)).digest(['.yaml']);
  expect(await digest(join(folder, 'one'))).toBe(await digest(join(folder, 'two')));
  write('two/a.yaml', 'y');
  expect(await digest(join(folder, 'one'))).not.toBe(await digest(join(folder, 'two')));
  expect(await digest(join(folder, 'one/a.yaml'))).toBe(
    createHash('sha256').update('x').digest('hex'),
  );
});

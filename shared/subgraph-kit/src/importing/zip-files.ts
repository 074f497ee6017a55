import { promisify } from 'node:util';
import type { Readable } from 'node:stream';
import { open, type Entry, type Options, type ZipFile } from 'yauzl';
import type { ReadOptions } from './single-file';
import { createSourceFile, hasExtension, type SourceFile } from './source-file';
import { explainUnpacking } from './unpack-bounds';

const openZip = promisify<string, Options, ZipFile>(open);

/** The files of a zip archive in its own order. Nothing is written to disk. */
export async function* zipFiles(
  path: string,
  extensions: readonly string[],
  { count, bounds }: ReadOptions,
): AsyncGenerator<SourceFile> {
  const zip = await openZip(path, { lazyEntries: true, autoClose: false }).catch((error) => {
    throw explainUnpacking(path, error);
  });
  try {
    for await (const entry of entriesOf(zip, path)) {
      const name = entry.fileName;
      bounds.addEntry(name);
      if (!name.endsWith('/') && hasExtension(name, extensions))
        yield createSourceFile(name, () => bounds.bound(name, contentOf(zip, entry, path)));
      count(entry.compressedSize);
    }
  } finally {
    zip.close();
  }
}

async function* entriesOf(zip: ZipFile, path: string): AsyncGenerator<Entry> {
  for (;;) {
    const entry = await new Promise<Entry | undefined>((resolve, reject) => {
      zip.once('entry', resolve);
      zip.once('end', () => resolve(undefined));
      zip.once('error', reject);
      zip.readEntry();
    }).catch((error) => {
      throw explainUnpacking(path, error);
    });
    for (const event of ['entry', 'end', 'error']) zip.removeAllListeners(event);
    if (entry === undefined) return;
    yield entry;
  }
}

async function* contentOf(zip: ZipFile, entry: Entry, path: string): AsyncGenerator<Buffer> {
  try {
    const stream = await new Promise<Readable>((resolve, reject) => {
      zip.openReadStream(entry, (error, opened) => (error ? reject(error) : resolve(opened)));
    });
    for await (const chunk of stream) yield chunk as Buffer;
  } catch (error) {
    throw explainUnpacking(path, error);
  }
}

import { createReadStream } from 'node:fs';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { extract, type Header } from 'tar-stream';
import type { ReadOptions } from './single-file';
import { createSourceFile, hasExtension, type SourceFile } from './source-file';
import { explainUnpacking } from './unpack-bounds';

/** The files of a tar archive, packed or not, in its own order. Nothing is written to disk, and links do not count. */
export async function* tarFiles(
  path: string,
  extensions: readonly string[],
  { count, bounds }: ReadOptions,
): AsyncGenerator<SourceFile> {
  const archive = createReadStream(path);
  archive.on('data', (chunk) => count(chunk.length));
  const unpacked = extract();
  // The loop below hears of errors; without a callback the pipelines would throw them at nobody.
  if (/\.tar$/i.test(path)) pipeline(archive, unpacked, () => {});
  else pipeline(archive, createGunzip(), unpacked, () => {});
  try {
    for await (const entry of unpacked as AsyncIterable<Entry>)
      yield* fileOf(entry, extensions, bounds);
  } catch (error) {
    throw isOfUnpacking(error) ? explainUnpacking(path, error) : error;
  } finally {
    archive.destroy();
    unpacked.destroy();
  }
}

type Entry = Readable & { header: Header };

async function* fileOf(
  entry: Entry,
  extensions: readonly string[],
  bounds: ReadOptions['bounds'],
): AsyncGenerator<SourceFile> {
  const { name, type } = entry.header;
  bounds.addEntry(name);
  const path = name.replace(/^\.\//, '');
  if (type === 'file' && hasExtension(path, extensions)) {
    yield createSourceFile(path, () => bounds.bound(path, entry as AsyncIterable<Buffer>));
  }
  // What the reader left unread has to pass, and counts too.
  if (!entry.destroyed && !entry.readableEnded) {
    for await (const rest of bounds.bound(path, entry as AsyncIterable<Buffer>)) void rest;
  }
}

/** Errors of zlib carry a code, those of tar-stream begin so. */
function isOfUnpacking(error: unknown): boolean {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  return code.startsWith('Z_') || /tar|header|Unexpected end/i.test(message);
}

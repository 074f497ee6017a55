import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { counted, createSourceFile, type SourceFile } from './source-file';
import { explainUnpacking, type UnpackBounds } from './unpack-bounds';

export interface ReadOptions {
  count: (bytes: number) => void;
  bounds: UnpackBounds;
}

/** A file by itself; one that ends in `.gz` is unpacked. */
export async function* singleFile(
  path: string,
  { count, bounds }: ReadOptions,
): AsyncGenerator<SourceFile> {
  const name = basename(path);
  if (!name.toLowerCase().endsWith('.gz')) {
    yield createSourceFile(name, () => counted(createReadStream(path), count));
    return;
  }
  const unpacked = name.slice(0, -'.gz'.length);
  bounds.addEntry(unpacked);
  yield createSourceFile(unpacked, () => bounds.bound(unpacked, unpack(path, count)));
}

/** The bytes of a file packed with gzip. */
export async function* unpack(
  path: string,
  count: (bytes: number) => void,
): AsyncGenerator<Buffer> {
  const packed = createReadStream(path);
  packed.on('data', (chunk) => count(chunk.length));
  // The loop below hears of errors; without a callback the pipeline would throw them at nobody.
  const unpacked = pipeline(packed, createGunzip(), () => {});
  try {
    for await (const chunk of unpacked) yield chunk as Buffer;
  } catch (error) {
    throw explainUnpacking(path, error);
  } finally {
    packed.destroy();
  }
}

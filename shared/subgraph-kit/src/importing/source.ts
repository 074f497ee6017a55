import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { folderFiles } from './folder-files';
import { singleFile } from './single-file';
import type { SourceFile } from './source-file';
import { SourceError } from './source-error';
import { tarFiles } from './tar-files';
import { createUnpackBounds, type UnpackLimits } from './unpack-bounds';
import { zipFiles } from './zip-files';

/** What is imported as a whole: a file, a folder of files, or an archive (`.zip`, `.tar`, `.tgz`, `.tar.gz`). */
export interface ImportSource {
  /** The last part of its path. */
  name: string;
  /** How many bytes there are to read, packed. */
  totalBytes: number;
  /** How many of them were read so far. */
  readonly readBytes: number;
  /** The files that end in one of the extensions, one after the other. A single file counts whatever its extension. */
  files: (extensions: readonly string[]) => AsyncGenerator<SourceFile>;
  /** SHA-256 of names and contents. */
  digest: (extensions: readonly string[]) => Promise<string>;
  /** Throws a SourceError when the source is not as it was when it was opened. */
  checkUntouched: () => Promise<void>;
}

type Files = (
  extensions: readonly string[],
  count: (bytes: number) => void,
) => AsyncGenerator<SourceFile>;

/** Opens a source by its path. Throws a SourceError when there is none. */
export async function openSource(path: string, limits?: UnpackLimits): Promise<ImportSource> {
  const absolute = resolve(path);
  const before = await describe(absolute);
  const files = chooseFiles(absolute, before.isFolder, limits);
  let readBytes = 0;
  return {
    name: basename(absolute),
    totalBytes: before.size,
    get readBytes() {
      return readBytes;
    },
    files: (extensions) => files(extensions, (bytes) => (readBytes += bytes)),
    digest: (extensions) =>
      before.isFolder ? digestOfFiles(files(extensions, () => {})) : digestOfFile(absolute),
    async checkUntouched() {
      const now = await describe(absolute);
      if (now.size !== before.size || now.modified !== before.modified)
        throw new SourceError(`${path} changed while it was read. Import it again.`);
    },
  };
}

function chooseFiles(path: string, isFolder: boolean, limits?: UnpackLimits): Files {
  if (isFolder) return (extensions, count) => folderFiles(path, extensions, count);
  const bounds = () => createUnpackBounds(path, limits);
  if (/\.zip$/i.test(path))
    return (extensions, count) => zipFiles(path, extensions, { count, bounds: bounds() });
  if (/\.(tar|tgz|tar\.gz)$/i.test(path))
    return (extensions, count) => tarFiles(path, extensions, { count, bounds: bounds() });
  return (_extensions, count) => singleFile(path, { count, bounds: bounds() });
}

async function describe(path: string) {
  try {
    const stats = await stat(path);
    const isFolder = stats.isDirectory();
    if (!isFolder) return { isFolder, size: stats.size, modified: stats.mtimeMs };
    return { isFolder, ...(await describeFolder(path)) };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new SourceError(`There is no file or folder ${path}.`);
    throw new SourceError(`${path} cannot be read: ${(error as Error).message}`, { cause: error });
  }
}

async function describeFolder(path: string) {
  let size = 0;
  let modified = 0;
  for await (const file of folderFiles(path, [''], () => {})) {
    const stats = await stat(resolve(path, file.name));
    size += stats.size;
    modified = Math.max(modified, stats.mtimeMs);
  }
  return { size, modified };
}

async function digestOfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

async function digestOfFiles(files: AsyncGenerator<SourceFile>): Promise<string> {
  const hash = createHash('sha256');
  for await (const file of files) {
    const content = createHash('sha256');
    for await (const chunk of file.bytes()) content.update(chunk);
    hash.update(`${file.name}\n${content.digest('hex')}\n`);
  }
  return hash.digest('hex');
}

import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { counted, createSourceFile, hasExtension, type SourceFile } from './source-file';

/** The files below a folder in the order of their names. Links are not followed, and hidden files do not count. */
export async function* folderFiles(
  folder: string,
  extensions: readonly string[],
  count: (bytes: number) => void,
): AsyncGenerator<SourceFile> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((name) => !/(^|\/)\./.test(name) && hasExtension(name, extensions))
    .toSorted();
  for (const name of names) {
    yield createSourceFile(name, () => counted(createReadStream(join(folder, name)), count));
  }
}

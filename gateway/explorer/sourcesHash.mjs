import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = import.meta.dirname;
const notSources = /^(dist(\.\d+)?|node_modules|test|README\.md|\.gitignore)(\/|$)/;

/** Changes whenever the built page could: with a source file, a setting or the version of a package. */
export function sourcesHash() {
  const sources = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => path.slice(folder.length + 1).replaceAll('\\', '/'))
    .filter((path) => !notSources.test(path))
    .toSorted();
  const hash = createHash('sha256');
  for (const path of [...sources, '../../package-lock.json']) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(folder, path)))
      .update('\0');
  }
  return hash.digest('hex');
}

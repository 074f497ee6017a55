import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = import.meta.dirname;
const notSources = /^(dist(\.\d+)?|node_modules|test|pictures|README\.md|\.gitignore)(\/|$)/;
// The page makes tables by the export's own rule.
const alsoSources = ['../src/export', '../src/subgraphs'];

/** Changes whenever the built page could: with a source file, a setting or the version of a package. */
export function sourcesHash() {
  const own = filesBelow('').filter((path) => !notSources.test(path));
  const sources = [...own, ...alsoSources.flatMap(filesBelow)].toSorted();
  const hash = createHash('sha256');
  for (const path of [...sources, '../../package-lock.json']) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(folder, path)))
      .update('\0');
  }
  return hash.digest('hex');
}

/** @param {string} name */
function filesBelow(name) {
  const top = join(folder, name);
  if (!existsSync(top)) return [];
  return readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(top.length).replaceAll('\\', '/'))
    .map((path) => `${name}/${path.replace(/^\//, '')}`.replace(/^\//, ''));
}

// Builds the page unless a build of the same sources stands there already: node build-if-stale.mjs [folder]
import { readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { sourcesHash } from './sourcesHash.mjs';

const folder = import.meta.dirname;
const output = resolve(process.argv[2] ?? join(folder, 'dist'));

if (!(await isFresh())) {
  console.error('Building the explorer page, once for each change to it: a few seconds.');
  await removeUnfinished();
  await replace(await buildAside());
}

async function isFresh() {
  const builtFrom = await readFile(join(output, 'sources.sha256'), 'utf8').catch(() => undefined);
  return builtFrom === sourcesHash();
}

/** Builds in a folder of its own, so that nobody is served half a page and two builds do not meet. */
async function buildAside() {
  const aside = `${output}.${process.pid}`;
  // Any other value would put React's slow build for developers into the page.
  process.env.NODE_ENV = 'production';
  const { build } = await import('vite');
  await build({ root: folder, logLevel: 'warn', build: { outDir: aside, emptyOutDir: true } });
  return aside;
}

/** @param {string} built */
async function replace(built) {
  await rm(output, { recursive: true, force: true });
  try {
    await rename(built, output);
  } catch (error) {
    // Another build was faster; its page is as good.
    await rm(built, { recursive: true, force: true });
    if (!(await isFresh())) throw error;
  }
}

/** Removes what builds left behind that were ended before they were done. */
async function removeUnfinished() {
  for (const name of await readdir(dirname(output))) {
    const pid = Number(name.slice(basename(output).length + 1));
    if (!name.startsWith(`${basename(output)}.`) || !Number.isInteger(pid) || isRunning(pid))
      continue;
    await rm(join(dirname(output), name), { recursive: true, force: true });
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

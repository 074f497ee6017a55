// Writes the contract that `agency-graph init --template sdl` puts into a new folder, from the one in subgraphs/README.md, so
// that it stands by itself. With --check it says whether that is in step, and changes nothing.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const readme = readFileSync(at('../../subgraphs/README.md'), 'utf8');
const vector = readFileSync(at('../subgraph-kit/test/http-signatures/vector.json'), 'utf8');

const begin = readme.indexOf('### The schema\n');
const end = readme.indexOf('### Try it\n');
if (begin === -1 || end === -1) throw new Error('subgraphs/README.md has lost its contract.');

/** What stands in the clone alone is told without a link; its sections are ours, one level up. */
const sections = readme
  .slice(begin, end)
  .replace(/\[([^\]]+)\]\((?!https?:)[^)]+\)/g, '$1')
  .replace(/^### /gm, '## ');
const frame = readFileSync(at('templates/contract-frame.template'), 'utf8');
const files = {
  'templates/sdl/CONTRACT.md.template': frame.replace('<!-- sections -->\n', () => sections),
  'templates/sdl/vector.json.template': vector,
};

const stale = Object.entries(files).filter(([path, text]) => read(path) !== text);
if (process.argv.includes('--check')) {
  for (const [path] of stale)
    process.stderr.write(`${path} is not in step: run node shared/cli/write-contract.mjs\n`);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  for (const [path, text] of stale) writeFileSync(at(path), text);
}

function read(path) {
  try {
    return readFileSync(at(path), 'utf8');
  } catch {
    return undefined;
  }
}

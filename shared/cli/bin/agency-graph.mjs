#!/usr/bin/env node
// Starts the command line tool: from its TypeScript sources in the repository, which need options of node, or from what
// was built of them. The tool ends when this process does, however that ends.
import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const source = here('../src/main.ts');
const fromSource = existsSync(source);

const execArgv = fromSource
  ? [
      '--import',
      pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href,
      '--conditions=source',
    ]
  : [];
// Without a bound Node lets garbage pile up as long as the machine has memory; imports need little of it at a time.
const heap = /max-old-space-size/.test(process.env.NODE_OPTIONS ?? '')
  ? []
  : ['--max-old-space-size=512'];
const env = fromSource
  ? { TSX_TSCONFIG_PATH: here('../../../tsconfig.base.json'), ...process.env }
  : process.env;

const tool = fork(fromSource ? source : here('../dist/main.js'), process.argv.slice(2), {
  execArgv: [...heap, ...process.execArgv, ...execArgv],
  env,
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
});
// Ctrl-C at a terminal reaches both; the tool decides when to end.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => tool.kill('SIGTERM'));
tool.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)));

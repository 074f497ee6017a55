import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Log } from '@agency-graph/subgraph-kit/log';

/**
 * Builds the explorer page beside the server when its sources have changed; an installation without the sources has
 * the page already. A build that fails is logged and stops nothing. Resolves to what ends a build under way.
 */
export function buildExplorer(script: string, log: Log): () => Promise<void> {
  if (!existsSync(script)) return async () => {};
  const child = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => log.info(line));
  }
  child.on('error', (err) => log.warn({ err }, 'the explorer could not be built'));
  child.on('exit', (exitCode) => {
    if (exitCode) log.warn({ exitCode }, 'the explorer could not be built');
  });
  return async () => {
    child.kill();
  };
}

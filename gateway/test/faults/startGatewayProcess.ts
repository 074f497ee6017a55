import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { startSource } from '../runSource';
import { testSupergraphSdl } from '../testSubgraphs';

export interface GatewayProcess {
  url: string;
  /** Whether it still is the process that was started. */
  isAlive: () => boolean;
  residentMegabytes: () => number;
}

/** A gateway of the test supergraph in a process of its own, so that what it takes can be told from what a test takes. */
export async function startGatewayProcess(
  environment: NodeJS.ProcessEnv,
  cleanup: (close: () => unknown) => void,
): Promise<GatewayProcess> {
  const directory = mkdtempSync(join(tmpdir(), 'gateway-'));
  const file = join(directory, 'supergraph.graphql');
  writeFileSync(file, testSupergraphSdl);
  cleanup(() => rmSync(directory, { recursive: true }));
  const child = startSource('src/main.ts', [], { PORT: '0', SUPERGRAPH: file, ...environment });
  cleanup(() => child.kill('SIGKILL'));
  child.stderr?.resume();
  const lines = createInterface({ input: child.stdout! });
  const [line] = (await once(lines, 'line')) as [string];
  lines.on('line', () => {});
  return {
    url: (JSON.parse(line) as { url: string }).url,
    isAlive: () => child.exitCode === null && child.signalCode === null,
    residentMegabytes: () => {
      const kilobytes = execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)], {
        encoding: 'utf8',
      });
      return Number(kilobytes) / 1024;
    },
  };
}

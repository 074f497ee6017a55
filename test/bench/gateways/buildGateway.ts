import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { repository } from './processes/sourceProcess';

/** Builds our gateway as its container has it. Does little when nothing has changed. */
export async function buildGateway(): Promise<void> {
  process.stderr.write('building the gateway\n');
  const compiler = join(repository, 'node_modules/typescript/bin/tsc');
  const child = spawn(process.execPath, [compiler, '--build', 'gateway'], {
    cwd: repository,
    stdio: ['ignore', 2, 'inherit'],
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) {
    throw new Error('The gateway does not build. With --from-source, it is measured without.');
  }
}

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const root = join(__dirname, '..');
const readyWithinMs = 60_000;

/** A server of the graph in a process of its own. */
export interface ServerProcess {
  process: ChildProcess;
  /** Its address, with a slash at the end. */
  url: string;
}

/** Starts a server from its source and waits for the log line that tells its address. */
export async function startServer(
  file: string,
  environment: Record<string, string>,
): Promise<ServerProcess> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--conditions=source', join(root, file)],
    {
      cwd: root,
      env: { ...process.env, TSX_TSCONFIG_PATH: join(root, 'tsconfig.base.json'), ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let complaints = '';
  child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
  const url = new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      const entry = readLogLine(line);
      if (typeof entry.url === 'string') resolve(entry.url);
    });
    child.once('exit', (code) => reject(new Error(`${file} ended with ${code}: ${complaints}`)));
    setTimeout(
      () => reject(new Error(`${file} was not ready in time: ${complaints}`)),
      readyWithinMs,
    ).unref();
  });
  return { process: child, url: await url };
}

function readLogLine(line: string): { url?: unknown } {
  try {
    return JSON.parse(line) as { url?: unknown };
  } catch {
    return {};
  }
}

/** Asks a server to stop and waits until it has. */
export async function stopServer(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}

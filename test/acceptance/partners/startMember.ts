import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { PreparedMember } from './prepareMember';

/** A member in a process of its own. */
export interface RunningMember {
  url: string;
  /** Ends it at once, as a crash would. */
  kill: () => Promise<void>;
}

export interface StartOptions {
  directory: string;
  prepared: PreparedMember;
  /** Where it reads the keys of the gateway. */
  jwksUrl: string;
  /** A free one when left out. */
  port?: string;
}

const readyWithinMs = 60_000;

/** Starts a member and waits for the line that tells its address. */
export async function startMember(options: StartOptions): Promise<RunningMember> {
  const { directory, prepared, jwksUrl, port = '0' } = options;
  if ('missing' in prepared) throw new Error(`${directory} cannot run: ${prepared.missing}`);
  const [program, ...parameters] = prepared.command;
  const child = spawn(program, parameters, {
    cwd: directory,
    env: { ...process.env, PORT: port, GATEWAY_JWKS_URL: jwksUrl, PYTHONDONTWRITEBYTECODE: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const url = await addressOf(child, directory).catch(async (error: unknown) => {
    await kill(child);
    throw error;
  });
  return { url, kill: () => kill(child) };
}

function addressOf(child: ChildProcess, directory: string): Promise<string> {
  let complaints = '';
  child.stderr!.on(
    'data',
    (chunk: Buffer) => (complaints = (complaints + chunk.toString()).slice(-10_000)),
  );
  return new Promise((resolve, reject) => {
    createInterface(child.stdout!).on('line', (line) => {
      const address = /"url": ?"([^"]+)"/.exec(line)?.[1];
      if (address) resolve(address);
    });
    child.once('error', reject);
    child.once('exit', (code) =>
      reject(new Error(`${directory} ended with ${code}: ${complaints}`)),
    );
    const giveUp = () => reject(new Error(`${directory} was not ready in time: ${complaints}`));
    setTimeout(giveUp, readyWithinMs).unref();
  });
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

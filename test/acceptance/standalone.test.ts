import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { temporaryFolder } from '../temporaryFolder';
import { executeAt } from '../startGraph';

const root = join(__dirname, '../..');
const folder = temporaryFolder('standalone');
const started: ChildProcess[] = [];

afterAll(() => {
  for (const { pid, exitCode, signalCode } of started) {
    if (pid !== undefined && exitCode === null && signalCode === null)
      process.kill(-pid, 'SIGKILL');
  }
  rmSync(folder, { recursive: true, force: true });
});

interface Standalone {
  child: ChildProcess;
  url: string;
  log: string[];
}

/** Starts the graph as `npm start` does, and waits until it says where it answers. */
async function start(environment: Record<string, string> = {}): Promise<Standalone> {
  const child = spawn('npm', ['start', '--silent'], {
    cwd: root,
    env: {
      ...process.env,
      PORT: '0',
      DATABASE_URL: '',
      DATA_DIRECTORY: join(folder, 'data'),
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  started.push(child);
  const log: string[] = [];
  createInterface(child.stderr).on('line', (line) => log.push(line));
  const url = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      log.push(line);
      const address = /"url":"([^"]+)"/.exec(line)?.[1];
      if (address) resolve(address);
    });
    child.once('exit', (code) =>
      reject(new Error(`npm start ended with ${code}:\n${log.join('\n')}`)),
    );
  });
  return { child, url, log };
}

/** Signals npm and all that it started, as a terminal does, and waits until they are gone. */
async function end({ child }: Standalone, signal: NodeJS.Signals): Promise<void> {
  const closed = once(child, 'close');
  process.kill(-child.pid!, signal);
  await closed;
}

function importsOf({ log }: Standalone): string[] {
  return log.filter((line) => line.includes('"dataset"'));
}

async function expectAnswer({ url }: Standalone): Promise<void> {
  await expect(executeAt(url, '{ standard(id: "itu-t-y.3172") { designation } }')).resolves.toEqual(
    {
      data: { standard: { designation: 'ITU-T Y.3172 (06/2019)' } },
    },
  );
}

/** The processes of the database server that works in the data directory. */
async function databaseProcesses(): Promise<string[]> {
  const ps = spawn('ps', ['-eo', 'pid=,args='], { stdio: ['ignore', 'pipe', 'ignore'] });
  const lines: string[] = [];
  createInterface(ps.stdout).on('line', (line) => lines.push(line));
  await once(ps, 'close');
  return lines.filter((line) => line.includes(folder) && line.includes('postgres'));
}

it('starts from nothing, loads the data once, and leaves no process behind', async () => {
  const first = await start();
  await expectAnswer(first);
  expect(importsOf(first)).toHaveLength(4);
  await end(first, 'SIGINT');
  expect(await databaseProcesses()).toEqual([]);

  const second = await start();
  await expectAnswer(second);
  expect(importsOf(second)).toEqual([]);
  await end(second, 'SIGTERM');
  expect(await databaseProcesses()).toEqual([]);
}, 120_000);

it('refuses a data directory that another graph uses, and starts again after that one was killed', async () => {
  const first = await start();
  await expect(start()).rejects.toThrow(/is in use by process \d+/);
  await end(first, 'SIGKILL');
  const next = await start();
  await expectAnswer(next);
  await end(next, 'SIGTERM');
  expect(await databaseProcesses()).toEqual([]);
}, 120_000);

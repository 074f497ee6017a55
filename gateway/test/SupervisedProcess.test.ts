import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { createLog } from '@agency-graph/subgraph-kit/log';
import { choosePorts } from '../src/processes/choosePorts';
import { SupervisedProcess } from '../src/processes/SupervisedProcess';
import { useCleanups } from './cleanups';

const cleanup = useCleanups();
const fromSource = ['--import', join(__dirname, '../runFromSource.mjs'), '--conditions=source'];

async function supervise(fault?: string) {
  const [port] = await choosePorts({ port: 0, count: 1, host: '127.0.0.1' });
  const url = `http://127.0.0.1:${port}/`;
  const child = new SupervisedProcess(
    {
      name: 'flaky',
      file: join(__dirname, 'flakyServer.mjs'),
      environment: { ...process.env, PORT: String(port), FAULT: fault },
      execArgv: fromSource,
      readyUrl: url,
    },
    createLog('test', 'silent'),
  );
  cleanup(() => child.stop());
  const readPid = async () => Number(await (await fetch(url)).text());
  return { child, url, readPid };
}

async function until<Value>(read: () => Promise<Value>): Promise<Value> {
  for (;;) {
    const value = await read().catch(() => undefined);
    if (value !== undefined) return value;
    await delay(50);
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

it('is started when the process answers, and stopped when it is gone', async () => {
  const { child, readPid } = await supervise();
  await child.start();
  const pid = await readPid();
  await child.stop();
  expect(isAlive(pid)).toBe(false);
});

it('starts the process again when it crashes', async () => {
  const { child, url, readPid } = await supervise();
  await child.start();
  const pid = await readPid();
  await fetch(`${url}crash`).catch(() => {});
  const next = await until(readPid);
  expect(next).not.toBe(pid);
  expect(isAlive(pid)).toBe(false);
});

it('starts nothing again after it was stopped in the pause before', async () => {
  const { child, url, readPid } = await supervise();
  await child.start();
  await fetch(`${url}crash`).catch(() => {});
  await child.stop();
  await delay(1500);
  await expect(readPid()).rejects.toThrow('fetch failed');
});

it('gives up on a process that ends before it ever answered', async () => {
  const { child } = await supervise('The database does not exist.');
  await expect(child.start()).rejects.toThrow(
    'The process "flaky" ended with exit code 1 before it answered. Its lines above say why.',
  );
});

it('leaves no process behind when its own process is killed', async () => {
  const [port] = await choosePorts({ port: 0, count: 1, host: '127.0.0.1' });
  const parent = spawn(
    process.execPath,
    [...fromSource, join(__dirname, 'superviseFlaky.ts'), String(port)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  cleanup(() => parent.kill('SIGKILL'));
  const [line] = (await once(createInterface({ input: parent.stdout }), 'line')) as [string];
  const pid = Number(line);
  expect(isAlive(pid)).toBe(true);
  parent.kill('SIGKILL');
  while (isAlive(pid)) await delay(50);
});

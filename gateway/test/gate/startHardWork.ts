import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { startSource } from '../runSource';

/** A gateway's process that has the gate check something hard, and the process of the gate. */
export async function startHardWork(): Promise<{ gateway: ChildProcess; pid: number }> {
  const gateway = startSource('test/gate/hardWork.ts', [], { SECRET: 'SECRET' });
  const [line] = (await once(createInterface(gateway.stdout!), 'line')) as [string];
  return { gateway, pid: Number(line) };
}

/** Whether a process runs. One that has ended, and that nobody took note of yet, does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch (error) {
    return (error as NodeJS.ErrnoException).syscall === 'open';
  }
}

/** The environment that a process was started with, where the system tells. */
export function environmentOf(pid: number): string {
  const file = `/proc/${pid}/environ`;
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

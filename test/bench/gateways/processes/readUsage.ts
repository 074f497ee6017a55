import { readFileSync } from 'node:fs';
import type { ControlledProcess } from './ControlledProcess';

export interface Usage {
  /** Processor time since its start, in user and system mode, of all threads. */
  cpuMs: number;
  rssBytes: number;
  /** Undefined for what is not Node. */
  loopDelayP99Ms: number | undefined;
}

const msPerTick = 10;

/** What a gateway has used: told by itself where it runs on Node, and by the system with all processes below it otherwise. */
export async function readUsage(
  gateway: ControlledProcess,
  answersCommands: boolean,
): Promise<Usage | undefined> {
  if (answersCommands) return gateway.call<Usage>('usage');
  try {
    const pids = withDescendants(gateway.pid);
    return {
      cpuMs: sum(pids.map(cpuMsOf)),
      rssBytes: sum(pids.map(rssBytesOf)),
      loopDelayP99Ms: undefined,
    };
  } catch {
    return undefined;
  }
}

function withDescendants(pid: number): number[] {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
  const pids = children === '' ? [] : children.split(' ').map(Number);
  return [pid, ...pids.flatMap(withDescendants)];
}

/** Fields 14 and 15 of the line, counted behind the name, which may hold spaces and brackets. */
function cpuMsOf(pid: number): number {
  const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * msPerTick;
}

function rssBytesOf(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

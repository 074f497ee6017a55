import { fork, type ChildProcess } from 'node:child_process';
import { extname, join } from 'node:path';
import { lowerPriority } from '../../processes/lowerPriority';

/** This file's own: the process starts from the same sources, or from the same compiled files, as this one. */
const extension = extname(__filename);
const fromSource = [
  '--import',
  join(__dirname, '../../../runFromSource.mjs'),
  '--conditions=source',
];

/** Starts the gate's process: with little memory and a low priority, and without anything of this one's environment. */
export function forkGateProcess(memoryMegabytes: number): ChildProcess {
  const child = fork(join(__dirname, `gateMain${extension}`), [String(process.pid)], {
    env: {},
    execArgv: [
      ...(extension === '.ts' ? fromSource : []),
      `--max-old-space-size=${memoryMegabytes}`,
    ],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    // Ctrl-C at a terminal goes to its whole process group, but this process decides when its child ends.
    detached: true,
  });
  lowerPriority(child);
  return child;
}

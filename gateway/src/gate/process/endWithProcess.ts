import { Worker } from 'node:worker_threads';

const askEveryMs = 500;

/** Runs in a thread, because a check can keep the main thread busy for longer than anybody waits for it. */
const watch = `
  const parent = require('node:worker_threads').workerData;
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
  }, ${askEveryMs});
`;

/** Ends this process when the one that started it is gone, whatever it is doing then. */
export function endWithProcess(parent: number): void {
  new Worker(watch, { eval: true, workerData: parent, execArgv: [], env: {} }).unref();
}

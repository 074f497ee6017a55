import { join } from 'node:path';
import { createLog } from '@agency-graph/subgraph-kit/log';
import { SupervisedProcess } from '../src/processes/SupervisedProcess';

/** Supervises the flaky server on the port given, and prints its pid once it answers. */
async function main(): Promise<void> {
  const port = process.argv[2];
  const readyUrl = `http://127.0.0.1:${port}/`;
  const file = join(__dirname, 'flakyServer.mjs');
  const environment = { ...process.env, PORT: port };
  await new SupervisedProcess(
    { name: 'flaky', file, environment, readyUrl },
    createLog('test', 'silent'),
  ).start();
  const response = await fetch(readyUrl);
  process.stdout.write(`${await response.text()}\n`);
}

void main();

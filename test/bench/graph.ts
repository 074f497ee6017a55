import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@agency-graph/subgraph-kit/embedded-postgres';
import autocannon from 'autocannon';
import { temporaryFolder } from '../temporaryFolder';
import { startDistributed } from '../startDistributed';
import { startServer, stopServer } from '../startServer';
import { executeAt } from '../startGraph';
import { operations, type BenchmarkOperation } from './operations';
import { readOptions } from './readOptions';
import { formatTable, median } from './table';

const help = `Measures the graph in both topologies: requests per second and latency of three typical operations.

  npm run bench -- [--seconds N] [--rounds N] [--connections N] [--json]

  --seconds      how long each operation runs in each round (3)
  --rounds       rounds; topologies and operations alternate, and medians are shown (3)
  --connections  clients that each wait for one answer before they ask again (10)
  --json         the figures as JSON on standard output
`;

interface Measurement {
  topology: string;
  operation: string;
  requestsPerSecond: number;
  p50: number;
  p99: number;
  failures: number;
}

type Options = { seconds: number; rounds: number; connections: number };

async function main(): Promise<void> {
  const options = readOptions(help, { seconds: 3, rounds: 3, connections: 10 });
  const folder = temporaryFolder('bench');
  const postgres = await startEmbeddedPostgres({
    dataDirectory: join(folder, 'distributed'),
    durable: false,
  });
  const standalone = await startServer('gateway/src/standalone.ts', {
    PORT: '0',
    LOG_LEVEL: 'info',
    DATA_DIRECTORY: join(folder, 'standalone'),
  });
  const distributed = await startDistributed(postgres.url());
  try {
    const measured = await measureAll(
      { 'in process': standalone.url, distributed: distributed.url },
      options,
    );
    const rows = summarize(measured);
    process.stdout.write(
      options.json ? `${JSON.stringify(rows, null, 2)}\n` : `\n${format(rows)}\n`,
    );
  } finally {
    await distributed.stop();
    await stopServer(standalone.process);
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureAll(
  urls: Readonly<Record<string, string>>,
  options: Options,
): Promise<Measurement[]> {
  const measured: Measurement[] = [];
  for (const url of Object.values(urls))
    for (const operation of operations) await warmUp(url, operation);
  for (let round = 1; round <= options.rounds; round += 1) {
    for (const operation of operations) {
      for (const [topology, url] of Object.entries(urls)) {
        process.stderr.write(
          `round ${round} of ${options.rounds}: ${operation.name}, ${topology}\n`,
        );
        measured.push({ topology, ...(await measure(url, operation, options)) });
      }
    }
  }
  return measured;
}

/** Answers must be whole before they are timed: a benchmark of errors would be fast. */
async function warmUp(url: string, { name, query }: BenchmarkOperation): Promise<void> {
  for (let count = 0; count < 50; count += 1) {
    const { errors } = await executeAt(url, query);
    if (errors) throw new Error(`The operation "${name}" fails: ${errors[0]?.message}`);
  }
}

async function measure(
  url: string,
  { name, query }: BenchmarkOperation,
  { seconds, connections }: Options,
) {
  const result = await autocannon({
    url: `${url}graphql`,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
    connections,
    duration: seconds,
  });
  return {
    operation: name,
    requestsPerSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    failures: result.errors + result.timeouts + result.non2xx,
  };
}

function summarize(measured: readonly Measurement[]): Measurement[] {
  const groups = new Map<string, Measurement[]>();
  for (const one of measured) {
    const key = `${one.operation} ${one.topology}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map((group) => ({
    topology: group[0]!.topology,
    operation: group[0]!.operation,
    requestsPerSecond: median(group.map((one) => one.requestsPerSecond)),
    p50: median(group.map((one) => one.p50)),
    p99: median(group.map((one) => one.p99)),
    failures: group.reduce((sum, one) => sum + one.failures, 0),
  }));
}

function format(rows: readonly Measurement[]): string {
  return formatTable(
    ['operation', 'topology', 'requests/s', 'p50 ms', 'p99 ms', 'failures'],
    rows.map((row) => [
      row.operation,
      row.topology,
      row.requestsPerSecond.toFixed(0),
      row.p50.toFixed(1),
      row.p99.toFixed(1),
      String(row.failures),
    ]),
  );
}

void main();

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@agency-graph/subgraph-kit/embedded-postgres';
import { startServer, stopServer, type ServerProcess } from '../startServer';
import { generateStandards } from './generateStandards';
import { readOptions } from './readOptions';
import { formatTable } from './table';

const help = `Exports generated standards through the gateway, over HTTP, and watches the memory of the gateway's process,
which has a heap of 128 MB (node --max-old-space-size=128).

  npm run bench:export -- [--rows N] [--limit MB] [--json]

  --rows   standards to generate, in a database that is thrown away (100000)
  --limit  the most memory that the gateway's process may take; more is a failure (250)
  --json   the figures as JSON on standard output
`;

const query =
  '{ standards { nodes { id designation title kind status publishedOn body { acronym } topics { name } } } }';
const types = ['text/csv', 'application/x-ndjson', 'application/vnd.apache.parquet'];
const megabyte = 1024 * 1024;
/** Left to itself, V8 lets a heap grow as far as the machine allows before it looks for what is no longer needed. */
const heapLimit = '--max-old-space-size=128';

interface Figures {
  type: string;
  rowsPerSecond: number;
  megabytes: number;
  /** Resident memory of the gateway's process before the export and at its highest, in MB. */
  before: number;
  peak: number;
}

async function main(): Promise<void> {
  const options = readOptions(help, { rows: 100_000, limit: 250 });
  const folder = mkdtempSync(join(tmpdir(), 'agency-graph-bench-'));
  const postgres = await startEmbeddedPostgres({ dataDirectory: folder, durable: false });
  const servers: ServerProcess[] = [];
  const start = async (file: string, environment: Record<string, string>) => {
    const server = await startServer(file, { PORT: '0', LOG_LEVEL: 'info', ...environment });
    // Nobody reads the log; a full pipe would stop the process.
    server.process.stdout?.resume();
    servers.push(server);
    return server;
  };
  try {
    const DATABASE_URL = postgres.url();
    const standards = await start('subgraphs/standards/src/main.ts', { DATABASE_URL });
    await generateStandards(DATABASE_URL, options.rows);
    const gateway = await start('gateway/src/main.ts', {
      SUBGRAPH_URLS: `standards=${standards.url}`,
      NODE_OPTIONS: heapLimit,
    });
    const figures: Figures[] = [];
    for (const type of types) figures.push(await measure(gateway, type, options.rows));
    process.stdout.write(
      options.json ? `${JSON.stringify(figures, null, 2)}\n` : `\n${format(figures)}\n`,
    );
    checkMemory(figures, options.limit);
  } finally {
    await Promise.all(servers.map((server) => stopServer(server.process)));
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(gateway: ServerProcess, type: string, rows: number): Promise<Figures> {
  const pid = gateway.process.pid!;
  const before = memoryOf(pid);
  let peak = before;
  const watch = setInterval(() => (peak = Math.max(peak, memoryOf(pid))), 100);
  const startedAt = performance.now();
  const response = await post(`${gateway.url}export`, type);
  let bytes = 0;
  for await (const chunk of response) bytes += (chunk as Buffer).length;
  const seconds = (performance.now() - startedAt) / 1000;
  clearInterval(watch);
  const exported = await countRows(gateway.url, response);
  if (exported < rows) throw new Error(`The export has ${exported} rows of at least ${rows}.`);
  return { type, rowsPerSecond: exported / seconds, megabytes: bytes / megabyte, before, peak };
}

async function post(url: string, accept: string): Promise<IncomingMessage> {
  const headers = { 'content-type': 'application/json', accept };
  const sent = request(url, { method: 'POST', headers });
  sent.end(JSON.stringify({ query }));
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  if (response.statusCode !== 200) throw new Error(`The gateway answered ${response.statusCode}.`);
  return response;
}

/** How many rows the citation of an export counts. */
async function countRows(url: string, { headers }: IncomingMessage): Promise<number> {
  const [, path = ''] = /<([^>]+)>/.exec(String(headers.link)) ?? [];
  const citation = (await (await fetch(new URL(path, url))).json()) as {
    data: { rows: number; complete: boolean };
  };
  if (!citation.data.complete) throw new Error('The export is not complete.');
  return citation.data.rows;
}

/** Resident memory of a process in MB. */
function memoryOf(pid: number): number {
  const status = `/proc/${pid}/status`;
  const kilobytes = existsSync(status)
    ? /VmRSS:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1]
    : execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
  return Number(kilobytes) / 1024;
}

function checkMemory(figures: readonly Figures[], limit: number): void {
  const over = figures.filter(({ peak }) => peak > limit);
  if (over.length === 0) return;
  const list = over.map(({ type, peak }) => `${type} ${peak.toFixed(0)} MB`).join(', ');
  process.stderr.write(`The gateway may take ${limit} MB, but took more: ${list}.\n`);
  process.exitCode = 1;
}

function format(figures: readonly Figures[]): string {
  return formatTable(
    ['format', 'rows/s', 'MB', 'gateway before MB', 'gateway peak MB'],
    figures.map(({ type, rowsPerSecond, megabytes, before, peak }) => [
      type,
      rowsPerSecond.toFixed(0),
      megabytes.toFixed(1),
      before.toFixed(0),
      peak.toFixed(0),
    ]),
  );
}

void main();

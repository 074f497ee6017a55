import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMatchesRepository } from '@agency-graph/events/repositories/matches';
import { events } from '@agency-graph/events/subgraph';
import { startEmbeddedPostgres } from '@agency-graph/subgraph-kit/embedded-postgres';
import { openSubgraph } from '@agency-graph/subgraph-kit/host';
import { createLog } from '@agency-graph/subgraph-kit/log';
import { runQuery } from '@agency-graph/subgraph-kit/rows';
import { SingleBar } from 'cli-progress';
import sql from 'sql-template-tag';
import type { DataSource } from 'typeorm';
import { readOptions } from './readOptions';
import { formatTable } from './table';

const help = `Measures how long the best matches of a member take in a network of generated members.

  npm run bench:matches -w test -- [--scale N] [--members N] [--first N] [--json]

  --scale    27000 members for each unit, in a database that is thrown away (1)
  --members  members whose matches are read, once alone and once twenty at a time (1000)
  --first    matches of each member (20)
  --json     the figures as JSON on standard output
`;

const targetMs = 50;
const together = 20;

interface Figures {
  request: string;
  statements: number;
  p50: number;
  p99: number;
  slowest: number;
}

async function main(): Promise<void> {
  const options = readOptions(help, { scale: 1, members: 1000, first: 20 });
  const folder = mkdtempSync(join(tmpdir(), 'agency-graph-bench-'));
  const postgres = await startEmbeddedPostgres({ dataDirectory: folder, durable: false });
  const bar = new SingleBar({
    format: 'generating {bar} {value}/{total} records, {eta} s left',
    stream: process.stderr,
  });
  const hosted = await openSubgraph(events, {
    databaseUrl: postgres.url(),
    log: createLog('bench', 'silent'),
    sampleData: {
      scale: options.scale,
      progress: (done, total) => (bar.isActive ? bar.update(done) : bar.start(total, done)),
    },
  });
  bar.stop();
  try {
    await hosted.database.query('VACUUM ANALYZE member');
    const listed = await countListed(hosted.database);
    const figures = await measure(hosted.database, options);
    process.stdout.write(
      options.json
        ? `${JSON.stringify({ listed, figures }, null, 2)}\n`
        : `\n${listed} listed of ${options.scale * 27_000} members\n\n${format(figures)}\n${verdictOn(figures, options.scale)}\n`,
    );
  } finally {
    await hosted.close();
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function countListed(database: DataSource): Promise<number> {
  const [row] = await runQuery<{ count: number }>(
    database,
    sql`SELECT count(*)::integer AS count FROM member`,
  );
  return row?.count ?? 0;
}

async function measure(
  database: DataSource,
  { members, first }: { members: number; first: number },
): Promise<Figures[]> {
  const rows = await runQuery<{ id: string }>(
    database,
    sql`SELECT id FROM member ORDER BY id LIMIT ${members}`,
  );
  const ids = rows.map(({ id }) => id);
  const matches = createMatchesRepository(database);
  const groups = ids.flatMap((_id, index) =>
    index % together === 0 ? [ids.slice(index, index + together)] : [],
  );
  for (const id of ids.slice(0, 50)) await matches.findMatches([id], first);
  const read = (keys: readonly string[]) => timed(() => matches.findMatches(keys, first));
  return [
    summarize('one member', await inTurn(ids.map((id) => () => read([id])))),
    summarize(
      `${together} members in one statement`,
      await inTurn(groups.map((group) => () => read(group))),
    ),
  ];
}

async function inTurn(runs: readonly (() => Promise<number>)[]): Promise<number[]> {
  const times: number[] = [];
  for (const run of runs) times.push(await run());
  return times;
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

function summarize(request: string, times: readonly number[]): Figures {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
  return { request, statements: times.length, p50: at(0.5), p99: at(0.99), slowest: at(1) };
}

function format(figures: readonly Figures[]): string {
  return formatTable(
    ['request', 'statements', 'p50 ms', 'p99 ms', 'slowest ms'],
    figures.map(({ request, statements, p50, p99, slowest }) => [
      request,
      String(statements),
      p50.toFixed(1),
      p99.toFixed(1),
      slowest.toFixed(1),
    ]),
  );
}

/** The target holds for the size of the network that the report tells of, not for larger ones. */
function verdictOn([alone]: readonly Figures[], scale: number): string {
  if (scale !== 1 || !alone) return '';
  const verdict = alone.p99 < targetMs ? 'met' : 'missed';
  return `\nThe design target, ${targetMs} ms for one member at 27,000, is ${verdict}: p99 ${alone.p99.toFixed(1)} ms.\n`;
}

void main();

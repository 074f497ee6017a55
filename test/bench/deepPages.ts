import { join } from 'node:path';
import { rmSync } from 'node:fs';
import { rows, migrations } from '@agency-graph/standards/database';
import { standardListing } from '@agency-graph/standards/repositories/standards';
import { openDatabase } from '@agency-graph/subgraph-kit/database';
import { startEmbeddedPostgres } from '@agency-graph/subgraph-kit/embedded-postgres';
import { createLists } from '@agency-graph/subgraph-kit/lists';
import { createLog } from '@agency-graph/subgraph-kit/log';
import { writeCursor } from '@agency-graph/subgraph-kit/pagination';
import { runQuery } from '@agency-graph/subgraph-kit/rows';
import sql from 'sql-template-tag';
import type { DataSource } from 'typeorm';
import { temporaryFolder } from '../temporaryFolder';
import { generateStandards } from './generateStandards';
import { readOptions } from './readOptions';
import { formatTable, median } from './table';

const help = `Measures what a page of 20 costs by its depth in a list of generated standards: by cursor, as the graph reads it,
and by offset, as it does not.

  npm run bench:pages -- [--rows N] [--repeats N] [--json]

  --rows     standards to generate, in a database that is thrown away (1000000)
  --repeats  how often each page is read; depths alternate, and medians are shown (40)
  --json     the figures as JSON on standard output
`;

const depths = [0, 0.1, 0.5, 0.9, 0.999];

async function main(): Promise<void> {
  const options = readOptions(help, { rows: 1_000_000, repeats: 40 });
  const folder = temporaryFolder('bench');
  const postgres = await startEmbeddedPostgres({
    dataDirectory: join(folder, 'data'),
    durable: false,
  });
  await generateStandards(postgres.url(), options.rows);
  const database = await openDatabase({
    url: postgres.url(),
    namespace: 'standards',
    rows,
    migrations,
    log: createLog('bench', 'silent'),
  });
  try {
    const figures = await measureDepths(database, options);
    process.stdout.write(
      options.json ? `${JSON.stringify(figures, null, 2)}\n` : `\n${format(figures)}\n`,
    );
  } finally {
    await database.destroy();
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface DepthFigures {
  depth: string;
  byCursorMs: number;
  byOffsetMs: number;
}

async function measureDepths(
  database: DataSource,
  options: { rows: number; repeats: number },
): Promise<DepthFigures[]> {
  const offsets = depths.map((depth) => Math.floor(depth * (options.rows - 21)));
  const cursors = await Promise.all(offsets.map((offset) => cursorAt(database, offset)));
  const byCursor: number[][] = depths.map(() => []);
  const byOffset: number[][] = depths.map(() => []);
  for (let repeat = 0; repeat < options.repeats; repeat += 1) {
    for (const index of depths.keys()) {
      byCursor[index]!.push(await timed(() => readByCursor(database, cursors[index] ?? null)));
      // An offset at the end reads the whole list: a few times are enough.
      if (repeat < 5)
        byOffset[index]!.push(await timed(() => readByOffset(database, offsets[index]!)));
    }
  }
  return depths.map((depth, index) => ({
    depth: `${depth * 100} %`,
    byCursorMs: median(byCursor[index]!),
    byOffsetMs: median(byOffset[index]!),
  }));
}

async function cursorAt(database: DataSource, offset: number): Promise<string | null> {
  if (offset === 0) return null;
  const [row] = await runQuery<{ published_from: string; id: string }>(
    database,
    sql`SELECT published_from, id FROM standard ORDER BY published_from DESC, id DESC LIMIT 1 OFFSET ${offset}`,
  );
  return row ? writeCursor('NEWEST', [row.published_from, row.id]) : null;
}

async function readByCursor(database: DataSource, after: string | null): Promise<void> {
  const nodes = await createLists(database, standardListing)
    .all({ first: 20, after, orderBy: 'NEWEST' })
    .nodes();
  if (nodes.length !== 20) throw new Error(`A page of 20 has ${nodes.length} standards.`);
}

async function readByOffset(database: DataSource, offset: number): Promise<void> {
  await runQuery(
    database,
    sql`SELECT * FROM standard ORDER BY published_from DESC, id DESC LIMIT 21 OFFSET ${offset}`,
  );
}

async function timed(run: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

function format(figures: readonly DepthFigures[]): string {
  const first = figures[0]!;
  return formatTable(
    ['depth in the list', 'by cursor ms', '× first page', 'by offset ms', '× first page'],
    figures.map(({ depth, byCursorMs, byOffsetMs }) => [
      depth,
      byCursorMs.toFixed(2),
      (byCursorMs / first.byCursorMs).toFixed(2),
      byOffsetMs.toFixed(2),
      (byOffsetMs / first.byOffsetMs).toFixed(1),
    ]),
  );
}

void main();

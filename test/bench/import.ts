import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { projects } from '@agency-graph/projects/subgraph';
import { startEmbeddedPostgres } from '@agency-graph/subgraph-kit/embedded-postgres';
import { openSubgraph } from '@agency-graph/subgraph-kit/host';
import { runImport } from '@agency-graph/subgraph-kit/importing/run-import';
import { openSource } from '@agency-graph/subgraph-kit/importing/source';
import { createLog } from '@agency-graph/subgraph-kit/log';
import { SingleBar } from 'cli-progress';
import type { DataSource } from 'typeorm';
import { generateActivities } from './generateActivities';
import { readOptions } from './readOptions';
import { formatTable } from './table';

const help = `Measures the import of generated files, IATI and CSV, into a database that is thrown away: records per minute, and the
most memory that this process had.

  npm run bench:import -- [--megabytes N] [--rows N] [--json]

  --megabytes  size of the IATI file (38)
  --rows       rows of the CSV file (100000)
  --json       the figures as JSON on standard output
`;

interface Figures {
  run: string;
  records: number;
  seconds: number;
  recordsPerMinute: number;
  peakMemoryMb: number;
}

const log = createLog('bench', 'silent');

async function main(): Promise<void> {
  const options = readOptions(help, { megabytes: 38, rows: 100_000 });
  const folder = mkdtempSync(join(tmpdir(), 'agency-graph-bench-'));
  const postgres = await startEmbeddedPostgres({ dataDirectory: join(folder, 'data') });
  const hosted = await openSubgraph(projects, { databaseUrl: postgres.url(), log });
  try {
    const figures = await measure(hosted.database, folder, options);
    process.stdout.write(
      options.json ? `${JSON.stringify(figures, null, 2)}\n` : `\n${formatFigures(figures)}\n`,
    );
  } finally {
    await hosted.close();
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A first import into nothing, one in which every tenth record differs, the same file again, and many short records. */
async function measure(
  database: DataSource,
  folder: string,
  { megabytes, rows }: { megabytes: number; rows: number },
): Promise<Figures[]> {
  const edition = (number: number) => generateActivities({ megabytes, edition: number });
  const first = await write(join(folder, 'first.xml'), edition(1));
  const second = await write(join(folder, 'second.xml'), edition(2));
  const table = await write(join(folder, 'projects.csv'), generateProjects(rows));
  return [
    await importFile(database, { run: 'IATI, first import', format: 'iati', path: first }),
    await importFile(database, { run: 'every tenth differs', format: 'iati', path: second }),
    await importFile(database, { run: 'the same again', format: 'iati', path: second }),
    await importFile(database, { run: 'CSV', format: 'projects-csv', path: table }),
  ];
}

/** Rows that stand for nothing, made for this measurement alone. */
function* generateProjects(rows: number): Generator<string> {
  yield 'id,title,lead_agency,source\n';
  for (let number = 1; number <= rows; number += 1)
    yield `bench-${number},Generated project ${number} about machine learning,who,generated\n`;
}

async function write(path: string, pieces: Iterable<string>): Promise<string> {
  await pipeline(Readable.from(pieces), createWriteStream(path));
  process.stderr.write(`generated ${(statSync(path).size / 1e6).toFixed(1)} MB\n`);
  return path;
}

async function importFile(
  database: DataSource,
  { run, format: name, path }: { run: string; format: string; path: string },
): Promise<Figures> {
  const importer = projects.importers?.find(({ format }) => format === name);
  if (!importer) throw new Error(`The subgraph projects has no importer for ${name}.`);
  const bar = new SingleBar({
    format: `${run} {bar} {percentage} %, {records} records`,
    stream: process.stderr,
  });
  const source = await openSource(path);
  bar.start(source.totalBytes, 0, { records: 0 });
  const { outcome, records, milliseconds, faults } = await runImport({
    database,
    importer,
    source,
    log,
    progress: ({ bytes, records }) => bar.update(bytes, { records }),
  });
  bar.stop();
  if (outcome === 'REFUSED') throw new Error(`Refused: ${JSON.stringify(faults.shown[0])}`);
  return {
    run,
    records,
    seconds: milliseconds / 1000,
    recordsPerMinute: Math.round((records / milliseconds) * 60_000),
    // What the system counted, in kilobytes: the highest since the process began.
    peakMemoryMb: Math.round(process.resourceUsage().maxRSS / 1000),
  };
}

function formatFigures(figures: readonly Figures[]): string {
  return formatTable(
    ['run', 'records', 'seconds', 'records/minute', 'peak memory MB'],
    figures.map(({ run, records, seconds, recordsPerMinute, peakMemoryMb }) => [
      run,
      String(records),
      seconds.toFixed(1),
      String(recordsPerMinute),
      String(peakMemoryMb),
    ]),
  );
}

void main();

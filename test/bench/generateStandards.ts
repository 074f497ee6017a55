import { migrations, rows } from '@agency-graph/standards/database';
import { openDatabase } from '@agency-graph/subgraph-kit/database';
import { createLog } from '@agency-graph/subgraph-kit/log';
import { runQuery } from '@agency-graph/subgraph-kit/rows';
import { SingleBar } from 'cli-progress';
import sql from 'sql-template-tag';
import type { DataSource } from 'typeorm';

const batchSize = 20_000;

const provenance = JSON.stringify({
  kind: 'SYNTHETIC',
  source: 'SYNTHETIC, made for a measurement',
  url: null,
  retrievedOn: null,
  edition: null,
  confidence: 'NOT_AVAILABLE',
  note: 'not_available',
  inferred: [],
});

/** Adds standards that stand for nothing, made for a measurement alone, to the database of the subgraph. */
export async function generateStandards(url: string, count: number): Promise<void> {
  const log = createLog('bench', 'silent');
  const database = await openDatabase({ url, namespace: 'standards', rows, migrations, log });
  try {
    await insertStandards(database, count);
    await database.query('VACUUM (ANALYZE) standard');
  } finally {
    await database.destroy();
  }
}

async function insertStandards(database: DataSource, count: number): Promise<void> {
  await runQuery(
    database,
    sql`INSERT INTO standards_body (id, acronym, name, provenance, sort_key)
        VALUES ('bench', 'BENCH', 'Generated', ${provenance}, 'bench')`,
  );
  const bar = new SingleBar({
    format: 'generating {bar} {value}/{total} standards, {eta} s left',
    stream: process.stderr,
  });
  bar.start(count, 0);
  for (let start = 0; start < count; start += batchSize) {
    const end = Math.min(count, start + batchSize) - 1;
    await runQuery(
      database,
      sql`INSERT INTO standard (id, aliases, designation, number, title, body_id, kind, status, published_on, published_from,
            published_until, year, other_designations, registrations, ai_evidence, provenance, group_words, sort_key)
          SELECT 'bench-' || n, '{}', 'Bench ' || n, 'Bench ' || n, 'Generated standard number ' || n, 'bench',
            'STANDARD', 'PUBLISHED', day, day, day, extract(year from day::date)::integer, '{}', '[]', 'TITLE',
            ${provenance}, '', 'bench ' || lpad(n::text, 8, '0')
          FROM (SELECT n, to_char(date '2000-01-01' + (n::bigint * 7919 % 9000)::integer, 'YYYY-MM-DD') AS day
                FROM generate_series(${start}::integer, ${end}::integer) AS n) generated`,
    );
    bar.update(end + 1);
  }
  bar.stop();
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Exporter } from '@agency-graph/subgraph-kit/importing/exporter';
import type { Importer } from '@agency-graph/subgraph-kit/importing/importer';
import type { ImportReport } from '@agency-graph/subgraph-kit/importing/import-report';
import { runImport } from '@agency-graph/subgraph-kit/importing/run-import';
import { openSource } from '@agency-graph/subgraph-kit/importing/source';
import { createLog } from '@agency-graph/subgraph-kit/log';
import type { DataSource } from 'typeorm';

/** The dataset of the tests, which each import replaces. */
export const dataset = 'test';

/** Imports a path with an importer. */
export async function importPath(
  database: DataSource,
  importer: Importer,
  path: string,
): Promise<ImportReport> {
  return runImport({
    database,
    importer,
    source: await openSource(path),
    log: createLog('test', 'silent'),
    dataset,
    allowShrink: true,
  });
}

/** Imports a folder of files, given as text by name. */
export async function importTexts(
  database: DataSource,
  importer: Importer,
  texts: Readonly<Record<string, string>>,
): Promise<ImportReport> {
  const folder = mkdtempSync(join(tmpdir(), 'agency-graph-import-'));
  try {
    for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
    return await importPath(database, importer, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Takes all standards away, the compiled ones too, so that those of a source are seen alone. */
export async function removeStandards(database: DataSource): Promise<void> {
  await database.query('DELETE FROM standard');
  await database.query('DELETE FROM import_run WHERE dataset = $1', [dataset]);
}

export async function exportText(database: DataSource, exporter: Exporter): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of exporter.write(database, { dataset })) pieces.push(piece);
  return pieces.join('');
}

/** Everything that the import made, in a stable order, to compare before and after. */
export function readAll(database: DataSource): Promise<unknown[]> {
  return Promise.all([
    database.query('SELECT * FROM standard WHERE dataset = $1 ORDER BY id', [dataset]),
    ...['standard_topic', 'standard_agency', 'standard_goal'].map((table) =>
      database.query(
        `SELECT t.* FROM ${table} t JOIN standard s ON s.id = t.standard_id WHERE s.dataset = $1 ORDER BY 1, 2`,
        [dataset],
      ),
    ),
    database.query(
      'SELECT t.* FROM standard_relation t JOIN standard s ON s.id = t.from_id WHERE s.dataset = $1 ORDER BY 1, 2, 3',
      [dataset],
    ),
  ]);
}

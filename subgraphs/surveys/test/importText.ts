import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ImportReport } from '@agency-graph/subgraph-kit/importing/import-report';
import type { Importer } from '@agency-graph/subgraph-kit/importing/importer';
import { runImport, type RunImportOptions } from '@agency-graph/subgraph-kit/importing/run-import';
import { openSource } from '@agency-graph/subgraph-kit/importing/source';
import { createLog } from '@agency-graph/subgraph-kit/log';
import type { DataSource } from 'typeorm';

export interface ImportTextOptions extends Pick<
  RunImportOptions,
  'dataset' | 'dryRun' | 'allowShrink'
> {
  database: DataSource;
  importer: Importer;
  /** The source by the names of its files; one file is imported by itself, several as a folder. */
  files: Readonly<Record<string, string | Buffer>>;
}

/** Imports files that a test holds. */
export async function importText({ files, ...rest }: ImportTextOptions): Promise<ImportReport> {
  const folder = mkdtempSync(join(tmpdir(), 'surveys-import-'));
  try {
    const names = Object.keys(files);
    for (const name of names) writeFileSync(join(folder, name), files[name]!);
    const path = names.length === 1 ? join(folder, names[0]!) : folder;
    const source = await openSource(path);
    return await runImport({ ...rest, source, log: createLog('surveys', 'silent') });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

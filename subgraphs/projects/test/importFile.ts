import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ImportReport } from '@agency-graph/subgraph-kit/importing/import-report';
import type { Importer } from '@agency-graph/subgraph-kit/importing/importer';
import { runImport } from '@agency-graph/subgraph-kit/importing/run-import';
import { openSource } from '@agency-graph/subgraph-kit/importing/source';
import { createLog } from '@agency-graph/subgraph-kit/log';
import type { TestSubgraph } from '@agency-graph/subgraph-kit/test-subgraph';
import { projects } from '../src/subgraph';

const log = createLog('projects', 'silent');

interface ImportFileOptions {
  format: string;
  /** The name of the file, and what it holds. */
  name: string;
  text: string;
  dataset?: string;
}

/** Imports a text as a file of its own. */
export async function importText(
  { hosted: { database } }: TestSubgraph,
  { format, name, text, dataset }: ImportFileOptions,
): Promise<ImportReport> {
  const folder = mkdtempSync(join(tmpdir(), 'projects-import-'));
  try {
    const file = join(folder, name);
    writeFileSync(file, text);
    const source = await openSource(file);
    return await runImport({ database, importer: importerOf(format), source, log, dataset });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Writes the records of a dataset, whole. */
export async function exportText(
  { hosted: { database } }: TestSubgraph,
  format: string,
  dataset: string,
): Promise<string> {
  const exporter = projects.exporters?.find((one) => one.format === format);
  if (!exporter) throw new Error(`There is no exporter of ${format}.`);
  let text = '';
  for await (const piece of exporter.write(database, { dataset })) text += piece;
  return text;
}

function importerOf(format: string): Importer {
  const importer = projects.importers?.find((one) => one.format === format);
  if (!importer) throw new Error(`There is no importer of ${format}.`);
  return importer;
}

import type { ImportReport } from '@agency-graph/subgraph-kit/importing/import-report';
import { runImport } from '@agency-graph/subgraph-kit/importing/run-import';
import { openSource, type ImportSource } from '@agency-graph/subgraph-kit/importing/source';
import type { Command } from 'commander';
import { resolve } from 'node:path';
import { CommandFailure } from '../command-failure';
import { addDatabaseOptions, log, unavailable, withDatabase } from '../database-options';
import type { DatabaseOptions } from '../database-options';
import { describeReport } from '../describe-report';
import { exitCodes, exitCodesHelp } from '../exit-codes';
import { findFormat, importersOf, loadSubgraphs } from '../load-subgraphs';
import type { CommandContext } from '../program';
import { startProgressBar } from '../progress-bar';

interface ImportOptions extends DatabaseOptions {
  dryRun?: boolean;
  allowShrink?: boolean;
  dataset?: string;
  json?: boolean;
}

const explanation = `
A PATH is a file, a folder, or an archive (.zip, .tar, .tgz). Each is imported as a whole or not at all: its records
replace those that its dataset has. The same PATH again changes nothing. \`agency-graph formats\` lists the formats.`;

export function addImportCommand(program: Command, context: CommandContext): void {
  const command = program
    .command('import')
    .description('Import files that an agency hands over.')
    .argument('<FORMAT>', 'format of the files')
    .argument('<PATH...>', 'files, folders or archives')
    .option('--dry-run', 'report what would change, and change nothing')
    .option('--allow-shrink', "let more than a fifth of a dataset's records go")
    .option('--dataset <name>', 'dataset whose records are replaced; otherwise the format names it')
    .option('--json', 'print the reports as JSON')
    .addHelpText('after', `${explanation}\n${exitCodesHelp}`);
  addDatabaseOptions(command).action((name: string, paths: string[], options: ImportOptions) =>
    importPaths({ name, paths, options }, context),
  );
}

async function importPaths(
  { name, paths, options }: { name: string; paths: string[]; options: ImportOptions },
  { terminal, end }: CommandContext,
): Promise<void> {
  const workspace = loadSubgraphs(terminal.folder);
  const { subgraph, format: importer } = findFormat(importersOf(workspace), name);
  const sources = await openSources(paths.map((path) => resolve(terminal.folder, path)));
  const { dryRun, allowShrink, dataset, json } = options;
  const reports: ImportReport[] = [];
  await withDatabase(options, { terminal, workspace }, async (open) => {
    const database = await open(subgraph);
    for (const source of sources) {
      const bar = startProgressBar(terminal, source.name);
      const report = await runImport({
        database,
        importer,
        source,
        log,
        dataset,
        dryRun,
        allowShrink,
        progress: ({ bytes, totalBytes, records }) =>
          bar.update(bytes, totalBytes, `${records} records`),
      })
        .catch(unavailable)
        .finally(() => bar.stop());
      reports.push(report);
      if (!json) terminal.stdout.write(describeReport(report));
    }
  });
  if (json) terminal.stdout.write(`${JSON.stringify({ reports }, null, 2)}\n`);
  if (reports.some(({ outcome }) => outcome === 'REFUSED')) end(exitCodes.refused);
}

/** All paths are looked at before the first is imported. */
async function openSources(paths: readonly string[]): Promise<ImportSource[]> {
  const opened = await Promise.allSettled(paths.map((path) => openSource(path)));
  const failures = opened.filter((result) => result.status === 'rejected');
  if (failures.length > 0) {
    const messages = failures.map(({ reason }) => (reason as Error).message);
    throw new CommandFailure(exitCodes.usage, messages.join('\n'));
  }
  return opened.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
}

import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Command } from 'commander';
import { addDatabaseOptions, unavailable, withDatabase } from '../database-options';
import type { DatabaseOptions } from '../database-options';
import { CommandFailure } from '../command-failure';
import { exitCodes, exitCodesHelp } from '../exit-codes';
import { exportersOf, findFormat, loadSubgraphs } from '../load-subgraphs';
import type { CommandContext } from '../program';
import { exportQuery, tableFormats, type ExportQueryOptions } from './export-query';

interface ExportOptions extends DatabaseOptions, Partial<ExportQueryOptions> {
  dataset?: string;
  out?: string;
}

export function addExportCommand(program: Command, context: CommandContext): void {
  const command = program
    .command('export')
    .description('Write records in the format of an agency, or the result of a query as a table.')
    .argument('[FORMAT]', 'format to write; `agency-graph formats` lists them')
    .option('--dataset <name>', 'only the records of this dataset')
    .option('--out <file>', 'file to write; otherwise standard output')
    .option('--query <file>', 'take the whole result of this GraphQL query from a gateway')
    .option('--variables <file>', 'variables of the query, as JSON')
    .option('--operation <name>', 'which operation of the query')
    .option('--rows <path>', 'which list of the query makes the rows, for example topics.standards')
    .option('--format <format>', `${tableFormats.join(', ')}; for a query`)
    .option('--zip', 'with the citation in a zip; for a query')
    .option('--gateway <url>', 'address of the gateway; for a query', 'http://127.0.0.1:4000/')
    .option('--json', 'report as JSON on standard output; for a query with --out')
    .addHelpText('after', exitCodesHelp);
  addDatabaseOptions(command).action((name: string | undefined, options: ExportOptions) => {
    const { query } = options;
    if (name !== undefined && query === undefined) return exportFormat(name, options, context);
    if (name === undefined && query !== undefined)
      return exportQuery(tableOf(query, options), context);
    const message = 'Give one of FORMAT and --query: what to export.';
    throw new CommandFailure(exitCodes.usage, message);
  });
}

function tableOf(query: string, options: ExportOptions): ExportQueryOptions {
  const { format = 'csv', gateway = '' } = options;
  return { ...options, query, format, gateway };
}

async function exportFormat(
  name: string,
  options: ExportOptions,
  { terminal }: CommandContext,
): Promise<void> {
  const workspace = loadSubgraphs(terminal.folder);
  const { subgraph, format: exporter } = findFormat(exportersOf(workspace), name);
  await withDatabase(options, { terminal, workspace }, async (open) => {
    const database = await open(subgraph);
    const pieces = Readable.from(exporter.write(database, { dataset: options.dataset }));
    const written = options.out
      ? writeFile(resolve(terminal.folder, options.out), pieces)
      : pipeline(pieces, terminal.stdout, { end: false });
    await written.catch(unavailable);
  });
}

/** The file appears when it is complete. */
async function writeFile(path: string, pieces: Readable): Promise<void> {
  const unfinished = `${path}.part`;
  try {
    await pipeline(pieces, createWriteStream(unfinished));
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

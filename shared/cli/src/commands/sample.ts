import { removeSampleData } from '@agency-graph/subgraph-kit/sample-data';
import { readScale } from '@agency-graph/subgraph-kit/sample-data-flag';
import type { Command } from 'commander';
import { CommandFailure } from '../command-failure';
import { addDatabaseOptions, log, unavailable, withDatabase } from '../database-options';
import type { DatabaseOptions } from '../database-options';
import { exitCodes } from '../exit-codes';
import { loadSubgraphs } from '../load-subgraphs';
import type { CommandContext } from '../program';
import { startProgressBar } from '../progress-bar';

const explanation = `
Sample data stands in where the real data is not public. Each record has a provenance of the kind SYNTHETIC, and each
answer that one took part in says so in extensions.syntheticData. A server that starts without --with-sample-data
removes it from its database.`;

export function addSampleCommand(program: Command, context: CommandContext): void {
  const sample = program
    .command('sample')
    .description('Load or remove made-up records for trying out and for benchmarks.')
    .addHelpText('after', explanation);
  addDatabaseOptions(
    sample
      .command('load')
      .description('Load sample data, or replace it by that of another scale.')
      .option('--scale <n>', 'how many times as many records as the report tells of', '1'),
  ).action((options: DatabaseOptions & { scale: string }) => load(options, context));
  addDatabaseOptions(sample.command('remove').description('Remove all sample data.')).action(
    (options: DatabaseOptions) => remove(options, context),
  );
}

async function load(
  options: DatabaseOptions & { scale: string },
  { terminal }: CommandContext,
): Promise<void> {
  const scale = checkScale(options.scale);
  const workspace = loadSubgraphs(terminal.folder);
  await withDatabase(options, { terminal, workspace }, async (open) => {
    for (const subgraph of workspace.subgraphs) {
      if (!subgraph.loadSampleData) continue;
      const database = await open(subgraph);
      const bar = startProgressBar(terminal, subgraph.name);
      await subgraph
        .loadSampleData(database, { scale, log, progress: bar.update })
        .catch(unavailable)
        .finally(() => bar.stop());
      terminal.stdout.write(`${subgraph.name}: has sample data at scale ${scale}\n`);
    }
  });
}

function checkScale(text: string): number {
  try {
    return readScale('--scale', text);
  } catch (cause) {
    throw new CommandFailure(exitCodes.usage, (cause as Error).message, { cause });
  }
}

async function remove(options: DatabaseOptions, { terminal }: CommandContext): Promise<void> {
  const workspace = loadSubgraphs(terminal.folder);
  await withDatabase(options, { terminal, workspace }, async (open) => {
    for (const subgraph of workspace.subgraphs) {
      if (!subgraph.loadSampleData) continue;
      const records = await removeSampleData(await open(subgraph)).catch(unavailable);
      terminal.stdout.write(`${subgraph.name}: removed ${records} records\n`);
    }
  });
}

import type { Command } from 'commander';
import { exportersOf, importersOf, loadSubgraphs } from '../load-subgraphs';
import type { CommandContext } from '../program';

interface FormatEntry {
  format: string;
  direction: 'import' | 'export';
  subgraph: string;
  description: string;
}

export function addFormatsCommand(program: Command, { terminal }: CommandContext): void {
  program
    .command('formats')
    .description('List the formats that can be imported and exported.')
    .option('--json', 'print them as JSON')
    .action(({ json }: { json?: boolean }) => {
      const entries = listFormats(terminal.folder);
      terminal.stdout.write(
        json ? `${JSON.stringify({ formats: entries }, null, 2)}\n` : asTable(entries),
      );
    });
}

function listFormats(folder: string): FormatEntry[] {
  const workspace = loadSubgraphs(folder);
  const entry =
    (direction: FormatEntry['direction']) =>
    ({ subgraph, format: { format, description } }: FoundFormat): FormatEntry => ({
      format,
      direction,
      subgraph: subgraph.name,
      description,
    });
  return [
    ...importersOf(workspace).map(entry('import')),
    ...exportersOf(workspace).map(entry('export')),
  ];
}

interface FoundFormat {
  subgraph: { name: string };
  format: { format: string; description: string };
}

function asTable(entries: readonly FormatEntry[]): string {
  const width = Math.max(...entries.map(({ format }) => format.length), 6);
  const names = Math.max(...entries.map(({ subgraph }) => subgraph.length), 8);
  return entries
    .map(
      ({ direction, format, subgraph, description }) =>
        `${direction}  ${format.padEnd(width)}  ${subgraph.padEnd(names)}  ${description}\n`,
    )
    .join('');
}

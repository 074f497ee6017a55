import { Command } from 'commander';
import { addExportCommand } from './commands/export';
import { addFormatsCommand } from './commands/formats';
import { addImportCommand } from './commands/import';
import { addSampleCommand } from './commands/sample';
import { exitCodesHelp, type ExitCode } from './exit-codes';
import type { Terminal } from './terminal';

/** What a command is given beside its arguments. */
export interface CommandContext {
  terminal: Terminal;
  /** Says how the command ended, when it did not end well but was no failure. */
  end: (code: ExitCode) => void;
}

/** All commands. Wrong usage throws, and help goes to standard output. */
export function createProgram(terminal: Terminal, end: (code: ExitCode) => void): Command {
  const program = new Command('agency-graph')
    .description('Data in and out of the graph: imports, exports, sample data.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
    })
    .showHelpAfterError('Run it with --help to see what it takes.')
    .addHelpText('after', exitCodesHelp);
  const context = { terminal, end };
  addImportCommand(program, context);
  addFormatsCommand(program, context);
  addSampleCommand(program, context);
  addExportCommand(program, context);
  return program;
}

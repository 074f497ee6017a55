import { Command } from 'commander';
import { addApproveCommand } from './commands/approve';
import { addCheckCommand } from './commands/check';
import { addDevCommand } from './commands/dev';
import { addExportCommand } from './commands/export';
import { addFormatsCommand } from './commands/formats';
import { addHistoryCommand } from './commands/history';
import { addImportCommand } from './commands/import';
import { addInitCommand } from './commands/init';
import { addKeysCommand } from './commands/keys';
import { addPublishCommand } from './commands/publish';
import { addRetireCommand } from './commands/retire';
import { addRollbackCommand } from './commands/rollback';
import { addSampleCommand } from './commands/sample';
import { addStatusCommand } from './commands/status';
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
    .description(
      'Joins an agency to the graph and keeps it there; brings data in and out of the subgraphs here.',
    )
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
    })
    .showHelpAfterError('Run it with --help to see what it takes.')
    .addHelpText('after', exitCodesHelp);
  const context = { terminal, end };
  program.commandsGroup('A subgraph of your own:');
  addInitCommand(program, context);
  addDevCommand(program, context);
  addCheckCommand(program, context);
  addPublishCommand(program, context);
  addRollbackCommand(program, context);
  addRetireCommand(program, context);
  addKeysCommand(program, context);
  program.commandsGroup('The graph:');
  addStatusCommand(program, context);
  addHistoryCommand(program, context);
  addApproveCommand(program, context);
  program.commandsGroup('Data of the subgraphs here:');
  addImportCommand(program, context);
  addFormatsCommand(program, context);
  addSampleCommand(program, context);
  addExportCommand(program, context);
  return program;
}

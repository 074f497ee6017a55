import { CommanderError } from 'commander';
import { CommandFailure } from './command-failure';
import { exitCodes, type ExitCode } from './exit-codes';
import { createProgram } from './program';
import type { Terminal } from './terminal';

/** Runs one command line to its end. Resolves to the exit code; never rejects. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = exitCodes.done;
  const program = createProgram(terminal, (ended) => (code = ended));
  try {
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError)
      return error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
    const { message, stack } = error as Error;
    const isMeant =
      error instanceof CommandFailure || (error as { meantForPeople?: true }).meantForPeople;
    terminal.stderr.write(`${isMeant ? message : (stack ?? message)}\n`);
    return error instanceof CommandFailure ? error.exitCode : exitCodes.unavailable;
  }
}

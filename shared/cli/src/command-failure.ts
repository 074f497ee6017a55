import type { ExitCode } from './exit-codes';

/** Ends a command with a message for the person who gave it, and an exit code for scripts. */
export class CommandFailure extends Error {
  override name = 'CommandFailure';

  constructor(
    readonly exitCode: ExitCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

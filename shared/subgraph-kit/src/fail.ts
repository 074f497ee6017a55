import { DataFileError } from './csv';
import { ConfigurationError } from './config';
import { DatabaseUnavailableError } from './database';

/** Errors whose message is meant for the person who starts the process: they need no stack. */
const meantForPeople = [ConfigurationError, DatabaseUnavailableError, DataFileError];

/** Says what went wrong on standard error and ends the process with exit code 1. */
export function fail(error: unknown): never {
  const known =
    meantForPeople.some((type) => error instanceof type) ||
    (error as { meantForPeople?: true }).meantForPeople;
  process.stderr.write(
    `${known && error instanceof Error ? error.message : formatUnknown(error)}\n`,
  );
  process.exit(1);
}

function formatUnknown(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

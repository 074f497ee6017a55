import { DataFileError } from './csv';
import { ConfigurationError } from './config';
import { DatabaseUnavailableError } from './database';

const graceMs = 10_000;

/** Errors whose message is meant for the person who starts the process: they need no stack. */
const meantForPeople = [ConfigurationError, DatabaseUnavailableError, DataFileError];

/**
 * Runs a process to its end: `start` returns what stops it. The first SIGINT or SIGTERM stops it gracefully, within ten
 * seconds; the second ends it at once. A process that was started by another one stops when that one is gone.
 */
export async function runProcess(
  start: () => Promise<{ stop: () => Promise<void> }>,
): Promise<void> {
  let stopping = false;
  try {
    const { stop } = await start();
    const end = () => {
      if (stopping) process.exit(130);
      stopping = true;
      setTimeout(() => process.exit(1), graceMs).unref();
      stop().then(
        () => process.exit(0),
        (error) => fail(error),
      );
    };
    process.on('SIGINT', end);
    process.on('SIGTERM', end);
    process.on('disconnect', end);
  } catch (error) {
    fail(error);
  }
}

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

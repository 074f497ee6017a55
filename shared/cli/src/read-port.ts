import { InvalidArgumentError } from 'commander';

/** Reads the value of --port. */
export function readPort(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new InvalidArgumentError(
    `--port must be a whole number from 0 to 65535, but it is "${text}".`,
  );
}

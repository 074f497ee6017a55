import { CommandFailure } from '../command-failure';
import { exitCodes } from '../exit-codes';

/** Throws when a member of a graph cannot have this name. */
export function checkName(name: string, source = '--name'): string {
  if (/^[a-z][a-z0-9-]{1,39}$/.test(name)) return name;
  throw new CommandFailure(
    exitCodes.usage,
    `${source} must be 2 to 40 lower case letters, digits and -, beginning with a letter, such as health-facilities, but it is "${name}".`,
  );
}

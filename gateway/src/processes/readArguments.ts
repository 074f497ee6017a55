import { parseArgs, type ParseArgsConfig } from 'node:util';
import { ConfigurationError } from '@agency-graph/subgraph-kit/config';

type Options = NonNullable<ParseArgsConfig['options']>;
type Values<Given extends Options> = ReturnType<typeof parseArgs<{ options: Given }>>['values'];

/**
 * Reads the command line of a process. Prints the help and resolves to undefined when `--help` is among it; throws a
 * ConfigurationError on anything that the help does not know.
 */
export function readArguments<Given extends Options>(
  argv: readonly string[],
  help: string,
  options: Given,
): Values<Given> | undefined {
  if (argv.includes('--help')) {
    process.stdout.write(help);
    return undefined;
  }
  try {
    return parseArgs({ args: [...argv], options, strict: true }).values;
  } catch (error) {
    const { message } = error as Error;
    throw new ConfigurationError(`${message}\nRun it with --help to see what it takes.`);
  }
}

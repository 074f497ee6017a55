import { integerVariable, readConfig } from '@agency-graph/subgraph-kit/config';
import { z } from 'zod';
import { pathFromStarter } from './pathFromStarter';
import { readArguments } from './readArguments';

const flags = {
  '--supergraph': z.string().min(1),
  '--port': integerVariable(0, 65535),
  '--host': z.string().min(1),
};

/**
 * Reads the flags that stand for variables of the environment, and puts them in their place: flags win. Undefined when
 * `--help` was asked for and printed. Throws a ConfigurationError that names what is wrong.
 */
export function readFlags(
  argv: readonly string[],
  help: string,
  environment: NodeJS.ProcessEnv,
): NodeJS.ProcessEnv | undefined {
  const given = readArguments(argv, help, {
    supergraph: { type: 'string' },
    port: { type: 'string' },
    host: { type: 'string' },
  });
  if (given === undefined) return undefined;
  const { supergraph = environment.SUPERGRAPH, port, host } = given;
  const values = Object.entries(given).map(([name, value]) => [`--${name}`, value] as const);
  const rules = Object.fromEntries(
    values.map(([name]) => [name, flags[name as keyof typeof flags]]),
  );
  readConfig(rules, Object.fromEntries(values), 'The command line');
  return {
    ...environment,
    ...(supergraph && { SUPERGRAPH: pathFromStarter(supergraph, environment) }),
    ...(port !== undefined && { PORT: port }),
    ...(host !== undefined && { HOST: host }),
  };
}

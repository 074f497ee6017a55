import { z } from 'zod';

/** The environment holds something that no retry will make valid; the message lists all of it. */
export class ConfigurationError extends Error {
  override name = 'ConfigurationError';
}

/** A whole number, read from text: `4000`, not `4e3`, ` 4000 ` or the empty string. */
export function integerVariable(minimum: number, maximum: number) {
  return z
    .string()
    .refine(
      (text) => /^\d+$/.test(text) && Number(text) >= minimum && Number(text) <= maximum,
      `must be a whole number from ${minimum} to ${maximum}`,
    )
    .transform(Number);
}

/** An address of a PostgreSQL database, `postgres://user:password@host:5432/database`. */
export function databaseUrlVariable() {
  return z.url({
    protocol: /^postgres(ql)?$/,
    error: 'must be an address such as postgres://user:password@host:5432/database',
  });
}

/** The address of a gateway's public keys, `https://graph.example.int/.well-known/jwks.json`. */
export function jwksUrlVariable() {
  return z.url({
    protocol: /^https?$/,
    error: 'must be an address such as https://graph.example.int/.well-known/jwks.json',
  });
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

export const logLevelVariable = z.enum(logLevels, `must be one of ${logLevels.join(', ')}`);

/** The variables that every server of the graph reads. */
export const serverVariables = {
  PORT: integerVariable(0, 65535).default(4000),
  HOST: z
    .string()
    .min(1, 'must name an address to listen on, such as 127.0.0.1')
    .default('127.0.0.1'),
  LOG_LEVEL: logLevelVariable.default('info'),
};

/**
 * Reads and checks the environment once, at start. Throws one ConfigurationError that names every missing or
 * malformed variable with its rule and the value it holds; passwords within are not shown. `source` says where the
 * values come from, when that is somewhere else.
 */
export function readConfig<Shape extends z.ZodRawShape>(
  variables: Shape,
  environment: NodeJS.ProcessEnv,
  source = 'The environment',
): z.infer<z.ZodObject<Shape>> {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const result = z.object(variables).safeParse(given);
  if (result.success) return result.data;
  const faults = result.error.issues.map(({ path, message }) => {
    const name = String(path[0]);
    const value = given[name];
    const rule = message.startsWith('must') ? message : `is not valid: ${message}`;
    return value === undefined
      ? `  ${name} is missing. It ${rule.replace(/^is not valid: .*/, 'must be set')}.`
      : `  ${name} ${rule}, but it is "${withoutPassword(value)}".`;
  });
  throw new ConfigurationError(
    `${source} has ${faults.length === 1 ? 'a fault' : `${faults.length} faults`}:\n${faults.join('\n')}`,
  );
}

function withoutPassword(value: string): string {
  return value.replace(/(:\/\/[^:/@\s]*:)[^@\s]*@/, '$1…@');
}

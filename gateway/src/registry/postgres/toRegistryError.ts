import { DatabaseUnavailableError } from '@agency-graph/subgraph-kit/database';
import { RegistryError } from '../RegistryError';

/** Of the network, by Node. */
const networkCodes =
  /^(ECONN|EPIPE$|ENOTFOUND$|EAI_AGAIN$|ETIMEDOUT$|EHOSTUNREACH$|ENETUNREACH$|ENETDOWN$)/;

/**
 * Of PostgreSQL, by class: connection exceptions, wrong credentials, missing database, no resources, an operator's
 * intervention (shutdown, cancelled statement), system errors, a lock that was not got, a standby that cannot write; and
 * tables that are gone because the database was made anew.
 */
const databaseCodes = /^(08|28|3D|3F|53|57|58|55P03$|25006$|25P0[23]$|40001$|40P01$|42P01$|XX)/;

/** What the libraries say without a code when a connection ends, or is not got. */
const endedConnection =
  /Connection terminated|timeout|Client has encountered a connection error|not queryable|Query ?[Rr]unner ?(already)? ?released|Driver not Connected|Cannot use a pool after calling end/i;

/** Makes a RegistryError of what stands for a database that does not answer, or for a value that it cannot hold. */
export function toRegistryError(error: unknown): unknown {
  if (error instanceof RegistryError || !(error instanceof Error)) return error;
  if (error instanceof DatabaseUnavailableError) return registryUnavailable(error.message, error);
  const { code = '' } = error as { code?: string };
  if (networkCodes.test(code) || databaseCodes.test(code)) {
    return registryUnavailable(`The registry's database does not answer: ${code}.`, error);
  }
  if (code.startsWith('22')) {
    const message =
      'The registry cannot keep this text: it holds a character that PostgreSQL has no place for, such as U+0000. Take it out.';
    return new RegistryError('BAD_REQUEST', message, { cause: error });
  }
  if (code === '' && endedConnection.test(`${error.name} ${error.message}`)) {
    const message = "The registry's database does not answer: the connection to it was lost.";
    return registryUnavailable(message, error);
  }
  return error;
}

function registryUnavailable(message: string, cause: unknown): RegistryError {
  return new RegistryError('REGISTRY_UNAVAILABLE', message, { cause });
}

import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { ErrorCode } from './errors';
import type { Log } from './log';

/**
 * What a client sees of an error. What we threw on purpose passes; anything else is logged in full and becomes
 * INTERNAL_SERVER_ERROR, so that no statement, address or stack leaves the server.
 */
export function maskError(
  formatted: GraphQLFormattedError,
  error: unknown,
  log: Log,
): GraphQLFormattedError {
  const original = unwrapResolverError(error);
  const code = ownCodeOf(error) ?? formatted.extensions?.code;
  const deliberate =
    original instanceof GraphQLError && code !== undefined && code !== 'INTERNAL_SERVER_ERROR';
  if (deliberate) {
    const { stacktrace: _hidden, ...extensions } = formatted.extensions ?? {};
    return { ...formatted, extensions: { ...extensions, code } };
  }
  log.error({ err: original, path: formatted.path }, 'a resolver failed');
  return {
    message:
      'Something broke on our side while this field was resolved. Try again; if it stays, report it.',
    ...(formatted.locations ? { locations: formatted.locations } : {}),
    ...(formatted.path ? { path: formatted.path } : {}),
    extensions: { code: 'INTERNAL_SERVER_ERROR' satisfies ErrorCode },
  };
}

/** The code of an error that a scalar threw for a literal: validation wraps it and would give it its own. */
function ownCodeOf(error: unknown): unknown {
  const original = error instanceof GraphQLError ? error.originalError : undefined;
  return original instanceof GraphQLError ? original.extensions.code : undefined;
}

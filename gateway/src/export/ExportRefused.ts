import type { ErrorCode } from '@agency-graph/subgraph-kit/errors';
import type { GraphQLFormattedError } from 'graphql';

/** An export that cannot begin: the HTTP status and the errors to answer with, in the form of a GraphQL response. */
export class ExportRefused extends Error {
  override name = 'ExportRefused';

  constructor(
    readonly status: number,
    readonly errors: readonly GraphQLFormattedError[],
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(errors[0]?.message);
  }
}

/** Refuses what the client can mend; the message says how. */
export function refuse(message: string, code: ErrorCode = 'BAD_USER_INPUT'): never {
  throw new ExportRefused(400, [{ message, extensions: { code } }]);
}

import type { GraphQLFormattedError } from 'graphql';

/** A calendar that cannot be given: the HTTP status and the errors to answer with, in the form of a GraphQL response. */
export class CalendarRefused extends Error {
  override name = 'CalendarRefused';

  constructor(
    readonly status: number,
    readonly errors: readonly GraphQLFormattedError[],
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(errors[0]?.message);
  }
}

/** Refuses what the client can mend; the message says how. */
export function refuse(message: string): never {
  throw new CalendarRefused(400, [{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
}

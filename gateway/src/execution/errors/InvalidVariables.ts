import type { ErrorCode } from '@agency-graph/subgraph-kit/errors';
import { GraphQLError } from 'graphql';

/** The values that a client gave its variables do not fit their types. Each error is fit for clients. */
export class InvalidVariables extends Error {
  override name = 'InvalidVariables';
  readonly errors: readonly GraphQLError[];

  constructor(errors: readonly GraphQLError[]) {
    super('The variables do not fit the operation.');
    const code: ErrorCode = 'BAD_USER_INPUT';
    this.errors = errors.map(
      ({ message, nodes }) =>
        new GraphQLError(message, { nodes: nodes ?? null, extensions: { code } }),
    );
  }
}

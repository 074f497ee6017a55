import type { ErrorCode } from '@agency-graph/subgraph-kit/errors';
import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, Kind, type DocumentNode } from 'graphql';

/** Tells a client that names no operation, or one that the query does not hold, what to choose from. The gateway library would break on it. */
export function requireOperation(): ApolloServerPlugin {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ operation, document, request }) => {
        if (operation) return;
        const code: ErrorCode = 'OPERATION_RESOLUTION_FAILURE';
        throw new GraphQLError(describe(namesIn(document), request.operationName), {
          extensions: { code, http: { status: 400 } },
        });
      },
    }),
  };
}

function describe(names: readonly string[], given: string | undefined): string {
  if (names.length === 0) return 'The query holds no operation: it must have one.';
  const choice = names.map((name) => `"${name}"`).join(', ');
  return given
    ? `operationName must be one of ${choice}, but it is "${given}".`
    : `operationName must say which of the operations to execute: ${choice}.`;
}

function namesIn(document: DocumentNode): string[] {
  return document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? [definition.name?.value ?? ''] : [],
  );
}

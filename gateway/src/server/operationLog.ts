import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { RequestContext } from '../RequestContext';
import { isInternal, withRequestId } from './maskError';

/** Logs each operation in one line, and what broke in full; tells the client under which id. */
export function operationLog(): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => listener,
    unexpectedErrorProcessingRequest: async ({ requestContext, error }) => {
      const { log, requestId } = requestContext.contextValue;
      log.error({ requestId, err: error }, 'the gateway broke');
    },
  };
}

const listener: GraphQLRequestListener<RequestContext> = {
  didEncounterErrors: async ({ errors, contextValue: { log, requestId } }) => {
    const broken = errors.filter((error) => isInternal(error));
    for (const error of broken) {
      log.error({ requestId, err: error.originalError ?? error }, 'the gateway broke');
    }
  },
  willSendResponse: async ({ response: { body }, operationName, operation, contextValue }) => {
    if (body.kind !== 'single') return;
    const { requestId, log, startedAt, subgraphRequests } = contextValue;
    const { errors } = body.singleResult;
    if (errors) {
      body.singleResult.errors = errors.map((error) => withRequestId(error, requestId));
    }
    log.info(
      {
        requestId,
        operation: operationName ?? null,
        type: operation?.operation ?? null,
        durationMs: Math.round((performance.now() - startedAt) * 10) / 10,
        errors: codesOf(errors ?? []),
        subgraphRequests,
      },
      'operation',
    );
  },
};

function codesOf(errors: readonly GraphQLFormattedError[]): string[] {
  return [...new Set(errors.map(({ extensions }) => String(extensions?.code)))];
}

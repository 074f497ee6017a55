import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import type { RequestContext } from '../RequestContext';
import { finishOperation } from './finishOperation';
import { logBroken } from './logBroken';

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
  didEncounterErrors: async ({ errors, contextValue }) => logBroken(errors, contextValue),
  willSendResponse: async ({ response: { body }, operationName, operation, contextValue }) => {
    if (body.kind !== 'single') return;
    const { errors } = body.singleResult;
    const type = operation?.operation;
    const finished = finishOperation(
      { name: operationName ?? undefined, type, errors },
      contextValue,
    );
    if (finished) body.singleResult.errors = finished;
  },
};

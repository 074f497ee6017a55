import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../RequestContext';
import { extensionsOf } from './finishOperation';

/** Adds to the answer what the operation has to say beside its data. */
export function answerExtensions(): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => ({
      async willSendResponse({ response: { body }, contextValue }) {
        const extensions = extensionsOf(contextValue);
        if (body.kind !== 'single' || extensions === undefined) return;
        body.singleResult.extensions = { ...body.singleResult.extensions, ...extensions };
      },
    }),
  };
}

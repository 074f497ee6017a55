import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
import { extensionsOf, hasNoted, noteSyntheticDuring } from './synthetic-note';

/** Makes the answers of a subgraph's server say when made-up records took part in them. */
export function markSyntheticAnswers(app: FastifyInstance, subgraph: string): ApolloServerPlugin {
  // All that follows `done`, to the end of the request, belongs to the request's own note.
  app.addHook('preHandler', (_request, _reply, done) =>
    noteSyntheticDuring({ noted: false }, done),
  );
  return {
    requestDidStart: async () => ({
      async willSendResponse({ response: { body } }) {
        if (body.kind !== 'single' || !hasNoted()) return;
        body.singleResult.extensions = extensionsOf(subgraph, body.singleResult.extensions);
      },
    }),
  };
}

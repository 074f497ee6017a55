import type { FastifyError, FastifyInstance } from 'fastify';
import { GraphQLFront, type GraphQLFrontOptions } from './GraphQLFront';
import { findRefusal, refuseRequest, tooLarge, type Refusal } from './refuseRequest';
import { RequestRefused } from './RequestRefused';

/** Serves GraphQL over HTTP at `/graphql`. */
export function addGraphQL(app: FastifyInstance, options: GraphQLFrontOptions): void {
  const front = new GraphQLFront(options);
  app.register(async (scope) => {
    // Every body is read as text: its headers were found in order before.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => {
      done(null, body);
    });
    scope.addHook('onRequest', (request, reply, done) => {
      reply.header('cache-control', 'no-store');
      const refusal = findRefusal(request);
      if (refusal) refuseRequest(reply, refusal);
      else done();
    });
    scope.route({
      url: '/graphql',
      method: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
      exposeHeadRoute: false,
      // Answers are compressed where they are sent.
      compress: false,
      handler: (request, reply) => front.answer(request, reply),
      errorHandler: (error, _request, reply) => {
        if (error instanceof RequestRefused) refuseRequest(reply, error.refusal);
        else refuseRequest(reply, refusalOf(error));
      },
    });
  });
}

/** What speaks against a request that fastify gave up. Throws what is no fault of the client. */
function refusalOf(error: FastifyError): Refusal {
  const { statusCode: status = 500, message } = error;
  if (status >= 500) throw error;
  return status === 413 ? tooLarge() : { status, message };
}

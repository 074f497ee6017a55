import type { ErrorCode } from '@agency-graph/subgraph-kit/errors';
import type { Log } from '@agency-graph/subgraph-kit/log';
import type { FastifyError, FastifyInstance } from 'fastify';

/** Whatever goes wrong before GraphQL begins is answered in the form of a GraphQL response, without a stack. */
export function addErrorAnswers(app: FastifyInstance, log: Log): void {
  app.setNotFoundHandler((request, reply) => {
    const message = `There is nothing at ${request.method} ${pathOf(request.url)}. The graph answers at /graphql, the explorer at /explorer.`;
    return reply.code(404).send(answer(message, { code: 'BAD_REQUEST' }));
  });
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status < 500)
      return reply.code(status).send(answer(error.message, { code: 'BAD_REQUEST' }));
    log.error({ requestId: request.id, err: error }, 'the gateway broke');
    const message =
      'Something broke in the gateway. Try again; if it stays, report the request id.';
    return reply
      .code(500)
      .send(answer(message, { code: 'INTERNAL_SERVER_ERROR', requestId: request.id }));
  });
}

function answer(message: string, extensions: { code: ErrorCode; requestId?: string }) {
  return { errors: [{ message, extensions }] };
}

function pathOf(url: string): string {
  return url.split('?')[0]!.slice(0, 200);
}

import type { Log } from '@agency-graph/subgraph-kit/log';
import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { RequestContext } from '../RequestContext';

/** Serves GraphQL over HTTP at `/graphql`, by GET and POST. */
export function addGraphQL(
  app: FastifyInstance,
  server: ApolloServer<RequestContext>,
  log: Log,
): void {
  const context = async (request: FastifyRequest, reply: FastifyReply) =>
    createRequestContext(request, reply, log);
  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    exposeHeadRoute: false,
    handler: fastifyApolloHandler(server, { context }),
  });
}

function createRequestContext(
  request: FastifyRequest,
  reply: FastifyReply,
  log: Log,
): RequestContext {
  const controller = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) controller.abort();
  });
  return {
    requestId: request.id,
    log,
    startedAt: performance.now(),
    signal: controller.signal,
    subgraphRequests: {},
    syntheticSubgraphs: new Set(),
  };
}

import type { FastifyInstance } from 'fastify';
import type { SubgraphStates } from './SubgraphStates';

/**
 * `/health` for people, `/health/live` and `/health/ready` for what restarts and routes. A subgraph that is down leaves
 * the gateway ready: it answers with everybody else's data.
 */
export function addHealthRoutes(app: FastifyInstance, states: SubgraphStates): void {
  let stopping = false;
  app.addHook('preClose', async () => {
    stopping = true;
  });
  const report = async () => {
    const subgraphs = await states.read();
    const degraded = Object.values(subgraphs).includes('down');
    const status = stopping ? 'stopping' : degraded ? 'degraded' : 'ok';
    return { status, live: true, ready: !stopping, subgraphs };
  };
  app.register(async (scope) => {
    scope.addHook('onRequest', (_request, reply, done) => {
      reply.header('cache-control', 'no-store');
      done();
    });
    scope.get('/health', async (_request, reply) => {
      const body = await report();
      return reply.code(body.ready ? 200 : 503).send(body);
    });
    scope.get('/health/ready', async (_request, reply) => {
      const { status, ready, subgraphs } = await report();
      return reply.code(ready ? 200 : 503).send({ status, ready, subgraphs });
    });
    scope.get('/health/live', () => ({ status: 'ok', live: true }));
  });
}

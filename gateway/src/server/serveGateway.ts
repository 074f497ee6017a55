import type { Log } from '@agency-graph/subgraph-kit/log';
import { listen, type RunningServer } from '@agency-graph/subgraph-kit/server';
import compress from '@fastify/compress';
import cors from '@fastify/cors';
import fastify, { type FastifyInstance } from 'fastify';
import { createGateway } from '../gateway';
import type { SubgraphClient } from '../subgraphs/SubgraphClient';
import { addErrorAnswers } from './addErrorAnswers';
import { addExplorer } from './addExplorer';
import { addGraphQL } from './addGraphQL';
import { addHealthRoutes } from './addHealthRoutes';
import { createApolloServer } from './createApolloServer';
import { PersistedQueryCache } from './PersistedQueryCache';
import { requestIdOf } from './requestId';

export interface ServeGatewayOptions {
  supergraphSdl: string;
  /** One for each member of the supergraph. Whoever made them closes them. */
  clients: readonly SubgraphClient[];
  port: number;
  host: string;
  log: Log;
  /** Origins whose pages may query the graph, or `*`. */
  corsOrigins: readonly string[];
  redisUrl?: string | undefined;
  explorerDirectory: string;
}

const bodyLimitBytes = 1024 * 1024;
const requestTimeoutMs = 30_000;
/** Less than the ten seconds that a process has for all of its end. */
const graceMs = 8_000;

/** Serves the graph over HTTP: `/graphql`, `/explorer` and `/health`. Port 0 picks a free port. */
export async function serveGateway(options: ServeGatewayOptions): Promise<RunningServer> {
  const { log, clients } = options;
  const persistedQueries = new PersistedQueryCache(options);
  const server = createApolloServer({ gateway: createGateway(options), persistedQueries, log });
  const app = await createApp(options.corsOrigins);
  const stop = async () => {
    await closeWithin(app, graceMs);
    await server.stop();
    await persistedQueries.close();
  };
  try {
    await server.start();
    addErrorAnswers(app, log);
    addHealthRoutes(app, clients);
    addGraphQL(app, server, log);
    await addExplorer(app, options.explorerDirectory);
    const url = await listen(app, options.port, options.host);
    return { url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function createApp(corsOrigins: readonly string[]): Promise<FastifyInstance> {
  const app = fastify({
    bodyLimit: bodyLimitBytes,
    requestTimeout: requestTimeoutMs,
    forceCloseConnections: 'idle',
    genReqId: requestIdOf,
  });
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
    reply.header('x-content-type-options', 'nosniff');
    reply.header('referrer-policy', 'no-referrer');
  });
  if (corsOrigins.length > 0) {
    await app.register(cors, {
      origin: corsOrigins.includes('*') ? '*' : [...corsOrigins],
      exposedHeaders: ['x-request-id'],
      maxAge: 600,
    });
  }
  // Bodies of requests stay as they are: unfolding what strangers send is a way to be flooded.
  await app.register(compress, { globalDecompression: false });
  return app;
}

/** Stops listening and lets requests in flight end; cuts those that do not end in time. */
async function closeWithin(app: FastifyInstance, milliseconds: number): Promise<void> {
  const timer = setTimeout(() => app.server.closeAllConnections(), milliseconds);
  await app.close();
  clearTimeout(timer);
}

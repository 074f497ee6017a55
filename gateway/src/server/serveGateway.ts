import type { Log } from '@agency-graph/subgraph-kit/log';
import { closeGracefully } from '@agency-graph/subgraph-kit/close-gracefully';
import { listen, type RunningServer } from '@agency-graph/subgraph-kit/server';
import type { ApolloServer } from '@apollo/server';
import compress from '@fastify/compress';
import cors from '@fastify/cors';
import fastify, { type FastifyInstance } from 'fastify';
import type { ExportLimits } from '../export/limits';
import { createGateway } from '../gateway';
import type { RequestContext } from '../RequestContext';
import type { SubgraphClient } from '../subgraphs/SubgraphClient';
import { SupergraphError } from '../supergraph/SupergraphError';
import { addCalendar } from './addCalendar';
import { addErrorAnswers } from './addErrorAnswers';
import { addExplorer } from './addExplorer';
import { addExport, exportHeaders } from './addExport';
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
  /** Bounds of an export that differ from the usual ones. */
  exportLimits?: Partial<ExportLimits> | undefined;
}

const bodyLimitBytes = 1024 * 1024;
const requestTimeoutMs = 30_000;

/** Serves the graph over HTTP: `/graphql`, `/export`, `/calendar.ics`, `/explorer` and `/health`. Port 0 picks a free port. */
export async function serveGateway(options: ServeGatewayOptions): Promise<RunningServer> {
  const { log, clients } = options;
  const persistedQueries = new PersistedQueryCache(options);
  const gateway = createGateway(options);
  const server = createApolloServer({ gateway, persistedQueries, log });
  const app = await createApp(options.corsOrigins);
  const close = closeGracefully(app);
  const stop = async () => {
    await close();
    await server.stop();
    await persistedQueries.close();
  };
  await startServer(server).catch(async (error) => {
    await persistedQueries.close();
    throw error;
  });
  try {
    addErrorAnswers(app, log);
    addHealthRoutes(app, clients);
    addGraphQL(app, server, log);
    addExport(app, {
      server,
      schema: gateway.schema!,
      supergraphSdl: options.supergraphSdl,
      log,
      limits: options.exportLimits,
    });
    addCalendar(app, { server, schema: gateway.schema!, log });
    await addExplorer(app, {
      directory: options.explorerDirectory,
      supergraphSdl: () => options.supergraphSdl,
    });
    return { url: await listen(app, options.port, options.host), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startServer(server: ApolloServer<RequestContext>): Promise<void> {
  try {
    await server.start();
  } catch (cause) {
    throw new SupergraphError(
      `The supergraph cannot be served: ${(cause as Error).message}\nCompose it again with \`npm run compose\`.`,
      { cause },
    );
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
      exposedHeaders: ['x-request-id', ...exportHeaders],
      maxAge: 600,
    });
  }
  // Bodies of requests stay as they are: unfolding what strangers send is a way to be flooded.
  await app.register(compress, { globalDecompression: false });
  return app;
}

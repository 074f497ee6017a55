import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import fastifyApollo from '@as-integrations/fastify';
import fastify, { type FastifyInstance } from 'fastify';
import { closeGracefully } from './close-gracefully';
import { ConfigurationError } from './config';
import { compiledGateway } from './execution/compiled-gateway';
import type { Log } from './log';
import { maskError } from './mask-error';
import type { HostedSubgraph } from './subgraph';
import { markSyntheticAnswers } from './synthetic-answers';

export interface ServeOptions {
  port: number;
  host: string;
  log: Log;
}

export interface RunningServer {
  url: string;
  /** Stops listening, lets requests in flight end, and resolves. */
  stop: () => Promise<void>;
}

const bodyLimitBytes = 4 * 1024 * 1024;

/**
 * Serves a subgraph over HTTP: `POST /` for GraphQL, `GET /health/live` and `GET /health/ready`. Port 0 picks a free
 * port. The database stays open: whoever opened it closes it.
 */
export async function serveSubgraph<Context extends object>(
  hosted: HostedSubgraph<Context>,
  { port, host, log }: ServeOptions,
): Promise<RunningServer> {
  const app = fastify({ bodyLimit: bodyLimitBytes, forceCloseConnections: 'idle' });
  const close = closeGracefully(app);
  const { schema } = hosted;
  // What may be cached and for how long is found out field by field, and that only execution by the library can do.
  const isCacheable = schema.getDirective('cacheControl') !== undefined;
  const server = new ApolloServer<Context>({
    ...(isCacheable ? { schema } : { gateway: compiledGateway(schema) }),
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: (formatted, error) => maskError(formatted, error, log),
    plugins: [
      ...(isCacheable ? [] : [ApolloServerPluginCacheControlDisabled()]),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      markSyntheticAnswers(app, hosted.name),
    ],
  });
  await server.start();
  await app.register(fastifyApollo(server), {
    path: '/',
    context: async () => hosted.createContext(),
  });
  addHealthRoutes(app, hosted, log);
  const url = await listen(app, port, host);
  return {
    url,
    stop: async () => {
      await close();
      await server.stop();
    },
  };
}

function addHealthRoutes(
  app: FastifyInstance,
  { name, checkReady }: HostedSubgraph,
  log: Log,
): void {
  app.get('/health/live', () => ({ status: 'live', subgraph: name }));
  app.get('/health/ready', async (_request, reply) => {
    try {
      await checkReady();
      return { status: 'ready', subgraph: name };
    } catch (error) {
      log.warn({ err: error }, 'the database does not answer');
      return reply
        .code(503)
        .send({ status: 'unready', subgraph: name, reason: 'the database does not answer' });
    }
  });
}

/** Listens, or says which address is taken and what to change. Resolves to the address, `http://127.0.0.1:4001/`. */
export async function listen(app: FastifyInstance, port: number, host: string): Promise<string> {
  try {
    return `${await app.listen({ port, host })}/`;
  } catch (error) {
    const { code } = error as { code?: string };
    const reason = {
      EADDRINUSE: 'another process listens there. Stop it, or set PORT to another port.',
      EACCES: 'this user may not listen there. Set PORT to a port above 1023.',
      EADDRNOTAVAIL:
        'this machine has no such address. Set HOST to one that it has, such as 127.0.0.1.',
      ENOTFOUND: 'the name cannot be resolved. Set HOST to an address, such as 127.0.0.1.',
    }[code ?? ''];
    throw reason ? new ConfigurationError(`Cannot listen on ${host}:${port}: ${reason}`) : error;
  }
}

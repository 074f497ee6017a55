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
import { requireSignatures } from './http-signatures/require-signatures';
import {
  createSignatureVerifier,
  type SignatureVerifierOptions,
} from './http-signatures/signature-verifier';
import type { Log } from './log';
import { maskError } from './mask-error';
import type { HostedSubgraph } from './subgraph';
import { markSyntheticAnswers } from './synthetic-answers';

/** What of a subgraph is served. One that has no database, or none that the kit opened, is served as well. */
export type ServedSubgraph<Context extends object = object> = Pick<
  HostedSubgraph<Context>,
  'name' | 'schema' | 'createContext' | 'checkReady'
>;

export interface ServeOptions {
  port: number;
  host: string;
  log: Log;
  /**
   * Whose requests are answered: those that the gateway with this JWKS signed for this subgraph. Absent: anybody's. The
   * audience is the name of the subgraph.
   */
  signatures?: Omit<SignatureVerifierOptions, 'audience'> | undefined;
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
  served: ServedSubgraph<Context>,
  { port, host, log, signatures }: ServeOptions,
): Promise<RunningServer> {
  const app = fastify({ bodyLimit: bodyLimitBytes, forceCloseConnections: 'idle' });
  const close = closeGracefully(app);
  const server = createApolloServer(app, served, log);
  await server.start();
  await app.register(async (scope) => {
    if (signatures) {
      const verify = createSignatureVerifier({ ...signatures, audience: served.name });
      requireSignatures(scope, verify, log);
    }
    await scope.register(fastifyApollo(server), {
      path: '/',
      context: async () => served.createContext(),
    });
  });
  addHealthRoutes(app, served, log);
  const url = await listen(app, port, host);
  return {
    url,
    stop: async () => {
      await close();
      await server.stop();
    },
  };
}

function createApolloServer<Context extends object>(
  app: FastifyInstance,
  { name, schema }: ServedSubgraph<Context>,
  log: Log,
): ApolloServer<Context> {
  // What may be cached and for how long is found out field by field, and that only execution by the library can do.
  const isCacheable = schema.getDirective('cacheControl') !== undefined;
  return new ApolloServer<Context>({
    ...(isCacheable ? { schema } : { gateway: compiledGateway(schema) }),
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: (formatted, error) => maskError(formatted, error, log),
    plugins: [
      ...(isCacheable ? [] : [ApolloServerPluginCacheControlDisabled()]),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      markSyntheticAnswers(app, name),
    ],
  });
}

function addHealthRoutes(
  app: FastifyInstance,
  { name, checkReady }: ServedSubgraph,
  log: Log,
): void {
  app.get('/health/live', () => ({ status: 'live', subgraph: name }));
  app.get('/health/ready', async (_request, reply) => {
    try {
      await checkReady();
      return { status: 'ready', subgraph: name };
    } catch (error) {
      const reason = 'what it needs to answer is away, such as its database';
      log.warn({ err: error }, reason);
      return reply.code(503).send({ status: 'unready', subgraph: name, reason });
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

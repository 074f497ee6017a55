import type { Log } from '@agency-graph/subgraph-kit/log';
import { closeGracefully } from '@agency-graph/subgraph-kit/close-gracefully';
import { listen, type RunningServer } from '@agency-graph/subgraph-kit/server';
import type { ApolloServer } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
import type { OperationLimits } from '../bounds/limits';
import { OperationBounds } from '../bounds/OperationBounds';
import type { ExportLimits } from '../export/limits';
import type { ServedSupergraph } from '../ServedVersion';
import { SupergraphGateway } from '../SupergraphGateway';
import type { RequestContext } from '../RequestContext';
import type { SubgraphClient } from '../subgraphs/SubgraphClient';
import { SupergraphError } from '../supergraph/SupergraphError';
import { addCalendar } from './addCalendar';
import { addErrorAnswers } from './addErrorAnswers';
import { addExplorer } from './addExplorer';
import { addExport } from './addExport';
import { addGraphQL } from './addGraphQL';
import { addHealthRoutes } from './addHealthRoutes';
import { createApolloServer } from './createApolloServer';
import { createApp } from './createApp';
import { PersistedQueryCache } from './PersistedQueryCache';
import type { PersistedQueryOptions } from './PersistedQueryList';

export interface ServeGatewayOptions {
  supergraphSdl: string;
  /** One for each member of the supergraph. Whoever made them closes them. */
  clients: readonly SubgraphClient[];
  /** Called once, when they are not needed any more: another supergraph is served, or none. */
  releaseClients?: (() => void) | undefined;
  port: number;
  host: string;
  log: Log;
  /** Origins whose pages may query the graph, or `*`. */
  corsOrigins: readonly string[];
  redisUrl?: string | undefined;
  explorerDirectory: string;
  /** How long an operation may take altogether (30 seconds). */
  requestTimeoutMs?: number | undefined;
  /** Names of the headers that subgraphs get from the client, in lower case (none). */
  forwardHeaders?: readonly string[] | undefined;
  /** Whether clients that ask for it may see how their operations are answered (false). */
  showsPlans?: boolean | undefined;
  /** Bounds of an operation that differ from the usual ones. */
  limits?: Partial<OperationLimits> | undefined;
  persistedQueries?: PersistedQueryOptions | undefined;
  /** Bounds of an export that differ from the usual ones. */
  exportLimits?: Partial<ExportLimits> | undefined;
}

export interface RunningGateway extends RunningServer {
  /**
   * Serves another supergraph from the next operation on. Rejects with a SupergraphError when it cannot be served; the one
   * before is served on then.
   */
  update: (supergraph: ServedSupergraph) => Promise<void>;
}

const defaultRequestTimeoutMs = 30_000;

/** Serves the graph over HTTP: `/graphql`, `/export`, `/calendar.ics`, `/explorer` and `/health`. Port 0 picks a free port. */
export async function serveGateway(options: ServeGatewayOptions): Promise<RunningGateway> {
  const { log } = options;
  const { list, onlyListed = false } = options.persistedQueries ?? {};
  const bounds = new OperationBounds({
    limits: options.limits,
    onlyListed: onlyListed ? list : undefined,
  });
  const gateway = openGateway(options);
  const persistedQueries = new PersistedQueryCache({ ...options, list });
  const server = createApolloServer({ gateway, persistedQueries, bounds, log });
  const app = await createApp(options.corsOrigins);
  const close = closeGracefully(app);
  const stop = async () => {
    await close();
    await persistedQueries.close();
    await server.stop();
  };
  try {
    await server.start();
    await addRoutes(app, { options, gateway, server, persistedQueries, bounds });
    const update = (supergraph: ServedSupergraph) =>
      gateway.update(supergraph).catch((cause) => refuse(cause));
    return { url: await listen(app, options.port, options.host), stop, update };
  } catch (error) {
    // A server that did not start cannot be stopped; what it would have stopped can.
    await stop().catch(() => gateway.stop());
    throw error;
  }
}

interface Served {
  options: ServeGatewayOptions;
  gateway: SupergraphGateway;
  server: ApolloServer<RequestContext>;
  persistedQueries: PersistedQueryCache;
  bounds: OperationBounds;
}

async function addRoutes(app: FastifyInstance, served: Served): Promise<void> {
  const { options, gateway, server, persistedQueries, bounds } = served;
  const { log, requestTimeoutMs = defaultRequestTimeoutMs, forwardHeaders = [] } = options;
  const defaults = { log, requestTimeoutMs, forwardHeaders, showsPlans: options.showsPlans };
  const supergraph = () => ({ schema: gateway.schema, sha256: gateway.sha256 });
  addErrorAnswers(app, log);
  addHealthRoutes(app, () => gateway.clients);
  addGraphQL(app, {
    server,
    known: {
      executor: () => gateway.executor,
      textOf: (hash) => persistedQueries.textOf(hash),
      allows: (query, request) => bounds.allows(query, request, gateway.schema),
    },
    checkBody: (text) => bounds.checkBody(text),
    version: () => gateway.version,
    defaults,
  });
  addExport(app, { server, supergraph, bounds, defaults, limits: options.exportLimits });
  addCalendar(app, { server, schema: () => gateway.schema, defaults });
  await addExplorer(app, {
    directory: options.explorerDirectory,
    supergraphSdl: () => gateway.sdl,
  });
}

function openGateway(options: ServeGatewayOptions): SupergraphGateway {
  const { supergraphSdl: sdl, clients, releaseClients: onUnused, log } = options;
  try {
    return new SupergraphGateway({ supergraph: { sdl, clients, onUnused }, log });
  } catch (cause) {
    return refuse(cause);
  }
}

function refuse(cause: unknown): never {
  throw new SupergraphError(
    `The supergraph cannot be served: ${(cause as Error).message}\nCompose it again.`,
    { cause },
  );
}

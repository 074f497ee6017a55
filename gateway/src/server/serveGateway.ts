import { randomUUID } from 'node:crypto';
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
import type { RegistryView } from '../status/RegistryView';
import type { SubgraphClient } from '../subgraphs/SubgraphClient';
import { SupergraphError } from '../supergraph/SupergraphError';
import type { OperationTally } from '../usage/OperationTally';
import { addCalendar } from './addCalendar';
import { addErrorAnswers } from './addErrorAnswers';
import { addExplorer } from './addExplorer';
import { addExport } from './addExport';
import { addGraphQL } from './addGraphQL';
import { addHealthRoutes } from './addHealthRoutes';
import { addStatus } from './addStatus';
import { createApolloServer } from './createApolloServer';
import { createApp } from './createApp';
import { createRequestContext, type OperationDefaults } from './createRequestContext';
import { SubgraphStates } from './SubgraphStates';
import { PersistedQueryCache } from './PersistedQueryCache';
import type { PersistedQueryOptions } from './PersistedQueryList';
import type { ServedGraph } from './ServedGraph';

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
  /** Where the operations that are executed are counted. */
  tally?: OperationTally | undefined;
  /** Bounds of an export that differ from the usual ones. */
  exportLimits?: Partial<ExportLimits> | undefined;
  /** What the registry says of what is served, for `/status`. Absent: there is no registry. */
  registryView?: (() => RegistryView) | undefined;
  /** Adds routes beside those of GraphQL, before the server listens. */
  addRoutes?: ((graph: ServedGraph) => void) | undefined;
}

export interface RunningGateway extends RunningServer {
  /**
   * Serves another supergraph from the next operation on. Rejects with a SupergraphError when it cannot be served; the one
   * before is served on then.
   */
  update: (supergraph: ServedSupergraph) => Promise<void>;
}

const defaultRequestTimeoutMs = 30_000;

/** Serves the graph over HTTP: `/graphql`, `/export`, `/calendar.ics`, `/explorer`, `/status` and `/health`. Port 0 picks a free port. */
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
  const clients = () => gateway.clients;
  const states = new SubgraphStates(clients);
  addHealthRoutes(app, states);
  addStatus(app, {
    clients,
    states,
    supergraph: () => gateway,
    registry: () => options.registryView?.(),
  });
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
  options.addRoutes?.({ app, gateway, ask: (query) => askGraph(server, query, defaults) });
}

/** An operation of its own, with the limits and the log of /graphql. */
async function askGraph(
  server: ApolloServer<RequestContext>,
  query: string,
  defaults: OperationDefaults,
): Promise<unknown> {
  const signal = AbortSignal.timeout(defaults.requestTimeoutMs);
  const origin = { id: `own-${randomUUID()}`, headers: {} };
  const contextValue = createRequestContext(origin, signal, defaults);
  const { body } = await server.executeOperation({ query }, { contextValue });
  return body.kind === 'single' ? (body.singleResult.data ?? undefined) : undefined;
}

function openGateway(options: ServeGatewayOptions): SupergraphGateway {
  const { supergraphSdl: sdl, clients, releaseClients: onUnused, log, tally } = options;
  try {
    return new SupergraphGateway({ supergraph: { sdl, clients, onUnused }, log, tally });
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

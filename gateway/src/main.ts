import { join } from 'node:path';
import { isatty } from 'node:tty';
import { ConfigurationError, readConfig } from '@agency-graph/subgraph-kit/config';
import { createLog, type Log } from '@agency-graph/subgraph-kit/log';
import { runInOrder, type CloseLater } from '@agency-graph/subgraph-kit/run-in-order';
import { gatewayVariables } from './config';
import {
  defaultStateDirectory,
  explorerDirectory,
  signingKeyFile,
  subgraphsFile,
  supergraphFile,
} from './locations';
import { endWithStarter } from './processes/endWithStarter';
import { isLoopback } from './processes/isLoopback';
import { pathFromStarter } from './processes/pathFromStarter';
import { readFlags } from './processes/readFlags';
import { BuiltInGraph } from './registry/BuiltInGraph';
import { createRegistryLink } from './registry/createRegistryLink';
import { addJwks } from './server/addJwks';
import { readPersistedQueries } from './server/readPersistedQueries';
import { serveFromRegistry } from './server/serveFromRegistry';
import { serveGateway } from './server/serveGateway';
import { readSigningKey } from './signing/readSigningKey';
import type { SigningKey } from './signing/SigningKey';
import { createEntityStore } from './subgraphs/createEntityStore';
import { createHttpClient } from './subgraphs/createHttpClients';
import { GraphMembers } from './subgraphs/GraphMembers';
import { MemberClients } from './subgraphs/MemberClients';
import { placeMembers, requireMembers } from './subgraphs/placeMembers';
import { FileWatch } from './supergraph/FileWatch';
import { readSupergraph, type Supergraph } from './supergraph/readSupergraph';
import { SupergraphReload } from './supergraph/SupergraphReload';

const help = `Serves a supergraph of Federation 2 at /graphql, from subgraphs that answer over HTTP. It starts whether or not they
are up. The supergraph is that of a file: when the file changes, or on SIGHUP, it serves the new one without a pause. With
REGISTRY_URL it is that of the registry, which all gateways of a fleet share and where agencies publish their subgraphs.

Usage: npm run gateway [-- options]

Options, which win over the environment:
  --supergraph <file>  SUPERGRAPH
  --port <number>      PORT
  --host <address>     HOST
  --help               print this text

Environment:
  PORT                 port to listen on, 0 for any free one (4000)
  HOST                 address to listen on (127.0.0.1)
  SUPERGRAPH           file of the composed supergraph (gateway/supergraph.graphql)
  REGISTRY_URL         postgres://user:password@host:5432/database of the registry, in the place of SUPERGRAPH
  STATE_DIRECTORY      where the supergraph that was served last, the signing key and the first key of the graph's editors are
                       kept, with a registry (.data/gateway)
  SIGNING_KEY_FILE     the key that signs requests to subgraphs, as a JWK or JWKS; made when missing (with a registry:
                       signing-key.json in STATE_DIRECTORY; without: none, and requests are not signed)
  PRIVATE_MEMBERS      whether agencies may publish members at http:// and private addresses (true where HOST is loopback)
  SUBGRAPH_URLS        addresses that replace those of the supergraph: standards=http://127.0.0.1:4001/,events=…
  SUBGRAPH_TIMEOUT_MS  how long to wait for a subgraph's answer (10000)
  REQUEST_TIMEOUT_MS   how long an operation may take altogether (30000)
  SUBGRAPH_MAXIMUM_BYTES  size of a subgraph's largest answer, after decompression (16777216)
  SUBGRAPH_CONCURRENCY    requests to one subgraph at once; eight times as many may wait (128)
  SUBGRAPH_COMPRESSION    whether to ask for compressed answers: on, off, or auto, which does over https (auto)
  FORWARD_HEADERS      headers of the client's request that subgraphs get: authorization,x-tenant,… (none)
  SHARE_READS          whether equal reads at the same time, headers included, share one request (true)
  SHOW_QUERY_PLANS     whether clients that send x-query-plan: 1 see how their operations are answered (false)
  ENTITY_CACHE         where entities are kept for as long as their subgraph's Cache-Control says: memory, redis or off (off)
  REDIS_URL            redis://host:6379, for persisted queries and entities that several gateways share
  CORS_ORIGINS         origins whose web pages may query the graph: https://example.org,… or *
  OPERATION_LIMITS     bounds of an operation that differ from the usual ones: depth=40,aliases=1000,cost=0,…
  PERSISTED_QUERIES    manifest of persisted queries, as Apollo's tools write it, that are known from the start
  PERSISTED_QUERIES_ONLY  true to execute no other queries (false)
  LOG_LEVEL            fatal, error, warn, info, debug, trace or silent (info)
`;

type Config = ReturnType<typeof readConfig<typeof gatewayVariables>>;

interface Start {
  config: Config;
  log: Log;
  closeLater: CloseLater;
}

void runInOrder(async (closeLater) => {
  const environment = readFlags(process.argv.slice(2), help, process.env);
  if (environment === undefined) return;
  endWithStarter(process.env);
  const config = readConfig(gatewayVariables, environment);
  const log = createLog('gateway', config.LOG_LEVEL);
  const start = { config, log, closeLater };
  const url = await (config.REGISTRY_URL === undefined
    ? startFromFile(start)
    : startFromRegistry(start, config.REGISTRY_URL));
  log.info({ url }, `the gateway answers at ${url}graphql`);
});

async function startFromFile(start: Start): Promise<string> {
  const { config, log, closeLater } = start;
  const file = config.SUPERGRAPH ?? supergraphFile;
  const supergraph = readSupergraph(file);
  requireMembers(supergraph.subgraphs, config.SUBGRAPH_URLS);
  const { SIGNING_KEY_FILE: keyFile } = config;
  const signingKey = keyFile === undefined ? undefined : await readSigningKey(fromStarter(keyFile));
  const http = httpOptions(start, signingKey);
  const members = new MemberClients((member) => createHttpClient(member, http));
  closeLater(() => members.close());
  const borrowClients = ({ subgraphs }: Supergraph) =>
    members.borrow(placeMembers(subgraphs, config.SUBGRAPH_URLS));
  const { clients, release } = borrowClients(supergraph);
  const server = await serveGateway({
    ...servingOptions(start),
    supergraphSdl: supergraph.sdl,
    clients,
    releaseClients: release,
    addRoutes: ({ app }) => signingKey && addJwks(app, signingKey),
  });
  closeLater(server.stop);
  const { update } = server;
  const reload = new SupergraphReload({ file, served: supergraph.sdl, borrowClients, update, log });
  closeLater(watch(file, reload));
  return server.url;
}

async function startFromRegistry(start: Start, databaseUrl: string): Promise<string> {
  const { config, log, closeLater } = start;
  if (config.SUPERGRAPH !== undefined) {
    throw new ConfigurationError(
      `REGISTRY_URL says that the supergraph is that of the registry, and SUPERGRAPH that it is that of the file ${config.SUPERGRAPH}. Set one of them.`,
    );
  }
  const { STATE_DIRECTORY, SIGNING_KEY_FILE } = config;
  const stateDirectory =
    STATE_DIRECTORY === undefined ? defaultStateDirectory : fromStarter(STATE_DIRECTORY);
  const builtIn = BuiltInGraph.read({ subgraphsFile, supergraphFile });
  warnOfStrangers(start, builtIn);
  const link = createRegistryLink({
    databaseUrl,
    setting: 'REGISTRY_URL',
    stateDirectory,
    builtIn,
    log,
  });
  closeLater(() => link.close());
  const signingKey = await readSigningKey(
    SIGNING_KEY_FILE === undefined
      ? join(stateDirectory, signingKeyFile)
      : fromStarter(SIGNING_KEY_FILE),
  );
  const allowsPrivate = config.PRIVATE_MEMBERS ?? isLoopback(config.HOST);
  const http = httpOptions(start, signingKey);
  const members = new GraphMembers({ urls: config.SUBGRAPH_URLS, http, allowsPrivate });
  closeLater(() => members.close());
  const server = await serveFromRegistry({
    ...servingOptions(start),
    link,
    builtIn: builtIn.startingPoint,
    borrowClients: (served) => members.borrow(served),
    stateDirectory,
    signingKey,
    allowsPrivateMembers: allowsPrivate,
  });
  closeLater(server.stop);
  if (!isatty(0)) process.on('SIGHUP', server.look);
  return server.url;
}

/** Agencies come and go, so that their addresses are no fault of the configuration; a slip of the pen looks the same. */
function warnOfStrangers({ config, log }: Start, { members }: BuiltInGraph): void {
  const strangers = Object.keys(config.SUBGRAPH_URLS).filter(
    (name) => !members.some((member) => member.name === name),
  );
  if (strangers.length > 0) {
    log.warn({ strangers }, 'SUBGRAPH_URLS names subgraphs that do not come with this gateway');
  }
}

function servingOptions({ config, log }: Start) {
  return {
    port: config.PORT,
    host: config.HOST,
    log,
    corsOrigins: config.CORS_ORIGINS,
    redisUrl: config.REDIS_URL,
    requestTimeoutMs: config.REQUEST_TIMEOUT_MS,
    forwardHeaders: config.FORWARD_HEADERS,
    showsPlans: config.SHOW_QUERY_PLANS ?? false,
    limits: config.OPERATION_LIMITS,
    persistedQueries: readPersistedQueries(config),
    explorerDirectory,
  };
}

function httpOptions({ config, log, closeLater }: Start, signingKey: SigningKey | undefined) {
  const entityStore = createEntityStore(config, log);
  if (entityStore) closeLater(() => entityStore.close());
  return {
    timeoutMs: config.SUBGRAPH_TIMEOUT_MS,
    maximumBytes: config.SUBGRAPH_MAXIMUM_BYTES,
    concurrency: config.SUBGRAPH_CONCURRENCY,
    compression: config.SUBGRAPH_COMPRESSION,
    shareReads: config.SHARE_READS,
    entityStore,
    signingKey,
  };
}

function fromStarter(path: string): string {
  return pathFromStarter(path, process.env);
}

/** Returns how to stop. At a terminal, a hang-up ends the process instead. */
function watch(file: string, reload: SupergraphReload): () => Promise<void> {
  const watching = new FileWatch({ file, onChange: () => reload.run() });
  // What changed while it started.
  watching.touch();
  if (!isatty(0)) process.on('SIGHUP', () => watching.touch());
  return () => watching.close();
}

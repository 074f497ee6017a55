import { isatty } from 'node:tty';
import { readConfig } from '@agency-graph/subgraph-kit/config';
import { createLog, type Log } from '@agency-graph/subgraph-kit/log';
import { runInOrder, type CloseLater } from '@agency-graph/subgraph-kit/run-in-order';
import { gatewayVariables } from './config';
import { explorerDirectory, supergraphFile } from './locations';
import { endWithStarter } from './processes/endWithStarter';
import { readFlags } from './processes/readFlags';
import { readPersistedQueries } from './server/readPersistedQueries';
import { serveGateway } from './server/serveGateway';
import { createEntityStore } from './subgraphs/createEntityStore';
import { createHttpClient } from './subgraphs/createHttpClients';
import { MemberClients } from './subgraphs/MemberClients';
import { placeMembers, requireMembers } from './subgraphs/placeMembers';
import { FileWatch } from './supergraph/FileWatch';
import { readSupergraph, type Supergraph } from './supergraph/readSupergraph';
import { SupergraphReload } from './supergraph/SupergraphReload';

const help = `Serves a supergraph of Federation 2 at /graphql, from subgraphs that answer over HTTP. It starts whether or not they
are up. When the file of the supergraph changes, or on SIGHUP, it serves the new one without a pause.

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

void runInOrder(async (closeLater) => {
  const environment = readFlags(process.argv.slice(2), help, process.env);
  if (environment === undefined) return;
  endWithStarter(process.env);
  const config = readConfig(gatewayVariables, environment);
  const log = createLog('gateway', config.LOG_LEVEL);
  const file = config.SUPERGRAPH ?? supergraphFile;
  const supergraph = readSupergraph(file);
  requireMembers(supergraph.subgraphs, config.SUBGRAPH_URLS);
  const members = openMembers(config, log, closeLater);
  const borrowClients = ({ subgraphs }: Supergraph) =>
    members.borrow(placeMembers(subgraphs, config.SUBGRAPH_URLS));
  const { clients, release } = borrowClients(supergraph);
  const server = await serveGateway({
    supergraphSdl: supergraph.sdl,
    clients,
    releaseClients: release,
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
  });
  closeLater(server.stop);
  const { update } = server;
  const reload = new SupergraphReload({ file, served: supergraph.sdl, borrowClients, update, log });
  closeLater(watch(file, reload));
  log.info({ url: server.url }, `the gateway answers at ${server.url}graphql`);
});

function openMembers(config: Config, log: Log, closeLater: CloseLater): MemberClients {
  const entityStore = createEntityStore(config, log);
  if (entityStore) closeLater(() => entityStore.close());
  const options = {
    timeoutMs: config.SUBGRAPH_TIMEOUT_MS,
    maximumBytes: config.SUBGRAPH_MAXIMUM_BYTES,
    concurrency: config.SUBGRAPH_CONCURRENCY,
    compression: config.SUBGRAPH_COMPRESSION,
    shareReads: config.SHARE_READS,
    entityStore,
  };
  const members = new MemberClients((member) => createHttpClient(member, options));
  closeLater(() => members.close());
  return members;
}

/** Returns how to stop. At a terminal, a hang-up ends the process instead. */
function watch(file: string, reload: SupergraphReload): () => Promise<void> {
  const watching = new FileWatch({ file, onChange: () => reload.run() });
  // What changed while it started.
  watching.touch();
  if (!isatty(0)) process.on('SIGHUP', () => watching.touch());
  return () => watching.close();
}

import { readConfig } from '@agency-graph/subgraph-kit/config';
import { createLog } from '@agency-graph/subgraph-kit/log';
import { gatewayVariables } from './config';
import { explorerDirectory, supergraphFile } from './locations';
import { endWithStarter } from './processes/endWithStarter';
import { readArguments } from './processes/readArguments';
import { runInOrder } from '@agency-graph/subgraph-kit/run-in-order';
import { serveGateway } from './server/serveGateway';
import { createHttpClients } from './subgraphs/createHttpClients';
import { readSupergraph } from './supergraph/readSupergraph';

const help = `Serves the graph at /graphql, from subgraphs that answer over HTTP. It starts whether or not they are up.

Usage: npm run gateway

Environment:
  PORT                 port to listen on, 0 for any free one (4000)
  HOST                 address to listen on (127.0.0.1)
  SUPERGRAPH           file of the composed supergraph (gateway/supergraph.graphql)
  SUBGRAPH_URLS        addresses that replace those of the supergraph: standards=http://127.0.0.1:4001/,events=…
  SUBGRAPH_TIMEOUT_MS  how long to wait for a subgraph's answer (10000)
  REDIS_URL            redis://host:6379, for persisted queries that several gateways share
  CORS_ORIGINS         origins whose web pages may query the graph: https://example.org,… or *
  LOG_LEVEL            fatal, error, warn, info, debug, trace or silent (info)
`;

void runInOrder(async (closeLater) => {
  if (readArguments(process.argv.slice(2), help, {}) === undefined) return;
  endWithStarter(process.env);
  const config = readConfig(gatewayVariables, process.env);
  const log = createLog('gateway', config.LOG_LEVEL);
  const supergraph = readSupergraph(config.SUPERGRAPH ?? supergraphFile);
  const clients = createHttpClients({
    subgraphs: supergraph.subgraphs,
    urls: config.SUBGRAPH_URLS,
    timeoutMs: config.SUBGRAPH_TIMEOUT_MS,
  });
  closeLater(() => Promise.all(clients.map((client) => client.close())));
  const server = await serveGateway({
    supergraphSdl: supergraph.sdl,
    clients,
    port: config.PORT,
    host: config.HOST,
    log,
    corsOrigins: config.CORS_ORIGINS,
    redisUrl: config.REDIS_URL,
    explorerDirectory,
  });
  closeLater(server.stop);
  log.info({ url: server.url }, `the gateway answers at ${server.url}graphql`);
});

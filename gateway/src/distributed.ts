import { readConfig } from '@agency-graph/subgraph-kit/config';
import { createLog, type Log } from '@agency-graph/subgraph-kit/log';
import { runInOrder, type CloseLater } from '@agency-graph/subgraph-kit/run-in-order';
import {
  sampleDataFlag,
  sampleDataHelp,
  takeSampleDataFlag,
} from '@agency-graph/subgraph-kit/sample-data-flag';
import { distributedVariables } from './config';
import { defaultStateDirectory, explorerBuildScript, subgraphsFile } from './locations';
import { buildExplorer } from './processes/buildExplorer';
import { choosePorts } from './processes/choosePorts';
import { graphProcesses } from './processes/graphProcesses';
import { endWithStarter } from './processes/endWithStarter';
import { pathFromStarter } from './processes/pathFromStarter';
import { readArguments } from './processes/readArguments';
import { SupervisedProcess, type ProcessDefinition } from './processes/SupervisedProcess';
import { whereEditorKey } from './registry/whereEditorKey';
import { readSubgraphs } from './supergraph/readSubgraphs';

const help = `Runs the gateway and each subgraph as a process of its own, joined by HTTP, as they run on several machines. The
subgraphs answer requests that the gateway has signed, and no others.

Usage: DATABASE_URL=postgres://user:password@host:5432/database npm run start:distributed [-- options]

Options:
${sampleDataHelp}

Environment:
  DATABASE_URL         the PostgreSQL that all subgraphs use, each in a schema of its own (required)
  PORT                 port of the gateway; the subgraphs take the next ones; 0 for any free ones (4000)
  HOST                 address that the gateway listens on; the subgraphs listen on 127.0.0.1 (127.0.0.1)
  REGISTRY_URL         the PostgreSQL of the registry, where agencies publish their subgraphs (DATABASE_URL)
  STATE_DIRECTORY, SIGNING_KEY_FILE and PRIVATE_MEMBERS are the gateway's own: see npm run gateway -- --help
  SUPERGRAPH           file of a composed supergraph, to serve it without a registry
  SUBGRAPH_TIMEOUT_MS  how long the gateway waits for a subgraph's answer (10000)
  REQUEST_TIMEOUT_MS   how long an operation may take altogether (30000)
  REDIS_URL            redis://host:6379, for persisted queries that several gateways share
  SUBGRAPH_MAXIMUM_BYTES, SUBGRAPH_CONCURRENCY, SUBGRAPH_COMPRESSION, FORWARD_HEADERS, SHARE_READS and ENTITY_CACHE are
                       the gateway's own: see npm run gateway -- --help
  CORS_ORIGINS         origins whose web pages may query the graph: https://example.org,… or *
  OPERATION_LIMITS     bounds of an operation that differ from the usual ones: depth=40,aliases=1000,cost=0,…
  PERSISTED_QUERIES    manifest of persisted queries, as Apollo's tools write it, that are known from the start
  PERSISTED_QUERIES_ONLY  true to execute no other queries (false)
  LOG_LEVEL            fatal, error, warn, info, debug, trace or silent (info; at a terminal warn)
`;

type Config = ReturnType<typeof readConfig<typeof distributedVariables>>;

void runInOrder(async (closeLater) => {
  const { sampleData, others } = takeSampleDataFlag(process.argv.slice(2));
  if (readArguments(others, help, {}) === undefined) return;
  endWithStarter(process.env);
  const LOG_LEVEL = process.stdout.isTTY ? 'warn' : 'info';
  const config = readConfig(distributedVariables, { LOG_LEVEL, ...process.env });
  const log = createLog('distributed', config.LOG_LEVEL);
  const names = readSubgraphs(subgraphsFile).map(({ name }) => name);
  const [port, ...subgraphPorts] = await choosePorts({
    port: config.PORT,
    count: names.length + 1,
    host: config.HOST,
  });
  const processes = graphProcesses({
    subgraphs: names.map((name, index) => ({ name, port: subgraphPorts[index]! })),
    subgraphArguments: sampleData ? [`${sampleDataFlag}=${sampleData.scale}`] : [],
    gateway: { port: port!, host: config.HOST, registryUrl: registryUrlOf(config) },
    signsRequests: registryUrlOf(config) !== undefined || config.SIGNING_KEY_FILE !== undefined,
    // The children are started by this process and not by npm.
    environment: { ...process.env, LOG_LEVEL: config.LOG_LEVEL, npm_lifecycle_event: undefined },
  });
  closeLater(buildExplorer(explorerBuildScript, log));
  await startProcesses(processes, log, closeLater);
  const url = `http://${config.HOST}:${port}/`;
  log.info({ url }, `the graph answers at ${url}graphql`);
  process.stderr.write(
    `The graph answers at ${url}graphql, the explorer at ${url}explorer. Ctrl-C stops it.\n`,
  );
  const key =
    registryUrlOf(config) === undefined ? undefined : whereEditorKey(stateDirectoryOf(config));
  if (key !== undefined) process.stderr.write(`${key}\n`);
});

function stateDirectoryOf({ STATE_DIRECTORY }: Config): string {
  return STATE_DIRECTORY === undefined
    ? defaultStateDirectory
    : pathFromStarter(STATE_DIRECTORY, process.env);
}

/** The registry stands beside the subgraphs' data, unless a file says what is served. */
function registryUrlOf({ SUPERGRAPH, REGISTRY_URL, DATABASE_URL }: Config): string | undefined {
  return SUPERGRAPH === undefined ? (REGISTRY_URL ?? DATABASE_URL) : REGISTRY_URL;
}

async function startProcesses(
  definitions: ReturnType<typeof graphProcesses>,
  log: Log,
  closeLater: CloseLater,
): Promise<void> {
  const supervise = (definition: ProcessDefinition) => new SupervisedProcess(definition, log);
  const subgraphs = definitions.subgraphs.map(supervise);
  const gateway = supervise(definitions.gateway);
  closeLater(() => Promise.all(subgraphs.map((each) => each.stop())));
  closeLater(() => gateway.stop());
  // One alone first, so that a database that cannot be used is told of once and not by every process.
  await subgraphs[0]?.start();
  await Promise.all([...subgraphs.slice(1), gateway].map((each) => each.start()));
}

import { join } from 'node:path';
import { events } from '@agency-graph/events/subgraph';
import { projects } from '@agency-graph/projects/subgraph';
import { standards } from '@agency-graph/standards/subgraph';
import { readConfig } from '@agency-graph/subgraph-kit/config';
import { startEmbeddedPostgres } from '@agency-graph/subgraph-kit/embedded-postgres';
import { openSubgraph } from '@agency-graph/subgraph-kit/host';
import { createLog, type Log } from '@agency-graph/subgraph-kit/log';
import { sampleDataHelp, takeSampleDataFlag } from '@agency-graph/subgraph-kit/sample-data-flag';
import type { RunningServer } from '@agency-graph/subgraph-kit/server';
import type { SubgraphDefinition } from '@agency-graph/subgraph-kit/subgraph';
import { surveys } from '@agency-graph/surveys/subgraph';
import { standaloneVariables } from './config';
import {
  defaultDataDirectory,
  explorerBuildScript,
  explorerDirectory,
  signingKeyFile,
  subgraphsFile,
  supergraphFile,
} from './locations';
import { buildExplorer } from './processes/buildExplorer';
import { checkPort } from './processes/checkPort';
import { endWithStarter } from './processes/endWithStarter';
import { isLoopback } from './processes/isLoopback';
import { pathFromStarter } from './processes/pathFromStarter';
import { readArguments } from './processes/readArguments';
import { BuiltInGraph } from './registry/BuiltInGraph';
import { createRegistryLink } from './registry/createRegistryLink';
import { editorKeyFile } from './registry/ensureEditorKey';
import { lastGoodFile } from './registry/LastGood';
import { whereEditorKey } from './registry/whereEditorKey';
import { runInOrder, type CloseLater } from '@agency-graph/subgraph-kit/run-in-order';
import { readPersistedQueries } from './server/readPersistedQueries';
import { serveFromRegistry } from './server/serveFromRegistry';
import { serveGateway } from './server/serveGateway';
import { readSigningKey } from './signing/readSigningKey';
import { GraphMembers } from './subgraphs/GraphMembers';
import { InProcessClient } from './subgraphs/InProcessClient';
import { MeasuredClient } from './subgraphs/MeasuredClient';
import { SharingClient } from './subgraphs/SharingClient';
import type { SubgraphClient } from './subgraphs/SubgraphClient';
import { readSupergraph } from './supergraph/readSupergraph';

const help = `Runs the whole graph in one process, with the data loaded, a database of its own, and the registry where other
agencies join.

Usage: npm start [-- options]

Options:
${sampleDataHelp}

Environment:
  PORT                 port to listen on, 0 for any free one (4000)
  HOST                 address to listen on (127.0.0.1)
  DATA_DIRECTORY       where the embedded PostgreSQL keeps its files (.data)
  DATABASE_URL         postgres://user:password@host:5432/database, to use that PostgreSQL instead
  STATE_DIRECTORY      where the first key of the graph's editors, the signing key and the supergraph that was served last
                       are kept (DATA_DIRECTORY)
  SIGNING_KEY_FILE     the key that signs requests to the members of other agencies, as a JWK or JWKS; made when missing
                       (signing-key.json in STATE_DIRECTORY)
  PRIVATE_MEMBERS      whether agencies may publish members at http:// and private addresses (true where HOST is loopback)
  SUPERGRAPH           file of a composed supergraph, to serve it and nothing else: without a registry, so nobody joins
  SUBGRAPH_TIMEOUT_MS  how long a subgraph may take to answer (10000)
  REQUEST_TIMEOUT_MS   how long an operation may take altogether (30000)
  SHARE_READS          whether equal reads at the same time, headers included, share one execution (true)
  SHOW_QUERY_PLANS     whether clients that send x-query-plan: 1 see how their operations are answered (true)
  REDIS_URL            redis://host:6379, for persisted queries that several gateways share
  CORS_ORIGINS         origins whose web pages may query the graph: https://example.org,… or *
  OPERATION_LIMITS     bounds of an operation that differ from the usual ones: depth=40,aliases=1000,cost=0,…
  PERSISTED_QUERIES    manifest of persisted queries, as Apollo's tools write it, that are known from the start
  PERSISTED_QUERIES_ONLY  true to execute no other queries (false)
  LOG_LEVEL            fatal, error, warn, info, debug, trace or silent (info; at a terminal warn)
`;

/** What stands in the data directory beside the database, also when somebody takes that away; `gateway`: of a gateway by itself. */
const stateFiles = [editorKeyFile, lastGoodFile, signingKeyFile, 'gateway'];

type Config = ReturnType<typeof readStandaloneConfig>;

interface Start {
  config: Config;
  log: Log;
  closeLater: CloseLater;
  sampleData: { scale: number } | undefined;
}

void runInOrder(async (closeLater) => {
  const { sampleData, others } = takeSampleDataFlag(process.argv.slice(2));
  if (readArguments(others, help, {}) === undefined) return;
  endWithStarter(process.env);
  const config = readStandaloneConfig();
  const log = createLog('gateway', config.LOG_LEVEL);
  const start = { config, log, closeLater, sampleData };
  const server = await (config.SUPERGRAPH === undefined
    ? startWithRegistry(start)
    : startFromFile(start, pathFromStarter(config.SUPERGRAPH, process.env)));
  closeLater(server.stop);
  announce(server.url, log);
  if (config.SUPERGRAPH === undefined) announceKey(config);
});

/** The supergraph of a file, whoever else is in the registry. */
async function startFromFile(start: Start, file: string): Promise<RunningServer> {
  const supergraph = readSupergraph(file);
  const databaseUrl = await prepare(start);
  const clients = await openSubgraphs(start, databaseUrl);
  return serveGateway({ ...servingOptions(start), supergraphSdl: supergraph.sdl, clients });
}

/** The members of this repository, with those that agencies publish in the registry. */
async function startWithRegistry(start: Start): Promise<RunningServer> {
  const { config, log, closeLater } = start;
  const builtIn = BuiltInGraph.read({ subgraphsFile, supergraphFile });
  const databaseUrl = await prepare(start);
  const stateDirectory = stateDirectoryOf(config);
  const link = createRegistryLink({ databaseUrl, stateDirectory, builtIn, log });
  closeLater(() => link.close());
  // While the subgraphs load their data.
  void link.connect();
  const signingKey = await readSigningKey(signingKeyFileOf(config, stateDirectory));
  const allowsPrivate = config.PRIVATE_MEMBERS ?? isLoopback(config.HOST);
  const members = new GraphMembers({
    hosted: await openSubgraphs(start, databaseUrl),
    http: {
      timeoutMs: config.SUBGRAPH_TIMEOUT_MS,
      shareReads: config.SHARE_READS,
      signingKey,
    },
    allowsPrivate,
  });
  closeLater(() => members.close());
  return serveFromRegistry({
    ...servingOptions(start),
    link,
    builtIn: builtIn.startingPoint,
    borrowClients: (served) => members.borrow(served),
    stateDirectory,
    signingKey,
    allowsPrivateMembers: allowsPrivate,
  });
}

function servingOptions({ config, log }: Start) {
  return {
    port: config.PORT,
    host: config.HOST,
    log,
    corsOrigins: config.CORS_ORIGINS,
    redisUrl: config.REDIS_URL,
    showsPlans: config.SHOW_QUERY_PLANS ?? true,
    requestTimeoutMs: config.REQUEST_TIMEOUT_MS,
    limits: config.OPERATION_LIMITS,
    persistedQueries: readPersistedQueries(config),
    explorerDirectory,
  };
}

/** What comes before the subgraphs are opened. Resolves to the address of their database. */
async function prepare(start: Start): Promise<string> {
  const { config, log, closeLater } = start;
  await checkPort(config.PORT, config.HOST);
  closeLater(buildExplorer(explorerBuildScript, log));
  return config.DATABASE_URL ?? (await startDatabase(start));
}

/** At a terminal, the lines for people say enough, and only warnings of the log stand beside them. */
function readStandaloneConfig() {
  const LOG_LEVEL = process.stdout.isTTY ? 'warn' : 'info';
  return readConfig(standaloneVariables, { LOG_LEVEL, ...process.env });
}

async function openSubgraphs(start: Start, databaseUrl: string): Promise<SubgraphClient[]> {
  const made = start.sampleData ? `, and sample data at scale ${start.sampleData.scale}` : '';
  say(`Opening the subgraphs and loading their data${made} …`);
  const definitions: SubgraphDefinition[] = [standards, projects, surveys, events];
  const opened = await Promise.allSettled(
    definitions.map((definition) => openClient(definition, databaseUrl, start)),
  );
  return opened.map((result) => {
    if (result.status === 'rejected') throw result.reason;
    return result.value;
  });
}

async function startDatabase({ config, log, closeLater }: Start): Promise<string> {
  const dataDirectory = config.DATA_DIRECTORY ?? defaultDataDirectory;
  say(`Starting PostgreSQL in ${dataDirectory} …`);
  const postgres = await startEmbeddedPostgres({ dataDirectory, beside: stateFiles, log });
  closeLater(postgres.stop);
  return postgres.url();
}

async function openClient(
  definition: SubgraphDefinition,
  databaseUrl: string,
  { config, log, closeLater, sampleData }: Start,
): Promise<SubgraphClient> {
  const startedAt = performance.now();
  const hosted = await openSubgraph(definition, {
    databaseUrl,
    log: log.child({ subgraph: definition.name }),
    sampleData,
  });
  const { SUBGRAPH_TIMEOUT_MS: timeoutMs } = config;
  const member = new MeasuredClient(new InProcessClient({ hosted, timeoutMs, log }));
  const client = config.SHARE_READS ? new SharingClient(member) : member;
  closeLater(() => client.close());
  say(`  ${definition.name} (${secondsSince(startedAt)} s)`);
  return client;
}

function announce(url: string, log: Log): void {
  log.info({ url }, `the graph answers at ${url}graphql`);
  say(`The graph answers at ${url}graphql, the explorer at ${url}explorer. Ctrl-C stops it.`);
}

function announceKey(config: Config): void {
  const line = whereEditorKey(stateDirectoryOf(config));
  if (line !== undefined) say(line);
}

function stateDirectoryOf({ STATE_DIRECTORY, DATA_DIRECTORY = defaultDataDirectory }: Config) {
  return STATE_DIRECTORY === undefined
    ? DATA_DIRECTORY
    : pathFromStarter(STATE_DIRECTORY, process.env);
}

function signingKeyFileOf({ SIGNING_KEY_FILE }: Config, stateDirectory: string): string {
  return SIGNING_KEY_FILE === undefined
    ? join(stateDirectory, signingKeyFile)
    : pathFromStarter(SIGNING_KEY_FILE, process.env);
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

function secondsSince(startedAt: number): string {
  return ((performance.now() - startedAt) / 1000).toFixed(1);
}

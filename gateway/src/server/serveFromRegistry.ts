import type { RunningServer } from '@agency-graph/subgraph-kit/server';
import { buildConnector } from 'undici';
import { createGate } from '../gate/createGate';
import type { Gate } from '../gate/Gate';
import { Probe } from '../gate/probe/Probe';
import { KeyService } from '../registry/KeyService';
import { LastGood } from '../registry/LastGood';
import { MemberProxy } from '../registry/MemberProxy';
import { publicLookup } from '../registry/publicLookup';
import { PublishingService } from '../registry/PublishingService';
import type { Registry } from '../registry/Registry';
import type { RegistryLink } from '../registry/RegistryLink';
import { RegistryService } from '../registry/RegistryService';
import { RegistrySync } from '../registry/RegistrySync';
import type { ServedMember } from '../registry/ServedMember';
import type { StartingPoint } from '../registry/StartingPoint';
import { startingPointOf } from '../registry/startingPointOf';
import type { SigningKey } from '../signing/SigningKey';
import type { BorrowedClients } from '../subgraphs/MemberClients';
import { SupergraphError } from '../supergraph/SupergraphError';
import { OperationRecorder } from '../usage/OperationRecorder';
import { operationsToKeep } from '../usage/operationsToKeep';
import { OperationTally } from '../usage/OperationTally';
import { addJwks } from './addJwks';
import { addRegistry } from './addRegistry';
import type { ServedGraph } from './ServedGraph';
import { serveGateway, type RunningGateway, type ServeGatewayOptions } from './serveGateway';

type Own = 'supergraphSdl' | 'clients' | 'releaseClients' | 'addRoutes' | 'tally' | 'registryView';

export interface ServeFromRegistryOptions extends Omit<ServeGatewayOptions, Own> {
  link: RegistryLink;
  /** What the gateway was built with: served where nothing else is known. */
  builtIn: StartingPoint;
  /** Makes the clients of the members. May throw, when an address cannot be used. */
  borrowClients: (members: readonly ServedMember[]) => BorrowedClients;
  stateDirectory: string;
  /** What schemas are held to: the usual one when left out. It is closed in the end. */
  gate?: Gate | undefined;
  /** Whether agencies may publish members without encryption and at private addresses. */
  allowsPrivateMembers: boolean;
  signingKey?: SigningKey | undefined;
  /** How often the registry is asked whether there is something new (2 seconds). */
  pollEveryMs?: number | undefined;
}

export interface RegistryServer extends RunningServer {
  /** Asks the registry now whether there is something new. */
  look: () => void;
}

/** Serves the supergraph of the registry, and the registry itself. While that is away: what this gateway served last. */
export async function serveFromRegistry(
  options: ServeFromRegistryOptions,
): Promise<RegistryServer> {
  const { link, stateDirectory, borrowClients, pollEveryMs, log } = options;
  await link.connect();
  const lastGood = new LastGood(stateDirectory, log);
  const sync = new RegistrySync({ link, borrowClients, lastGood, pollEveryMs, log });
  let graph: ServedGraph | undefined;
  const askGraph = async (query: string) => graph?.ask(query);
  const gate = options.gate ?? openGate(options, askGraph);
  const tally = new OperationTally();
  const recorder = new OperationRecorder({ tally, registry: recordingTo(link), log });
  const close = async () => {
    await sync.close();
    await recorder.close();
    await gate.close();
  };
  const serving: Serving = {
    ...options,
    tally,
    registryView: () => sync.view,
    addRoutes: (opened) => {
      graph = opened;
      addRoutes(opened, options, { sync, gate });
    },
  };
  try {
    const { server, served } = await serveFirst(serving, lastGood);
    sync.begin({ served, update: server.update });
    const look = () => void sync.catchUp().catch(() => {});
    return { url: server.url, stop: () => server.stop().finally(close), look };
  } catch (error) {
    await close();
    throw error;
  }
}

type Serving = ServeFromRegistryOptions &
  Pick<ServeGatewayOptions, 'addRoutes' | 'tally' | 'registryView'>;

function recordingTo(link: RegistryLink): Pick<Registry, 'addOperations'> {
  return {
    addOperations: (operations) => link.use((registry) => registry.addOperations(operations)),
  };
}

function openGate(
  { log, signingKey, allowsPrivateMembers }: ServeFromRegistryOptions,
  askGraph: (query: string) => Promise<unknown>,
): Gate {
  const createSigner =
    signingKey &&
    ((...request: Parameters<SigningKey['signerFor']>) => signingKey.signerFor(...request));
  const connect = allowsPrivateMembers ? undefined : buildConnector({ lookup: publicLookup });
  return createGate({ log, probe: new Probe({ createSigner, askGraph, connect }) });
}

interface Started {
  server: RunningGateway;
  served: StartingPoint;
}

/** Serves the first that can be: what the registry says, what was served last, what the gateway was built with. */
async function serveFirst(serving: Serving, lastGood: LastGood): Promise<Started> {
  const { link, builtIn, log } = serving;
  const places = [() => activated(link), () => lastGood.read(), async () => builtIn];
  for (const find of places) {
    const point = await find();
    if (point === undefined) continue;
    const { source, number } = point;
    try {
      const server = await serve(point, serving);
      if (source !== 'registry') {
        log.warn(
          { source, number },
          'the supergraph that is served is not one that the registry has just given',
        );
      }
      return { server, served: point };
    } catch (err) {
      if (!(err instanceof SupergraphError) || source === 'built-in') throw err;
      log.error(
        { source, number, err },
        'a supergraph cannot be served, and the next best is tried',
      );
    }
  }
  throw new SupergraphError('There is no supergraph that can be served.');
}

async function activated(link: RegistryLink): Promise<StartingPoint | undefined> {
  const current = await link.current().catch(() => undefined);
  return current && startingPointOf(current);
}

async function serve({ sdl, members }: StartingPoint, serving: Serving): Promise<RunningGateway> {
  const { clients, release } = serving.borrowClients(members);
  try {
    return await serveGateway({
      ...serving,
      supergraphSdl: sdl,
      clients,
      releaseClients: release,
    });
  } catch (error) {
    release();
    throw error;
  }
}

function addRoutes(
  { app, gateway }: ServedGraph,
  options: ServeFromRegistryOptions,
  { sync, gate }: { sync: RegistrySync; gate: Gate },
): void {
  const { link, log, signingKey, allowsPrivateMembers, persistedQueries } = options;
  if (signingKey) addJwks(app, signingKey);
  addRegistry(app, {
    link,
    reading: new RegistryService(link),
    publishing: new PublishingService({
      link,
      gate,
      untilServed: (sequence) => sync.reach(sequence),
      operationsToKeep: (registry) => operationsToKeep({ registry, persistedQueries }),
      urlRules: { allowsPrivate: allowsPrivateMembers },
    }),
    keys: new KeyService(link),
    proxy: new MemberProxy({ link, clients: () => gateway.clients, log }),
    log,
  });
}

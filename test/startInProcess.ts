import { events } from '@agency-graph/events/subgraph';
import { explorerDirectory, supergraphFile } from '@agency-graph/gateway/locations';
import { serveGateway } from '@agency-graph/gateway/server/serveGateway';
import { InProcessClient } from '@agency-graph/gateway/subgraphs/InProcessClient';
import type {
  SubgraphClient,
  SubgraphRequest,
} from '@agency-graph/gateway/subgraphs/SubgraphClient';
import { readSupergraph } from '@agency-graph/gateway/supergraph/readSupergraph';
import { projects } from '@agency-graph/projects/subgraph';
import { standards } from '@agency-graph/standards/subgraph';
import { openSubgraph, type HostOptions } from '@agency-graph/subgraph-kit/host';
import { createLog } from '@agency-graph/subgraph-kit/log';
import type { HostedSubgraph } from '@agency-graph/subgraph-kit/subgraph';
import { surveys } from '@agency-graph/surveys/subgraph';

export interface InProcessGraph {
  url: string;
  hosted: Readonly<Record<'standards' | 'projects' | 'surveys' | 'events', HostedSubgraph>>;
  /** How many requests the gateway has sent to each subgraph. */
  requests: Record<string, number>;
  /** Called with each of them from when it is set. */
  onRequest?: (subgraph: string, request: SubgraphRequest) => void;
  stop: () => Promise<void>;
}

/** The whole graph in this process, on one database, with sample data when it is asked for. */
export async function startInProcess(
  databaseUrl: string,
  { sampleData }: Pick<HostOptions, 'sampleData'> = {},
): Promise<InProcessGraph> {
  const log = createLog('test', 'silent');
  const options = { databaseUrl, log, sampleData };
  const hosted = {
    standards: await openSubgraph(standards, options),
    projects: await openSubgraph(projects, options),
    surveys: await openSubgraph(surveys, options),
    events: await openSubgraph(events, options),
  };
  const members = Object.values(hosted);
  const watch: Watch = { requests: {} };
  const clients = members.map((member) =>
    watched(new InProcessClient({ hosted: member, timeoutMs: 10_000, log }), watch),
  );
  const gateway = await serveGateway({
    supergraphSdl: readSupergraph(supergraphFile).sdl,
    clients,
    port: 0,
    host: '127.0.0.1',
    log,
    corsOrigins: [],
    explorerDirectory,
    showsPlans: true,
  });
  return Object.assign(watch, {
    url: gateway.url,
    hosted,
    async stop() {
      await gateway.stop();
      await Promise.all(members.map((member) => member.close()));
    },
  });
}

type Watch = Pick<InProcessGraph, 'requests' | 'onRequest'>;

function watched(client: SubgraphClient, watch: Watch): SubgraphClient {
  const { name } = client;
  const { requests } = watch;
  requests[name] = 0;
  return {
    name,
    execute(request) {
      requests[name] = (requests[name] ?? 0) + 1;
      watch.onRequest?.(name, request);
      return client.execute(request);
    },
    checkReady: () => client.checkReady(),
    close: () => client.close(),
  };
}

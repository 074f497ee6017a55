import type { Log } from '@agency-graph/subgraph-kit/log';
import { ApolloGateway } from '@apollo/gateway';
import { libraryLogger } from './server/libraryLogger';
import type { SubgraphClient } from './subgraphs/SubgraphClient';
import { SubgraphDataSource } from './subgraphs/SubgraphDataSource';

export interface GatewayOptions {
  supergraphSdl: string;
  clients: readonly SubgraphClient[];
  log: Log;
}

/**
 * Plans and executes operations over the supergraph. It asks no subgraph anything before the first operation needs it,
 * so it starts whether or not they are up.
 */
export function createGateway({ supergraphSdl, clients, log }: GatewayOptions): ApolloGateway {
  // The library reports to its maker every hour unless this variable says no; it has no option for it.
  // oxlint-disable-next-line node/no-process-env
  process.env.APOLLO_TELEMETRY_DISABLED = 'true';
  return new ApolloGateway({
    supergraphSdl,
    logger: libraryLogger(log),
    __exposeQueryPlanExperimental: false,
    buildService: ({ name }) => new SubgraphDataSource(clientOf(name, clients)),
  });
}

function clientOf(name: string, clients: readonly SubgraphClient[]): SubgraphClient {
  const client = clients.find((candidate) => candidate.name === name);
  if (client === undefined) {
    const known = clients.map((candidate) => candidate.name).join(', ');
    throw new Error(
      `The supergraph has a subgraph "${name}", but there are clients for ${known} only.`,
    );
  }
  return client;
}

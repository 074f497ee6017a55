import { join } from 'node:path';
import { createLog } from '@agency-graph/subgraph-kit/log';
import {
  serveGateway,
  type RunningGateway,
  type ServeGatewayOptions,
} from '../src/server/serveGateway';
import { createHttpClients } from '../src/subgraphs/createHttpClients';
import type { SubgraphClient } from '../src/subgraphs/SubgraphClient';
import { testSupergraphSdl } from './testSubgraphs';

export interface TestGateway {
  url: string;
  /** Sends a GraphQL request by POST and reads the JSON that comes back. */
  query: (query: string, options?: QueryOptions) => Promise<GraphQLAnswer>;
  /** Serves another supergraph. */
  update: RunningGateway['update'];
  stop: () => Promise<void>;
}

export interface QueryOptions {
  variables?: Record<string, unknown>;
  headers?: Record<string, string>;
  operationName?: string;
}

export interface GraphQLAnswer {
  status: number;
  headers: Headers;
  data?: unknown;
  errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[];
}

type Options = Partial<Omit<ServeGatewayOptions, 'clients'>> & {
  clients?: readonly SubgraphClient[];
  urls?: Record<string, string>;
  /** Names of the members, when they are not the test subgraphs. */
  subgraphs?: readonly string[];
  timeoutMs?: number;
};

const nowhere = 'http://127.0.0.1:1/';

/** A gateway of the test subgraphs on a free port. */
export async function startTestGateway(options: Options): Promise<TestGateway> {
  const { urls = {}, timeoutMs = 2000, subgraphs: names = ['books', 'reviews'], ...rest } = options;
  const subgraphs = names.map((name) => ({ name, url: nowhere }));
  const clients = options.clients ?? createHttpClients({ subgraphs, urls, timeoutMs });
  const server = await serveGateway({
    supergraphSdl: testSupergraphSdl,
    port: 0,
    host: '127.0.0.1',
    log: createLog('gateway', 'silent'),
    corsOrigins: [],
    explorerDirectory: join(__dirname, 'no-explorer'),
    ...rest,
    clients,
  });
  return {
    url: server.url,
    query: (query, queryOptions) => post(`${server.url}graphql`, query, queryOptions),
    update: server.update,
    stop: async () => {
      await server.stop();
      await Promise.all(clients.map((client) => client.close()));
    },
  };
}

async function post(
  url: string,
  query: string,
  options: QueryOptions = {},
): Promise<GraphQLAnswer> {
  const { headers, ...rest } = options;
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, ...rest }),
  });
  const body = (await response.json()) as Pick<GraphQLAnswer, 'data' | 'errors'>;
  return { status: response.status, headers: response.headers, ...body };
}

import { buildSubgraphSchema } from '@apollo/subgraph';
import { createLog } from '@agency-graph/subgraph-kit/log';
import { parse, validate, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { Executor } from '../../src/execution/Executor';
import { createPlanner } from '../../src/planning/createPlanner';
import { InProcessClient } from '../../src/subgraphs/InProcessClient';
import type { SubgraphClient } from '../../src/subgraphs/SubgraphClient';
import { composeGraph } from '../differential/world/composeGraph';
import { requestContext } from '../differential/systems/requestContext';

type Resolvers = Parameters<typeof buildSubgraphSchema>[0] extends infer Module
  ? Module extends { resolvers?: infer R }
    ? R
    : never
  : never;

/** The schema of a member, without the line that links federation, and its resolvers. */
export interface MemberSource {
  sdl: string;
  resolvers: Resolvers;
}

export interface OpenGraph {
  schema: GraphQLSchema;
  /** The answer, with `errors` where there are any, as a client gets it. */
  query: (text: string, variables?: Record<string, unknown>) => Promise<GraphAnswer>;
  /** What members were asked, as `member: text`, in the order in which it began. */
  requests: string[];
  close: () => Promise<void>;
}

export interface GraphAnswer {
  data: unknown;
  errors?: readonly GraphQLFormattedError[];
}

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [
  "@key", "@shareable", "@external", "@requires", "@provides", "@override", "@inaccessible", "@interfaceObject"
])`;

/** A gateway over members in this process. */
export function openGraph(members: Readonly<Record<string, MemberSource>>): OpenGraph {
  const log = createLog('gateway', 'silent');
  const requests: string[] = [];
  const sources = Object.entries(members).map(([name, { sdl, resolvers }]) => ({
    name,
    sdl: `${link}\n${sdl}`,
    resolvers,
  }));
  const supergraphSdl = composeGraph(sources);
  const clients = sources.map(({ name, sdl, resolvers }) => {
    const schema = buildSubgraphSchema({ typeDefs: parse(sdl), resolvers });
    const hosted = {
      name,
      schema,
      createContext: () => ({}),
      checkReady: async () => {},
      close: async () => {},
    };
    return record(new InProcessClient({ hosted, timeoutMs: 10_000, log }), requests);
  });
  const planner = createPlanner({ supergraphSdl, log });
  const executor = new Executor({ supergraphSdl, planner, clients });
  return {
    schema: executor.schema,
    requests,
    async query(query, variables = {}) {
      const document = parse(query);
      const faults = validate(executor.schema, document);
      if (faults.length > 0) throw new AggregateError(faults, faults.map(String).join('\n'));
      const operation = await executor.compile({ query, operationName: undefined, document });
      const { data, errors } = await executor.execute(operation, variables, requestContext(log));
      // As JSON, so that a test sees objects as a client does.
      return JSON.parse(JSON.stringify({ data, errors })) as GraphAnswer;
    },
    async close() {
      await planner.close();
      await Promise.all(clients.map((client) => client.close()));
    },
  };
}

function record(client: SubgraphClient, requests: string[]): SubgraphClient {
  return {
    name: client.name,
    execute(request) {
      requests.push(`${client.name}: ${request.operation.text}`);
      return client.execute(request);
    },
    checkReady: () => client.checkReady(),
    close: () => client.close(),
  };
}

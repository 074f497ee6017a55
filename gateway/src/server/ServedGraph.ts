import type { FastifyInstance } from 'fastify';
import type { SupergraphGateway } from '../SupergraphGateway';

/** The graph that is served, for routes beside those of GraphQL. */
export interface ServedGraph {
  app: FastifyInstance;
  gateway: SupergraphGateway;
  /** Asks a query in the name of this gateway, and resolves to the data of the answer; undefined when there is none. */
  ask: (query: string) => Promise<unknown>;
}

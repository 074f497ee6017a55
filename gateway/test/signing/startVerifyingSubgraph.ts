import { createLog } from '@agency-graph/subgraph-kit/log';
import { serveSubgraph } from '@agency-graph/subgraph-kit/server';
import fastify from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { addJwks } from '../../src/server/addJwks';
import type { SigningKey } from '../../src/signing/SigningKey';

interface Served {
  url: string;
  stop: () => Promise<void>;
}

/** Serves the keys of a gateway as the gateway does. `key` may change. */
export async function serveKeys(of: { key: SigningKey }): Promise<Served> {
  const app = fastify();
  addJwks(app, {
    get jwks() {
      return of.key.jwks;
    },
  } as SigningKey);
  const origin = await app.listen({ port: 0, host: '127.0.0.1' });
  return { url: `${origin}/.well-known/jwks.json`, stop: () => app.close() };
}

export interface VerifyingOptions {
  name: string;
  schema: GraphQLSchema;
  jwks: string;
  now?: () => number;
}

/** A subgraph of the kit, without a database, that answers to signed requests alone. */
export function startVerifyingSubgraph(options: VerifyingOptions): Promise<Served> {
  const { name, schema, jwks, now } = options;
  return serveSubgraph(
    { name, schema, createContext: () => ({}), checkReady: () => Promise.resolve() },
    { port: 0, host: '127.0.0.1', log: createLog('test', 'silent'), signatures: { jwks, now } },
  );
}

import {
  databaseUrlVariable,
  integerVariable,
  serverVariables,
} from '@agency-graph/subgraph-kit/config';
import { z } from 'zod';
import { limitsVariable } from './bounds/limitsVariable';

/** Pairs of a subgraph's name and its address: `standards=http://10.0.0.5:4001/,events=https://events.example.org/`. */
const subgraphUrlsVariable = z
  .string()
  .transform((text) => text.split(',').map((pair) => splitAtFirst(pair.trim(), '=')))
  .refine(
    (pairs) => pairs.every(([name, url]) => name !== '' && isHttpUrl(url)),
    'must hold pairs such as standards=http://127.0.0.1:4001/ separated by commas',
  )
  .refine(
    (pairs) => new Set(pairs.map(([name]) => name)).size === pairs.length,
    'must name each subgraph once',
  )
  .transform((pairs): Record<string, string> => Object.fromEntries(pairs));

/** Origins as browsers send them, `https://example.org`, or `*` for all. */
const originsVariable = z
  .string()
  .transform((text) => text.split(',').map((origin) => origin.trim()))
  .refine(
    (origins) => origins.every((origin) => origin === '*' || isOrigin(origin)),
    'must hold origins such as https://example.org separated by commas, or *',
  );

/** Headers that say something about one connection, about the body or about who is addressed, and so are never passed on. */
const unforwardable =
  /^(connection|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade|host|expect|content-.*|accept|accept-encoding|x-request-id|x-subgraph|signature|signature-input)$/;

/** Names of headers, `authorization,x-tenant`, in lower case. */
const headerNamesVariable = z
  .string()
  .transform((text) => text.split(',').map((name) => name.trim().toLowerCase()))
  .refine(
    (names) => names.every((name) => /^[\w!#$%&'*+.^`|~-]+$/.test(name)),
    'must hold names of headers such as authorization separated by commas',
  )
  .refine(
    (names) => !names.some((name) => unforwardable.test(name)),
    'must not name a header of the connection or of the body, such as host or content-length',
  )
  .transform((names) => [...new Set(names)]);

const switchVariable = z
  .enum(['true', 'false'], 'must be true or false')
  .transform((text) => text === 'true');

const redisUrlVariable = z.url({
  protocol: /^rediss?$/,
  error: 'must be an address such as redis://localhost:6379',
});

/** What every gateway reads, wherever its subgraphs are. */
const sharedVariables = {
  ...serverVariables,
  SUPERGRAPH: z.string().optional(),
  STATE_DIRECTORY: z.string().optional(),
  SIGNING_KEY_FILE: z.string().optional(),
  PRIVATE_MEMBERS: switchVariable.optional(),
  SUBGRAPH_TIMEOUT_MS: integerVariable(100, 300_000).default(10_000),
  REQUEST_TIMEOUT_MS: integerVariable(100, 300_000).default(30_000),
  SHARE_READS: switchVariable.default(true),
  SHOW_QUERY_PLANS: switchVariable.optional(),
  REDIS_URL: redisUrlVariable.optional(),
  CORS_ORIGINS: originsVariable.default([]),
  OPERATION_LIMITS: limitsVariable.default({}),
  PERSISTED_QUERIES: z.string().optional(),
  PERSISTED_QUERIES_ONLY: switchVariable.default(false),
};

/** The gateway of subgraphs behind HTTP. */
export const gatewayVariables = {
  ...sharedVariables,
  REGISTRY_URL: databaseUrlVariable().optional(),
  SUBGRAPH_URLS: subgraphUrlsVariable.default({}),
  SUBGRAPH_MAXIMUM_BYTES: integerVariable(1024, 1_073_741_824).default(16_777_216),
  SUBGRAPH_CONCURRENCY: integerVariable(1, 10_000).default(128),
  SUBGRAPH_COMPRESSION: z.enum(['auto', 'on', 'off'], 'must be auto, on or off').default('auto'),
  FORWARD_HEADERS: headerNamesVariable.default([]),
  ENTITY_CACHE: z.enum(['off', 'memory', 'redis'], 'must be off, memory or redis').default('off'),
};

/** The whole graph in one process. */
export const standaloneVariables = {
  ...sharedVariables,
  DATABASE_URL: databaseUrlVariable().optional(),
  DATA_DIRECTORY: z.string().optional(),
};

/** The gateway and its subgraphs as processes of one machine. */
export const distributedVariables = {
  ...sharedVariables,
  REGISTRY_URL: databaseUrlVariable().optional(),
  DATABASE_URL: databaseUrlVariable(),
};

function splitAtFirst(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at === -1 ? ['', text] : [text.slice(0, at), text.slice(at + 1)];
}

function isHttpUrl(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

function isOrigin(text: string): boolean {
  return isHttpUrl(text) && new URL(text).origin === text;
}

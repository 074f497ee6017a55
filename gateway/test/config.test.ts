import { readConfig } from '@agency-graph/subgraph-kit/config';
import { createLog } from '@agency-graph/subgraph-kit/log';
import { gatewayVariables } from '../src/config';
import { createEntityStore } from '../src/subgraphs/createEntityStore';
import { createHttpClients } from '../src/subgraphs/createHttpClients';

it('has a default for everything', () => {
  expect(readConfig(gatewayVariables, {})).toEqual({
    PORT: 4000,
    HOST: '127.0.0.1',
    LOG_LEVEL: 'info',
    SUBGRAPH_TIMEOUT_MS: 10_000,
    REQUEST_TIMEOUT_MS: 30_000,
    SUBGRAPH_URLS: {},
    SUBGRAPH_MAXIMUM_BYTES: 16_777_216,
    SUBGRAPH_CONCURRENCY: 128,
    SUBGRAPH_COMPRESSION: 'auto',
    FORWARD_HEADERS: [],
    SHARE_READS: true,
    ENTITY_CACHE: 'off',
    CORS_ORIGINS: [],
    OPERATION_LIMITS: {},
    PERSISTED_QUERIES_ONLY: false,
  });
});

it('reads limits of operations, and refuses what is none', () => {
  const read = (OPERATION_LIMITS: string) =>
    readConfig(gatewayVariables, { OPERATION_LIMITS }).OPERATION_LIMITS;
  expect(read('depth=40, cost=0')).toEqual({ depth: 40, cost: 0 });
  for (const text of [
    'depth',
    'depth=',
    'depth=0',
    'depth=-1',
    'size=5',
    'depth=4=5',
    'cost=1e3',
  ]) {
    expect(() => read(text)).toThrow(
      /OPERATION_LIMITS must hold pairs such as depth=40,aliases=1000 /,
    );
  }
});

it('reads lists', () => {
  const { SUBGRAPH_URLS, CORS_ORIGINS } = readConfig(gatewayVariables, {
    SUBGRAPH_URLS:
      'standards=http://10.0.0.5:4001/, events=https://events.example.org/graphql?key=a=b',
    CORS_ORIGINS: 'https://data.example.org,http://localhost:3000',
  });
  expect(SUBGRAPH_URLS).toEqual({
    standards: 'http://10.0.0.5:4001/',
    events: 'https://events.example.org/graphql?key=a=b',
  });
  expect(CORS_ORIGINS).toEqual(['https://data.example.org', 'http://localhost:3000']);
});

it('reads the headers to pass on in lower case, and refuses those that are nobody else’s business', () => {
  const read = (FORWARD_HEADERS: string) =>
    readConfig(gatewayVariables, { FORWARD_HEADERS }).FORWARD_HEADERS;
  expect(read('Authorization, x-tenant,cookie,x-tenant')).toEqual([
    'authorization',
    'x-tenant',
    'cookie',
  ]);
  for (const name of ['host', 'Content-Length', 'connection', 'te', 'Signature', 'x-subgraph']) {
    expect(() => read(`authorization,${name}`)).toThrow(
      `FORWARD_HEADERS must not name a header of the connection or of the body, such as host or content-length, but it is "authorization,${name}".`,
    );
  }
  expect(() => read('author ization')).toThrow(
    'FORWARD_HEADERS must hold names of headers such as authorization separated by commas',
  );
});

it('keeps entities in Redis only where there is one', () => {
  const log = createLog('test', 'silent');
  expect(createEntityStore({ ENTITY_CACHE: 'off' }, log)).toBeUndefined();
  expect(() => createEntityStore({ ENTITY_CACHE: 'redis' }, log)).toThrow(
    'ENTITY_CACHE is "redis", so REDIS_URL must be set.',
  );
});

it('lists all faults together, each with its rule and value', () => {
  const environment = {
    PORT: '4000x',
    SUBGRAPH_TIMEOUT_MS: '5',
    SUBGRAPH_URLS: 'standards:4001',
    REDIS_URL: 'localhost',
    CORS_ORIGINS: 'https://example.org/page',
  };
  expect(() => readConfig(gatewayVariables, environment)).toThrow(
    `The environment has 5 faults:
  PORT must be a whole number from 0 to 65535, but it is "4000x".
  SUBGRAPH_TIMEOUT_MS must be a whole number from 100 to 300000, but it is "5".
  REDIS_URL must be an address such as redis://localhost:6379, but it is "localhost".
  CORS_ORIGINS must hold origins such as https://example.org separated by commas, or *, but it is "https://example.org/page".
  SUBGRAPH_URLS must hold pairs such as standards=http://127.0.0.1:4001/ separated by commas, but it is "standards:4001".`,
  );
});

it('refuses the address of a subgraph that the supergraph does not have', () => {
  const subgraphs = [{ name: 'books', url: 'http://127.0.0.1:1/' }];
  const urls = { boks: 'http://127.0.0.1:2/' };
  expect(() => createHttpClients({ subgraphs, urls, timeoutMs: 100 })).toThrow(
    'SUBGRAPH_URLS names "boks", but the subgraphs are books.',
  );
});

import { readConfig } from '@agency-graph/subgraph-kit/config';
import { gatewayVariables } from '../src/config';
import { createHttpClients } from '../src/subgraphs/createHttpClients';

it('has a default for everything', () => {
  expect(readConfig(gatewayVariables, {})).toEqual({
    PORT: 4000,
    HOST: '127.0.0.1',
    LOG_LEVEL: 'info',
    SUBGRAPH_TIMEOUT_MS: 10_000,
    SUBGRAPH_URLS: {},
    CORS_ORIGINS: [],
  });
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

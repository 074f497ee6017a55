import { ConfigurationError } from '@agency-graph/subgraph-kit/config';
import { HttpClient } from './HttpClient';

interface HttpClientsOptions {
  /** The members of the supergraph. */
  subgraphs: readonly { name: string; url: string }[];
  /** Addresses that replace those of the supergraph, by name. */
  urls: Readonly<Record<string, string>>;
  timeoutMs: number;
}

/** One client for each member. Throws a ConfigurationError when an address is given for somebody who is none. */
export function createHttpClients({
  subgraphs,
  urls,
  timeoutMs,
}: HttpClientsOptions): HttpClient[] {
  const names = subgraphs.map(({ name }) => name);
  const unknown = Object.keys(urls).filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    throw new ConfigurationError(
      `SUBGRAPH_URLS names ${unknown.map((name) => `"${name}"`).join(' and ')}, but the subgraphs are ${names.join(', ')}.`,
    );
  }
  return subgraphs.map(
    ({ name, url }) => new HttpClient({ name, url: urls[name] ?? url, timeoutMs }),
  );
}

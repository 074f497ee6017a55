import type { LookupFunction } from 'node:net';
import type { SigningKey } from '../signing/SigningKey';
import { EntityCacheClient } from './EntityCacheClient';
import type { EntityStore } from './EntityStore';
import { HttpClient } from './HttpClient';
import { MeasuredClient } from './MeasuredClient';
import type { ObservedClient } from './ObservedClient';
import { requireMembers } from './placeMembers';
import { ResilientClient, type BreakerOptions } from './ResilientClient';
import { SharingClient } from './SharingClient';

export interface HttpClientsOptions {
  /** The members of the supergraph. */
  subgraphs: readonly { name: string; url: string }[];
  /** Addresses that replace those of the supergraph, by name. */
  urls: Readonly<Record<string, string>>;
  /** How long a member may take to answer. */
  timeoutMs: number;
  /** Size of a member's largest answer, counted after decompression (16 MB). */
  maximumBytes?: number | undefined;
  /** Requests to a member at once (128). Eight times as many may wait. */
  concurrency?: number | undefined;
  /** Whether to ask for compressed answers: `auto` does where the connection is encrypted, since it leaves the house then. */
  compression?: 'auto' | 'on' | 'off' | undefined;
  /** Whether equal reads that are under way at the same time share one request (true). */
  shareReads?: boolean | undefined;
  /** Where entities are kept. Absent: nowhere. Whoever made it closes it. */
  entityStore?: EntityStore | undefined;
  breaker?: Partial<BreakerOptions> | undefined;
  /** Signs the requests, for each member its own. Absent: they are not signed. */
  signingKey?: SigningKey | undefined;
  /** Finds the addresses of members' hosts: as node does when left out. */
  lookup?: LookupFunction | undefined;
}

const defaultConcurrency = 128;

/**
 * One client for each member: kept entities, then shared reads, then measuring, then resilience, then HTTP. Throws a ConfigurationError
 * when an address is given for somebody who is none.
 */
export function createHttpClients(options: HttpClientsOptions): ObservedClient[] {
  const { subgraphs, urls } = options;
  requireMembers(subgraphs, urls);
  return subgraphs.map(({ name, url }) =>
    createHttpClient({ name, url: urls[name] ?? url }, options),
  );
}

/** The client of one member. */
export function createHttpClient(
  { name, url }: { name: string; url: string },
  options: Omit<HttpClientsOptions, 'subgraphs' | 'urls'>,
): ObservedClient {
  const { timeoutMs, maximumBytes, compression = 'auto', breaker, entityStore } = options;
  const { concurrency = defaultConcurrency, shareReads = true } = options;
  const http = new HttpClient({
    name,
    url,
    timeoutMs,
    maximumBytes,
    connections: concurrency,
    signer: options.signingKey?.signerFor(name),
    lookup: options.lookup,
    compression: compression === 'on' || (compression === 'auto' && url.startsWith('https:')),
  });
  const measured = new MeasuredClient(new ResilientClient(http, { concurrency, breaker }));
  const sharing = shareReads ? new SharingClient(measured) : measured;
  return entityStore === undefined ? sharing : new EntityCacheClient(sharing, entityStore);
}

import { ConfigurationError } from '@agency-graph/subgraph-kit/config';
import type { Log } from '@agency-graph/subgraph-kit/log';
import { SharedCache } from '../server/SharedCache';
import type { EntityStore } from './EntityStore';
import { MemoryEntityStore } from './MemoryEntityStore';
import { SharedEntityStore } from './SharedEntityStore';

export interface EntityStoreConfiguration {
  ENTITY_CACHE: 'off' | 'memory' | 'redis';
  REDIS_URL?: string | undefined;
}

/** Where entities are kept, if they are. Throws a ConfigurationError when it is Redis and there is none. */
export function createEntityStore(
  { ENTITY_CACHE, REDIS_URL }: EntityStoreConfiguration,
  log: Log,
): EntityStore | undefined {
  if (ENTITY_CACHE === 'off') return undefined;
  if (ENTITY_CACHE === 'memory') return new MemoryEntityStore();
  if (REDIS_URL === undefined) {
    throw new ConfigurationError('ENTITY_CACHE is "redis", so REDIS_URL must be set.');
  }
  const meanwhile = 'entities are asked for each time';
  return new SharedEntityStore(new SharedCache({ redisUrl: REDIS_URL, log, meanwhile }));
}

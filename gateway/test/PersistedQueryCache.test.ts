import { setTimeout as delay } from 'node:timers/promises';
import { createLog } from '@agency-graph/subgraph-kit/log';
import { PersistedQueryCache } from '../src/server/PersistedQueryCache';
import { useCleanups } from './cleanups';
import { listenAsRedis, startRedis } from './startRedis';

const cleanup = useCleanups();

function open(redisUrl?: string): PersistedQueryCache {
  const cache = new PersistedQueryCache({ redisUrl, log: createLog('test', 'silent') });
  cleanup(() => cache.close());
  return cache;
}

const text = '{ __typename }';

it('keeps the least lately stored texts out when there are too many', async () => {
  const cache = open();
  for (let index = 0; index <= 5000; index++) await cache.set(`hash-${index}`, text);
  await expect(cache.get('hash-0')).resolves.toBeUndefined();
  await expect(cache.get('hash-5000')).resolves.toBe(text);
});

it('shares texts with other gateways through Redis', async () => {
  const url = await startRedis(cleanup);
  const [one, other] = [open(url), open(url)];
  await expect(untilKnown(one, other)).resolves.toBe(text);
});

it.each([
  ['refuses connections', async () => 'redis://127.0.0.1:1'],
  ['accepts and says nothing', () => listenAsRedis(() => {}, cleanup)],
  ['cuts every connection', () => listenAsRedis((socket) => socket.destroy(), cleanup)],
])('works from memory while Redis %s', async (_how, start) => {
  const cache = open(await start());
  await cache.set('hash', text);
  await expect(cache.get('hash')).resolves.toBe(text);
  await expect(cache.get('unknown')).resolves.toBeUndefined();
});

/** Stores until the connections of both are up; before, each works from its own memory. */
async function untilKnown(one: PersistedQueryCache, other: PersistedQueryCache): Promise<string> {
  for (;;) {
    await one.set('hash', text);
    const known = await other.get('hash');
    if (known !== undefined) return known;
    await delay(20);
  }
}

import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { createLog } from '@agency-graph/subgraph-kit/log';
import { PersistedQueryCache } from '../src/server/PersistedQueryCache';
import { useCleanups } from './cleanups';

const cleanup = useCleanups();

function open(redisUrl?: string): PersistedQueryCache {
  const cache = new PersistedQueryCache({ redisUrl, log: createLog('test', 'silent') });
  cleanup(() => cache.close());
  return cache;
}

async function listen(onConnection: (socket: Socket) => void): Promise<string> {
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket);
    socket.on('error', () => {});
    onConnection(socket);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  cleanup(() => {
    sockets.forEach((socket) => socket.destroy());
    server.close();
  });
  return `redis://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** As much of Redis as the cache uses: SET and GET of texts, in the protocol that its clients speak. */
function startRedis(): Promise<string> {
  const values = new Map<string, string>();
  return listen((socket) => {
    let received = '';
    socket.on('data', (chunk) => {
      received += chunk.toString();
      for (let command = takeCommand(); command; command = takeCommand())
        socket.write(reply(command));
    });
    function takeCommand(): string[] | undefined {
      const count = Number(/^\*(\d+)\r\n/.exec(received)?.[1]);
      const parts = received.split('\r\n');
      if (!count || parts.length < 2 * count + 2) return undefined;
      received = parts.slice(2 * count + 1).join('\r\n');
      return parts.slice(1, 2 * count + 1).filter((_part, index) => index % 2 === 1);
    }
  });
  function reply([name, key = '', value = '']: string[]): string {
    if (name === 'SET') values.set(key, value);
    if (name !== 'GET') return '+OK\r\n';
    const known = values.get(key);
    return known === undefined ? '$-1\r\n' : `$${Buffer.byteLength(known)}\r\n${known}\r\n`;
  }
}

const text = '{ __typename }';

it('keeps the least lately stored texts out when there are too many', async () => {
  const cache = open();
  for (let index = 0; index <= 5000; index++) await cache.set(`hash-${index}`, text);
  await expect(cache.get('hash-0')).resolves.toBeUndefined();
  await expect(cache.get('hash-5000')).resolves.toBe(text);
});

it('shares texts with other gateways through Redis', async () => {
  const url = await startRedis();
  const [one, other] = [open(url), open(url)];
  await expect(untilKnown(one, other)).resolves.toBe(text);
});

it.each([
  ['refuses connections', async () => 'redis://127.0.0.1:1'],
  ['accepts and says nothing', () => listen(() => {})],
  ['cuts every connection', () => listen((socket) => socket.destroy())],
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

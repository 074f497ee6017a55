import { generateKeyPairSync } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { keyThumbprint } from '../../src/http-signatures/key-thumbprint';
import { RemoteKeys } from '../../src/http-signatures/remote-keys';

function newKey() {
  const { publicKey } = generateKeyPairSync('ed25519');
  return { keyid: keyThumbprint(publicKey), jwk: publicKey.export({ format: 'jwk' }) };
}

const closes: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closes.splice(0)) await close();
});

/** A gateway that answers as told; how often it was asked; and what reads its keys, on a clock that the test turns. */
async function start(answer: (response: ServerResponse) => unknown) {
  const gateway = { answer, asked: 0, milliseconds: 0 };
  const server = createServer((_request, response) => {
    gateway.asked++;
    gateway.answer(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closes.push(
    () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const keys = new RemoteKeys({ url, clock: () => gateway.milliseconds });
  return { gateway, keys, url };
}

function publish(...keys: { jwk: object }[]) {
  return (response: ServerResponse) =>
    response.end(JSON.stringify({ keys: keys.map(({ jwk }) => jwk) }));
}

const away = (response: ServerResponse) => response.socket!.destroy();

it('asks once for many requests, and again for a key that is new', async () => {
  const [old, next] = [newKey(), newKey()];
  const { gateway, keys } = await start(publish(old));
  const found = await Promise.all([1, 2, 3].map(() => keys.find(old.keyid)));
  expect([found.every(Boolean), gateway.asked]).toEqual([true, 1]);
  gateway.answer = publish(next, old);
  gateway.milliseconds = 5_000;
  expect([await keys.find(next.keyid), await keys.find(old.keyid)]).toEqual([
    expect.anything(),
    expect.anything(),
  ]);
  expect(gateway.asked).toBe(2);
});

it('asks at most every 5 s for keys that nobody has', async () => {
  const { gateway, keys } = await start(publish(newKey()));
  for (const milliseconds of [0, 1_000, 4_999, 5_000, 9_999]) {
    gateway.milliseconds = milliseconds;
    await expect(keys.find('nobody')).resolves.toBeUndefined();
  }
  expect(gateway.asked).toBe(2);
});

it('ends a key that is gone, and before the first request after a long silence', async () => {
  const [old, next] = [newKey(), newKey()];
  const { gateway, keys } = await start(publish(old));
  await keys.find(old.keyid);
  gateway.answer = publish(next);
  gateway.milliseconds = 120_001;
  await expect(keys.find(old.keyid)).resolves.toBeUndefined();
});

it('looks for news every minute without letting anybody wait', async () => {
  const key = newKey();
  const { gateway, keys } = await start(publish(key));
  await keys.find(key.keyid);
  const asked = new Promise<void>((resolve) => {
    gateway.answer = (response) => {
      publish(newKey())(response);
      response.once('close', resolve);
    };
  });
  gateway.milliseconds = 60_001;
  await expect(keys.find(key.keyid)).resolves.toBeDefined();
  await asked;
  expect(gateway.asked).toBe(2);
});

it('goes on with what it has while the gateway is away', async () => {
  const key = newKey();
  const { gateway, keys } = await start(publish(key));
  await keys.find(key.keyid);
  gateway.answer = away;
  gateway.milliseconds = 86_400_000;
  await expect(keys.find(key.keyid)).resolves.toBeDefined();
  expect(gateway.asked).toBe(2);
});

it.each<[string, (response: ServerResponse) => unknown]>([
  ['is away', away],
  ['answers with a failure', (response) => response.writeHead(500).end()],
  ['answers with no JWKS', (response) => response.end('{"keys":"none"}')],
  ['answers with something large', (response) => response.end('x'.repeat(70_000))],
  ['sends it elsewhere', (response) => response.writeHead(302, { location: '/' }).end()],
])('cannot tell while the gateway %s', async (_what, answer) => {
  const { keys, url } = await start(answer);
  await expect(keys.find('any')).rejects.toMatchObject({
    code: 'SERVER_BUSY',
    status: 503,
    message: `The gateway's keys could not be fetched from ${url}. Check that a JWKS is there and that this server can reach it.`,
  });
});

it('does not wait for a gateway that never answers', async () => {
  const { keys } = await start(() => {});
  await expect(keys.find('any')).rejects.toMatchObject({ code: 'SERVER_BUSY' });
});

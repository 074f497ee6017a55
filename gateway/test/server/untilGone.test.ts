import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { untilGone } from '../../src/server/untilGone';
import { useCleanups } from '../cleanups';

const cleanup = useCleanups();
const get = 'GET / HTTP/1.1\r\nhost: here\r\n\r\n';

async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  cleanup(() => server.closeAllConnections());
  cleanup(() => server.close());
  return (server.address() as AddressInfo).port;
}

it('aborts the request of a client that leaves before its answer', async () => {
  const signals: AbortSignal[] = [];
  const server = createServer((request) => signals.push(untilGone(request.socket)));
  const client = connect(await listen(server), '127.0.0.1');
  client.write(get);
  await once(server, 'request');
  expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
  client.destroy();
  await once(signals[0]!, 'abort');
});

it('is one for all requests of a connection, and stays quiet between them', async () => {
  const signals: AbortSignal[] = [];
  const server = createServer((request, response) => {
    signals.push(untilGone(request.socket));
    response.end('{}');
  });
  const client = connect(await listen(server), '127.0.0.1');
  for (const path of ['/first', '/second']) {
    client.write(get.replace('/', path));
    await once(client, 'data');
  }
  const [first, second] = signals;
  expect(second).toBe(first);
  expect(first?.aborted).toBe(false);
  client.destroy();
});

import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';

/** Takes connections at the address that it resolves to, and does with them as it is told. */
export async function listenAsRedis(
  onConnection: (socket: Socket) => void,
  cleanup: (close: () => unknown) => void,
): Promise<string> {
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

/** As much of Redis as the caches use: SET and GET of texts, in the protocol that its clients speak. */
export function startRedis(cleanup: (close: () => unknown) => void): Promise<string> {
  const values = new Map<string, string>();
  return listenAsRedis((socket) => {
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
  }, cleanup);
  function reply([name, key = '', value = '']: string[]): string {
    if (name === 'SET') values.set(key, value);
    if (name !== 'GET') return '+OK\r\n';
    const known = values.get(key);
    return known === undefined ? '$-1\r\n' : `$${Buffer.byteLength(known)}\r\n${known}\r\n`;
  }
}

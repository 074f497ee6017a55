import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** Stands between the registry and its database, and can be cut or silenced. */
export class TcpRelay {
  private readonly sockets = new Set<Socket>();
  private readonly server: Server;
  private mode: 'open' | 'cut' | 'silent' = 'open';

  constructor(private readonly target: URL) {
    this.server = createServer({ allowHalfOpen: true }, (socket) => this.relay(socket));
  }

  /** Resolves to the address of the target, through the relay. */
  async open(): Promise<string> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    const url = new URL(this.target);
    url.host = `127.0.0.1:${(this.server.address() as AddressInfo).port}`;
    return url.href;
  }

  /** Ends all connections, and every new one at once. */
  cut(): void {
    this.mode = 'cut';
    for (const socket of this.sockets) socket.destroy();
  }

  /** Lets nothing through any more, and tells nobody. */
  silence(): void {
    this.mode = 'silent';
  }

  restore(): void {
    const wasSilent = this.mode === 'silent';
    this.mode = 'open';
    // What was silenced has lost bytes: such a connection is never right again.
    if (wasSilent) for (const socket of this.sockets) socket.destroy();
  }

  close(): void {
    this.cut();
    this.server.close();
  }

  private relay(socket: Socket): void {
    if (this.mode === 'cut') {
      socket.destroy();
      return;
    }
    const { port, hostname: host } = this.target;
    const target = connect({ port: Number(port), host, allowHalfOpen: true });
    this.pass(socket, target);
    this.pass(target, socket);
  }

  private pass(from: Socket, to: Socket): void {
    this.sockets.add(from);
    from.on('data', (chunk) => {
      if (this.mode === 'open') to.write(chunk);
    });
    from.on('end', () => {
      if (this.mode === 'open') to.end();
    });
    from.on('error', () => {});
    from.on('close', () => {
      this.sockets.delete(from);
      to.destroy();
    });
  }
}

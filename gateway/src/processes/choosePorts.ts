import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { ConfigurationError } from '@agency-graph/subgraph-kit/config';
import { checkPort } from './checkPort';

const highestPort = 65_535;

export interface PortRange {
  /** The first port; 0 for any free ones. */
  port: number;
  count: number;
  host: string;
}

/** Ports that are free now: those that follow the first one, or any. Rejects when one of those is taken. */
export async function choosePorts({ port, count, host }: PortRange): Promise<number[]> {
  if (port === 0) return findFreePorts(count, host);
  if (port + count - 1 > highestPort) {
    throw new ConfigurationError(
      `PORT must leave room for ${count} ports up to ${highestPort}, but it is "${port}".`,
    );
  }
  const ports = Array.from({ length: count }, (_, index) => port + index);
  for (const each of ports) await checkPort(each, host);
  return ports;
}

/** Holds all of them at once, so that no port comes twice. */
async function findFreePorts(count: number, host: string): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, host));
  await Promise.all(servers.map((server) => once(server, 'listening')));
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => once(server.close(), 'close')));
  return ports;
}

import { extname, join } from 'node:path';
import type { ProcessDefinition } from './SupervisedProcess';

export interface GraphProcessesOptions {
  /** The subgraphs, each with the port that it listens on. */
  subgraphs: readonly { name: string; port: number }[];
  /** Arguments of every subgraph's process. */
  subgraphArguments?: readonly string[];
  gateway: { port: number; host: string; registryUrl?: string | undefined };
  /** Whether the gateway has a key, so that subgraphs can hold others off. */
  signsRequests?: boolean;
  /** What all of them inherit. */
  environment: NodeJS.ProcessEnv;
}

const localHost = '127.0.0.1';
const everywhere = new Set(['0.0.0.0', '::', '']);

/** The processes of a graph whose subgraphs answer over HTTP: each subgraph, and the gateway that knows where they are. */
export function graphProcesses({
  subgraphs,
  subgraphArguments = [],
  gateway,
  signsRequests = false,
  environment,
}: GraphProcessesOptions) {
  const gatewayUrl = addressOf(
    everywhere.has(gateway.host) ? localHost : gateway.host,
    gateway.port,
  );
  const jwksUrl = signsRequests ? { GATEWAY_JWKS_URL: `${gatewayUrl}.well-known/jwks.json` } : {};
  const registry = gateway.registryUrl === undefined ? {} : { REGISTRY_URL: gateway.registryUrl };
  return {
    subgraphs: subgraphs.map(({ name, port }): ProcessDefinition => ({
      name,
      file: require.resolve(`@agency-graph/${name}/main`),
      argv: subgraphArguments,
      environment: { ...environment, ...jwksUrl, HOST: localHost, PORT: String(port) },
      readyUrl: `${addressOf(localHost, port)}health/ready`,
    })),
    gateway: {
      name: 'gateway',
      file: join(__dirname, `../main${extname(__filename)}`),
      environment: {
        ...environment,
        ...registry,
        HOST: gateway.host,
        PORT: String(gateway.port),
        SUBGRAPH_URLS: subgraphs
          .map(({ name, port }) => `${name}=http://${localHost}:${port}/`)
          .join(','),
      },
      readyUrl: `${gatewayUrl}health/ready`,
    } satisfies ProcessDefinition,
  };
}

function addressOf(host: string, port: number): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}/`;
}

import { once } from 'node:events';
import { startServer, stopServer, type ServerProcess } from './startServer';

const names = ['standards', 'projects', 'surveys', 'events'] as const;

export type SubgraphName = (typeof names)[number];

export interface DistributedGraph {
  url: string;
  /** Ends the process of a subgraph at once, as a crash would. */
  kill: (name: SubgraphName) => Promise<void>;
  /** Starts the process of a subgraph again, on its former port. */
  restart: (name: SubgraphName) => Promise<void>;
  stop: () => Promise<void>;
}

export interface DistributedOptions {
  /** Subgraphs that are not started; the gateway knows their addresses all the same. */
  down?: readonly SubgraphName[];
}

/** The five processes of the distributed topology on one database: four subgraphs and the gateway over HTTP. */
export async function startDistributed(
  databaseUrl: string,
  { down = [] }: DistributedOptions = {},
): Promise<DistributedGraph> {
  const servers = new Map<SubgraphName, ServerProcess>();
  const startSubgraph = async (name: SubgraphName) => {
    const port = servers.has(name) ? new URL(servers.get(name)!.url).port : '0';
    const file = `subgraphs/${name}/src/main.ts`;
    servers.set(name, await startServer(file, { DATABASE_URL: databaseUrl, PORT: port }));
  };
  const kill = async (name: SubgraphName) => {
    const { process } = servers.get(name)!;
    process.kill('SIGKILL');
    await once(process, 'exit');
  };
  const stopAll = () =>
    Promise.all([...servers.values()].map(({ process }) => stopServer(process)));
  try {
    await Promise.all(names.map(startSubgraph));
    await Promise.all(down.map(kill));
    const urls = [...servers].map(([name, { url }]) => `${name}=${url}`).join(',');
    const gateway = await startServer('gateway/src/main.ts', { PORT: '0', SUBGRAPH_URLS: urls });
    return {
      url: gateway.url,
      kill,
      restart: startSubgraph,
      async stop() {
        await stopServer(gateway.process);
        await stopAll();
      },
    };
  } catch (error) {
    await stopAll();
    throw error;
  }
}

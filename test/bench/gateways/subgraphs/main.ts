import { answerCommands } from '../processes/answerCommands';
import { createRandom } from '../random';
import { createSchemas } from './createSchemas';
import { subgraphNames, type SubgraphName } from './schemas';
import { SubgraphServer } from './SubgraphServer';

/** What all members have been asked since the last reset. */
export interface SubgraphCounts {
  requests: number;
  /** Those that carried the header of the client's user. */
  withUser: number;
  /** How many different users that were. */
  users: number;
}

export interface SubgraphSettings {
  /** Shortest and longest time an answer takes; 0 for at once. */
  delayMs: readonly [number, number];
}

const delaySeed = 4;
const schemas = createSchemas();
const servers = subgraphNames.map((name) => new SubgraphServer(schemas[name]));

answerCommands({
  listen: async () => {
    const urls = await Promise.all(servers.map((server) => server.listen()));
    return Object.fromEntries(subgraphNames.map((name, index) => [name, urls[index]!])) as Record<
      SubgraphName,
      string
    >;
  },
  reset: ({ delayMs: [shortest, longest] }: SubgraphSettings) => {
    const random = createRandom(delaySeed);
    for (const server of servers) {
      server.requests = server.requestsWithUser = 0;
      server.users = new Set();
      server.delayMs = () => (longest === 0 ? 0 : shortest + random() * (longest - shortest));
    }
  },
  counts: (): SubgraphCounts => ({
    requests: servers.reduce((sum, { requests }) => sum + requests, 0),
    withUser: servers.reduce((sum, { requestsWithUser }) => sum + requestsWithUser, 0),
    users: new Set(servers.flatMap(({ users }) => [...users])).size,
  }),
});

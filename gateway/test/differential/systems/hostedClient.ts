import { createLog } from '@agency-graph/subgraph-kit/log';
import { InProcessClient } from '../../../src/subgraphs/InProcessClient';
import type { Members } from './Members';

/** A member of an invented graph in this process, as the gateway hosts it. */
export function hostedClient(members: Members, name: string): InProcessClient {
  const hosted = {
    name,
    schema: members.schemaOf(name),
    createContext: () => members.turns,
    checkReady: async () => {},
    close: async () => {},
  };
  return new InProcessClient({ hosted, timeoutMs: 60_000, log: createLog(name, 'silent') });
}

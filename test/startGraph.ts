import { createTestDatabase } from '@agency-graph/subgraph-kit/testing';
import type { ExecutionResult } from 'graphql';
import { startDistributed } from './startDistributed';
import { startInProcess } from './startInProcess';

/** The whole graph on free ports, with the compiled data, behind its real HTTP server. */
export interface RunningGraph {
  /** Address of the gateway with a slash at its end. */
  url: string;
  /** Posts one operation to the gateway and returns the answer's body. */
  execute: (query: string, variables?: Record<string, unknown>) => Promise<ExecutionResult>;
  stop: () => Promise<void>;
}

export type Topology = 'in-process' | 'distributed';

/** The topology that the tests run on: in one process, or five processes over HTTP with GRAPH_TOPOLOGY=distributed. */
export const topology: Topology =
  process.env.GRAPH_TOPOLOGY === 'distributed' ? 'distributed' : 'in-process';

/** Starts the graph on a database of its own in the topology that the tests run on. Call `stop` when done. */
export async function startGraph(): Promise<RunningGraph> {
  const testDatabase = await createTestDatabase();
  const start = topology === 'distributed' ? startDistributed : startInProcess;
  const { url, stop } = await start(testDatabase.url).catch(async (error: unknown) => {
    await testDatabase.drop();
    throw error;
  });
  return {
    url,
    execute: (query, variables) => executeAt(url, query, variables),
    async stop() {
      await stop();
      await testDatabase.drop();
    },
  };
}

/** Posts one operation to the gateway at an address. */
export async function executeAt(
  url: string,
  query: string,
  variables?: Record<string, unknown>,
): Promise<ExecutionResult> {
  const response = await fetch(`${url}graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as ExecutionResult;
}

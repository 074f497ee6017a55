import type { ExecutionResult } from 'graphql';
import { openSubgraph } from './host';
import { createLog } from './log';
import type { HostedSubgraph, SubgraphDefinition } from './subgraph';
import { createTestDatabase, executeSubgraph } from './testing';

export interface TestSubgraph {
  hosted: HostedSubgraph;
  /** Runs one operation with a context of its own and returns the answer as a client would parse it. */
  execute: (source: string, variableValues?: Record<string, unknown>) => Promise<ExecutionResult>;
  stop: () => Promise<void>;
}

/** Opens a subgraph with its compiled data on a database of its own. Call `stop` when done. */
export async function startTestSubgraph<Context extends object>(
  definition: SubgraphDefinition<Context>,
): Promise<TestSubgraph> {
  const testDatabase = await createTestDatabase();
  const hosted = await openSubgraph(definition, {
    databaseUrl: testDatabase.url,
    log: createLog(definition.name, 'silent'),
  });
  return {
    hosted,
    async execute(source, variableValues) {
      const result = await executeSubgraph(hosted, source, variableValues);
      return JSON.parse(JSON.stringify(result)) as ExecutionResult;
    },
    async stop() {
      await hosted.close();
      await testDatabase.drop();
    },
  };
}

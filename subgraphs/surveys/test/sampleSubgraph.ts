import { openSubgraph } from '@agency-graph/subgraph-kit/host';
import { createLog } from '@agency-graph/subgraph-kit/log';
import type { TestSubgraph } from '@agency-graph/subgraph-kit/test-subgraph';
import { createTestDatabase, executeSubgraph } from '@agency-graph/subgraph-kit/testing';
import type { ExecutionResult } from 'graphql';
import { surveys } from '../src/subgraph';

/** Opens the subgraph with its sample data on a database of its own. */
export async function startSampleSubgraph(scale = 1): Promise<TestSubgraph> {
  const testDatabase = await createTestDatabase();
  const hosted = await openSubgraph(surveys, {
    databaseUrl: testDatabase.url,
    log: createLog('surveys', 'silent'),
    sampleData: { scale },
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

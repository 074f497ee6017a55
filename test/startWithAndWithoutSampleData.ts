import { createTestDatabase } from '@agency-graph/subgraph-kit/testing';
import type { ExecutionResult } from 'graphql';
import { executeAt } from './startGraph';
import { startInProcess } from './startInProcess';

/** Two graphs side by side: one with the compiled facts alone, one with sample data too. */
export interface GraphPair {
  /** Address of the graph without sample data. */
  url: string;
  /** What the graph without sample data answers; there must be no error. */
  answer: <Data>(query: string) => Promise<Data>;
  /** What the graph with sample data answers, which must say that made-up records of this subgraph took part in it. */
  sampledAnswer: <Data>(query: string, subgraph: string) => Promise<Data>;
  stop: () => Promise<void>;
}

export async function startWithAndWithoutSampleData(): Promise<GraphPair> {
  const databases = [await createTestDatabase(), await createTestDatabase()];
  const graph = await startInProcess(databases[0]!.url);
  const sampled = await startInProcess(databases[1]!.url, { sampleData: { scale: 1 } });
  return {
    url: graph.url,
    answer: async <Data>(query: string) => dataOf<Data>(await executeAt(graph.url, query)),
    async sampledAnswer<Data>(query: string, subgraph: string) {
      const result = await executeAt(sampled.url, query);
      const marked = result.extensions?.syntheticData as { subgraphs: string[] } | undefined;
      if (!marked?.subgraphs.includes(subgraph)) {
        throw new Error(`The answer does not say that it holds sample data of ${subgraph}.`);
      }
      return dataOf<Data>(result);
    },
    async stop() {
      await graph.stop();
      await sampled.stop();
      await Promise.all(databases.map((database) => database.drop()));
    },
  };
}

function dataOf<Data>({ data, errors }: ExecutionResult): Data {
  if (errors)
    throw new Error(errors.map(({ message, path }) => `${path?.join('.')}: ${message}`).join('\n'));
  return data as Data;
}

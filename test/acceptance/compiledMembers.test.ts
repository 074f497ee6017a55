import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { requestVariables } from '@agency-graph/gateway/subgraphs/requestVariables';
import type { SubgraphRequest } from '@agency-graph/gateway/subgraphs/SubgraphClient';
import { compileOperation } from '@agency-graph/subgraph-kit/compile-operation';
import { createTestDatabase, type TestDatabase } from '@agency-graph/subgraph-kit/testing';
import { execute, parse } from 'graphql';
import { operations } from '../bench/operations';
import { executeAt } from '../startGraph';
import { startInProcess, type InProcessGraph } from '../startInProcess';

let testDatabase: TestDatabase;
let graph: InProcessGraph;

beforeAll(async () => {
  testDatabase = await createTestDatabase();
  graph = await startInProcess(testDatabase.url, { sampleData: { scale: 1 } });
});

afterAll(async () => {
  await graph?.stop();
  await testDatabase?.drop();
});

const folder = join(__dirname, '../../gateway/explorer/src/examples');
const examples = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => ({
    name: `the example ${file}`,
    query: readFileSync(join(folder, file), 'utf8'),
  }));

it.each([...examples, ...operations])(
  'each subgraph answers its part of $name as graphql-js does',
  async ({ query }) => {
    const sent: { subgraph: string; request: SubgraphRequest }[] = [];
    graph.onRequest = (subgraph, request) => sent.push({ subgraph, request });
    const { errors } = await executeAt(graph.url, query);
    expect(errors).toBeUndefined();
    expect(sent.length).toBeGreaterThan(0);
    for (const { subgraph, request } of sent) {
      const { schema, createContext } = graph.hosted[subgraph as keyof InProcessGraph['hosted']];
      const document = parse(request.operation.text);
      const operation = { schema, document, operationName: request.operation.name };
      const variableValues = requestVariables(request);
      const ask = () => ({ contextValue: createContext(), variableValues });
      const expected = await execute({ ...operation, ...ask() });
      expect(await compileOperation(operation).execute(ask())).toEqual(expected);
    }
  },
);

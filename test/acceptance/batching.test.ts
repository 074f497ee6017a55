import type { HostedSubgraph } from '@agency-graph/subgraph-kit/subgraph';
import {
  createTestDatabase,
  recordStatements,
  type TestDatabase,
} from '@agency-graph/subgraph-kit/testing';
import { executeAt } from '../startGraph';
import { startInProcess, type InProcessGraph } from '../startInProcess';

let testDatabase: TestDatabase;
let graph: InProcessGraph;

beforeAll(async () => {
  testDatabase = await createTestDatabase();
  graph = await startInProcess(testDatabase.url);
});

afterAll(async () => {
  await graph?.stop();
  await testDatabase?.drop();
});

/** Runs an operation and returns how many statements each subgraph sent to its database. */
async function countStatements(query: string): Promise<Record<string, number>> {
  const recorders = Object.values(graph.hosted).map((hosted: HostedSubgraph) =>
    recordStatements(hosted.database),
  );
  const { errors } = await executeAt(graph.url, query);
  expect(errors).toBeUndefined();
  for (const recorder of recorders) recorder.stop();
  const names = Object.keys(graph.hosted);
  return Object.fromEntries(
    names.map((name, index) => [name, recorders[index]!.statements.length]),
  );
}

it('reads 50 projects with all around them in at most one statement for each type and level', async () => {
  const list = (first: number) => `{
    projects(first: ${first}) {
      nodes { title lead { acronym } partners { acronym } sdgs { number title } countries { name } topics { name } }
    }
  }`;
  const statements = await countStatements(list(50));
  // projects: the page, agencies, tags of goals, goals, topic tags; surveys: countries; standards: topics.
  expect(statements.projects).toBeLessThanOrEqual(5);
  expect(statements).toMatchObject({ standards: 1, surveys: 1, events: 0 });
  expect(await countStatements(list(10))).toEqual(statements);
});

it('asks each subgraph once for each level of a query', async () => {
  const before = { ...graph.requests };
  const { errors } = await executeAt(
    graph.url,
    `{
      projects(first: 50) {
        nodes { title lead { acronym standardsGroups { name } } countries { name } topics { name standards { totalCount } } }
      }
    }`,
  );
  expect(errors).toBeUndefined();
  const sent = Object.entries(graph.requests).map(([name, count]) => [name, count - before[name]!]);
  // First the projects; then countries from surveys, and from standards the topics and the groups of the agencies, in one request.
  expect(Object.fromEntries(sent)).toEqual({ projects: 1, surveys: 1, standards: 1, events: 0 });
});

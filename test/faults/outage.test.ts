import { createTestDatabase, type TestDatabase } from '@agency-graph/subgraph-kit/testing';
import { startDistributed, type DistributedGraph } from '../startDistributed';
import { executeAt } from '../startGraph';

const query = `{
  topic(id: "health") {
    name
    projects(first: 1) { nodes { title } }
    events(first: 1) { nodes { title } }
  }
  agency(id: "who") { acronym events(first: 1) { totalCount } }
  events(first: 1) { totalCount }
}`;

let testDatabase: TestDatabase;
let graph: DistributedGraph;

beforeAll(async () => {
  testDatabase = await createTestDatabase();
});

afterEach(() => graph?.stop());

afterAll(() => testDatabase?.drop());

async function expectAllButEvents(): Promise<void> {
  const { data, errors } = await executeAt(graph.url, query);
  expect(data).toEqual({
    topic: { name: 'Health', projects: { nodes: [{ title: expect.any(String) }] }, events: null },
    agency: { acronym: 'WHO', events: null },
    events: null,
  });
  const paths = errors!.map(({ path, extensions }) => [
    path!.join('.'),
    extensions?.code,
    extensions?.subgraph,
  ]);
  expect(paths.toSorted()).toEqual([
    ['agency.events', 'SUBGRAPH_UNAVAILABLE', 'events'],
    ['events', 'SUBGRAPH_UNAVAILABLE', 'events'],
    ['topic.events', 'SUBGRAPH_UNAVAILABLE', 'events'],
  ]);
  expect(JSON.stringify(errors)).not.toMatch(/127\.0\.0\.1|localhost|ECONN|stack/);
}

async function expectEverything(): Promise<void> {
  const { data, errors } = await executeAt(graph.url, query);
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({
    events: { totalCount: 58 },
    topic: { events: { nodes: [expect.anything()] } },
  });
}

it('answers all but the events while their process is dead, and by itself again when it is back', async () => {
  graph = await startDistributed(testDatabase.url);
  await expectEverything();
  await graph.kill('events');
  await expectAllButEvents();
  await graph.restart('events');
  await expectEverything();
});

it('starts while a subgraph is down', async () => {
  graph = await startDistributed(testDatabase.url, { down: ['events'] });
  await expectAllButEvents();
  const health = await fetch(`${graph.url}health`);
  expect(health.status).toBe(200);
  await graph.restart('events');
  await expectEverything();
});

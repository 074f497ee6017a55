import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startGraph, type RunningGraph } from '../startGraph';

const query = readFileSync(join(__dirname, '../queries/HealthAcrossTheUnSystem.graphql'), 'utf8');

let graph: RunningGraph;

beforeAll(async () => {
  graph = await startGraph();
});

afterAll(() => graph?.stop());

it('answers one query from all four subgraphs', async () => {
  const { data, errors } = await graph.execute(query);
  expect(errors).toBeUndefined();
  expect(data).toMatchSnapshot();
});

it('counts every list of the graph', async () => {
  await expect(
    graph.execute(`{
      standards { totalCount } agencies { totalCount } projects { totalCount } sustainableDevelopmentGoals { totalCount }
      countries { totalCount } events { totalCount } sessions { totalCount }
    }`),
  ).resolves.toEqual({
    data: {
      // 465 records, four of which are drafts of texts that a second register holds as published.
      standards: { totalCount: 461 },
      agencies: { totalCount: 60 },
      projects: { totalCount: 79 },
      sustainableDevelopmentGoals: { totalCount: 17 },
      countries: { totalCount: 249 },
      events: { totalCount: 58 },
      sessions: { totalCount: 6 },
    },
  });
});

it('follows an agency, a country, a goal and a topic through every subgraph', async () => {
  const { data, errors } = await graph.execute(`{
    agency(id: "itu") {
      name standards { totalCount } standardsGroups { id } projects { totalCount } surveys { totalCount } events { totalCount }
    }
    country(code: "CHE") { name projects { totalCount } events { totalCount } }
    sustainableDevelopmentGoal(number: 3) { title projects { totalCount } standards { totalCount } events { totalCount } }
    topic(id: "disasters") { name standards { totalCount } projects { totalCount } events { totalCount } questions { text } }
  }`);
  expect(errors).toBeUndefined();
  expect(data).toMatchSnapshot();
});

it('says what to change when a query is wrong, and answers what is right', async () => {
  const answers = await Promise.all(
    [
      '{ standards { total } }',
      '{ standards(first: 5000) { totalCount } topic(id: "health") { name } }',
      '{ projects(after: "xyz") { nodes { id } } }',
      '{ projects(filter: { country: ["Ruanda"] }) { totalCount } }',
      '{ country(code: "ZZZ") { name } }',
      '{ events(filter: { from: "2024-13" }) { totalCount } }',
    ].map((wrong) => graph.execute(wrong)),
  );
  expect(
    answers.map(({ data, errors }) => ({
      data,
      errors: errors?.map(({ message, path, extensions }) => ({
        message,
        path,
        code: extensions?.code,
      })),
    })),
  ).toMatchSnapshot();
});

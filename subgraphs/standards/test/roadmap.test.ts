import { startTestSubgraph, type TestSubgraph } from '@agency-graph/subgraph-kit/test-subgraph';
import { recordStatements } from '@agency-graph/subgraph-kit/testing';
import { standards } from '../src/subgraph';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startTestSubgraph(standards);
});

afterAll(() => subgraph.stop());

it('lays the standards of one topic out by body and status', async () => {
  const { data, errors } = await subgraph.execute(`{
    roadmap(by: [BODY, STATUS], filter: { topic: ["health"] }) {
      dimensions totalCount rows { values { dimension value label } count }
    }
    standards(filter: { topic: ["health"] }) { totalCount }
  }`);
  expect(errors).toBeUndefined();
  const { roadmap, standards: listed } = data as unknown as {
    roadmap: {
      dimensions: string[];
      totalCount: number;
      rows: { values: { value: string; label: string }[]; count: number }[];
    };
    standards: { totalCount: number };
  };
  expect(roadmap.dimensions).toEqual(['BODY', 'STATUS']);
  expect(roadmap.totalCount).toBe(listed.totalCount);
  expect(roadmap.rows.reduce((sum, { count }) => sum + count, 0)).toBe(listed.totalCount);
  expect(roadmap.rows).toContainEqual({
    values: [
      { dimension: 'BODY', value: 'itu-t', label: 'ITU-T' },
      { dimension: 'STATUS', value: 'PUBLISHED', label: 'Published' },
    ],
    count: expect.any(Number),
  });
});

it('reads the standards of all its rows with two statements', async () => {
  const recorder = recordStatements(subgraph.hosted.database);
  await subgraph.execute(
    '{ roadmap(by: [TOPIC, BODY, STATUS]) { rows { count standards(first: 3) { id } } } }',
  );
  recorder.stop();
  expect(recorder.statements).toHaveLength(2);
});

it.each([
  ['[]', 'by must hold one to 3 different dimensions, but got [].'],
  ['[BODY, BODY]', 'by must hold one to 3 different dimensions, but got [BODY, BODY].'],
  [
    '[BODY, KIND, YEAR, STATUS]',
    'by must hold one to 3 different dimensions, but got [BODY, KIND, YEAR, STATUS].',
  ],
])('refuses the dimensions %s', async (by, message) => {
  const { errors } = await subgraph.execute(`{ roadmap(by: ${by}) { totalCount } }`);
  expect(errors).toEqual([
    expect.objectContaining({
      message,
      path: ['roadmap'],
      extensions: { code: 'BAD_USER_INPUT', argument: 'by' },
    }),
  ]);
});

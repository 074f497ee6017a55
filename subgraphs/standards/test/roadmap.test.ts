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
  ['[]', 'by must hold one to 4 different dimensions, but got [].'],
  ['[BODY, BODY]', 'by must hold one to 4 different dimensions, but got [BODY, BODY].'],
  [
    '[BODY, KIND, YEAR, STATUS, TOPIC]',
    'by must hold one to 4 different dimensions, but got [BODY, KIND, YEAR, STATUS, TOPIC].',
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

it('gives each row its share of all standards of the roadmap', async () => {
  await expect(
    subgraph.execute(`{
      roadmap(by: [BODY, STATUS, YEAR], filter: { topic: ["agriculture"] }, includeEmpty: true) {
        totalCount rows { values { value } count share }
      }
    }`),
  ).resolves.toEqual({
    data: {
      roadmap: {
        totalCount: 4,
        rows: ['2024', '2025', null].map((year, index) => ({
          values: [{ value: 'itu-t' }, { value: 'PUBLISHED' }, { value: year }],
          count: [2, 1, 1][index],
          share: [0.5, 0.25, 0.25][index],
        })),
      },
    },
  });
});

it('fills every combination of the values found, in the order of the dimensions', async () => {
  const { data } = await subgraph.execute(`{
    full: roadmap(by: [BODY, STATUS], includeEmpty: true) { totalCount rows { values { value } count } }
    found: roadmap(by: [BODY, STATUS]) { rows { values { value } count } }
  }`);
  type Row = { values: { value: string }[]; count: number };
  const { full, found } = data as unknown as Record<'full' | 'found', { rows: Row[] }> & {
    full: { totalCount: number };
  };
  const bodies = new Set(found.rows.map(({ values }) => values[0]!.value));
  const statuses = new Set(found.rows.map(({ values }) => values[1]!.value));
  expect(full.rows).toHaveLength(bodies.size * statuses.size);
  expect(full.rows.filter(({ count }) => count > 0)).toEqual(found.rows);
  expect(full.rows.reduce((sum, { count }) => sum + count, 0)).toBe(full.totalCount);
});

it('refuses to list more empty combinations than anybody reads', async () => {
  const { errors } = await subgraph.execute(
    '{ roadmap(by: [TOPIC, GROUP, STATUS, YEAR], includeEmpty: true) { rows { count } } }',
  );
  expect(errors?.[0]?.message).toMatch(
    /^includeEmpty lists at most 5000 rows, but these dimensions have \d+: take fewer, or give a filter\.$/,
  );
});

import { startTestSubgraph, type TestSubgraph } from '@agency-graph/subgraph-kit/test-subgraph';
import { standards } from '../src/subgraph';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startTestSubgraph(standards);
});

afterAll(() => subgraph.stop());

it.each([
  ['first: 5000', 'first must be between 1 and 100, but got 5000.', 'first'],
  ['first: 0', 'first must be between 1 and 100, but got 0.', 'first'],
  ['last: -1', 'last must be between 1 and 100, but got -1.', 'last'],
  ['first: 2, last: 3', 'Give either first or last, not both, but got first 2 and last 3.', 'last'],
  [
    'after: "abc"',
    'after must be a cursor from this list in the same order: it is no cursor that this list gave. Got "abc".',
    'after',
  ],
  [
    'filter: { topic: ["helth", "gender"] }',
    'filter.topic must hold a known topic, but got "helth" (nearest: "health", Health).',
    'filter.topic',
  ],
  [
    'filter: { body: ["itu"] }',
    'filter.body must hold a known standards body, but got "itu" (nearest: "itu-t", ITU-T).',
    'filter.body',
  ],
  [
    'filter: { search: " - " }',
    'filter.search must hold at least one word, but got " - ".',
    'filter.search',
  ],
  [
    'orderBy: RELEVANCE',
    'orderBy RELEVANCE needs words to rank by: give filter.search too.',
    'orderBy',
  ],
])('refuses standards(%s) and says what to change', async (args, message, argument) => {
  const { errors } = await subgraph.execute(`{ standards(${args}) { nodes { id } } }`);
  expect(errors).toEqual([
    expect.objectContaining({
      message,
      path: ['standards'],
      extensions: { code: 'BAD_USER_INPUT', argument },
    }),
  ]);
});

it('refuses a cursor of another order', async () => {
  const { data } = await subgraph.execute(
    '{ standards(first: 1, orderBy: NEWEST) { pageInfo { endCursor } } }',
  );
  const { endCursor } = (data as unknown as { standards: { pageInfo: { endCursor: string } } })
    .standards.pageInfo;
  const { errors } = await subgraph.execute(
    'query ($after: String) { standards(after: $after) { nodes { id } } }',
    { after: endCursor },
  );
  expect(errors?.[0]?.message).toContain(
    'this list is ordered by DESIGNATION, and the cursor belongs to the order NEWEST',
  );
});

it('refuses a date that the calendar does not have', async () => {
  const { errors } = await subgraph.execute(
    '{ standards(filter: { publishedFrom: "2023-02-30" }) { totalCount } }',
  );
  expect(errors?.[0]?.message).toContain(
    'PartialDate must be a year, month or day in ISO 8601, such as 2021, 2023-12 or 2023-12-18, but got "2023-02-30".',
  );
});

it('treats an empty choice as no choice', async () => {
  await expect(
    subgraph.execute('{ standards(filter: { status: [], topic: [], body: [] }) { totalCount } }'),
  ).resolves.toEqual({ data: { standards: { totalCount: 461 } } });
});

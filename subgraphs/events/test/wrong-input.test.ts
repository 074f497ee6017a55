import { startTestSubgraph, type TestSubgraph } from '@agency-graph/subgraph-kit/test-subgraph';
import { events } from '../src/subgraph';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startTestSubgraph(events);
});

afterAll(() => subgraph.stop());

it.each([
  ['first: 5000', 'first must be between 1 and 100, but got 5000.', 'first'],
  ['first: 0', 'first must be between 1 and 100, but got 0.', 'first'],
  ['first: 2, last: 3', 'Give either first or last, not both, but got first 2 and last 3.', 'last'],
  [
    'before: "abc"',
    'before must be a cursor from this list in the same order: it is no cursor that this list gave. Got "abc".',
    'before',
  ],
  [
    'filter: { country: ["CHX"] }',
    'filter.country must hold a known country code, but got "CHX" (nearest: "CHE", Switzerland).',
    'filter.country',
  ],
  [
    'filter: { agency: ["itu", "unesc"] }',
    'filter.agency must hold a known UN agency, but got "unesc" (nearest: "unesco", United Nations Educational, Scientific and Cultural Organization).',
    'filter.agency',
  ],
  [
    'filter: { series: ["grs"] }',
    'filter.series must hold a known series of events, but got "grs" (nearest: "gsr", Global Symposium for Regulators).',
    'filter.series',
  ],
  [
    'filter: { topic: ["helth"] }',
    'filter.topic must hold a known topic, but got "helth" (nearest: "health", Health).',
    'filter.topic',
  ],
  [
    'filter: { search: "?" }',
    'filter.search must hold at least one word, but got "?".',
    'filter.search',
  ],
  [
    'orderBy: RELEVANCE',
    'orderBy RELEVANCE needs words to rank by: give filter.search too.',
    'orderBy',
  ],
])('refuses events(%s) and says what to change', async (args, message, argument) => {
  const { errors } = await subgraph.execute(`{ events(${args}) { nodes { id } } }`);
  expect(errors).toEqual([
    expect.objectContaining({
      message,
      path: ['events'],
      extensions: { code: 'BAD_USER_INPUT', argument },
    }),
  ]);
});

it('finds no sessions of an event that it does not know, since events come in by import too', async () => {
  await expect(
    subgraph.execute('{ sessions(filter: { event: ["cop32"] }) { totalCount } }'),
  ).resolves.toEqual({ data: { sessions: { totalCount: 0 } } });
});

it('refuses a cursor of another order', async () => {
  const { data } = await subgraph.execute(
    '{ events(first: 1, orderBy: OLDEST) { pageInfo { endCursor } } }',
  );
  const { endCursor } = (data as unknown as { events: { pageInfo: { endCursor: string } } }).events
    .pageInfo;
  const { errors } = await subgraph.execute(
    'query ($after: String) { events(after: $after) { nodes { id } } }',
    {
      after: endCursor,
    },
  );
  expect(errors?.[0]?.message).toContain(
    'this list is ordered by NEWEST, and the cursor belongs to the order OLDEST',
  );
});

it('refuses a date that the calendar does not have', async () => {
  const { errors } = await subgraph.execute(
    '{ events(filter: { from: "2025-02-29" }) { totalCount } }',
  );
  expect(errors?.[0]?.message).toContain(
    'PartialDate must be a year, month or day in ISO 8601, such as 2021, 2023-12 or 2023-12-18, but got "2025-02-29".',
  );
});

it('treats an empty choice as no choice', async () => {
  await expect(
    subgraph.execute(
      '{ events(filter: { kind: [], excludeKind: [], agency: [], country: [] }) { totalCount } }',
    ),
  ).resolves.toEqual({ data: { events: { totalCount: 58 } } });
});

it.each([
  ['challenges(filter: { winnerCountry: ["ZZZ"] })', 'filter.winnerCountry', 'country code'],
  ['challenges(filter: { topic: ["helth"] })', 'filter.topic', 'topic'],
  ['courses(filter: { agency: ["itoo"] })', 'filter.agency', 'UN agency'],
  ['fellowships(filter: { country: ["Kenia"] })', 'filter.country', 'country code'],
  ['members(filter: { region: ["Afrika"] })', 'filter.region', 'region of the M49 standard'],
  ['members(filter: { topic: ["helth"] })', 'filter.topic', 'topic'],
])('refuses %s and names the argument', async (field, argument, noun) => {
  const { errors } = await subgraph.execute(`{ ${field} { totalCount } }`);
  expect(errors).toEqual([
    expect.objectContaining({
      message: expect.stringContaining(`${argument} must hold a known ${noun}, but got`),
      extensions: { code: 'BAD_USER_INPUT', argument },
    }),
  ]);
});

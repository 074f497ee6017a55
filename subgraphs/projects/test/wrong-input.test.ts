import { startTestSubgraph, type TestSubgraph } from '@agency-graph/subgraph-kit/test-subgraph';
import { projects } from '../src/subgraph';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startTestSubgraph(projects);
});

afterAll(() => subgraph.stop());

it.each([
  ['projects(first: 5000)', 'first must be between 1 and 100, but got 5000.', 'first'],
  ['agencies(last: 0)', 'last must be between 1 and 100, but got 0.', 'last'],
  [
    'programmes(first: 2, last: 3)',
    'Give either first or last, not both, but got first 2 and last 3.',
    'last',
  ],
  [
    'instruments(after: "abc")',
    'after must be a cursor from this list in the same order: it is no cursor that this list gave. Got "abc".',
    'after',
  ],
  [
    'projects(filter: { country: ["RWB"] })',
    'filter.country must hold a known country code, but got "RWB" (nearest: "RWA", Rwanda).',
    'filter.country',
  ],
  [
    'projects(filter: { country: ["XKX"] })',
    expect.stringMatching(/^filter\.country must hold a known country code, but got "XKX"/),
    'filter.country',
  ],
  [
    'projects(filter: { otherArea: ["RWA"] })',
    'filter.otherArea must hold codes that ISO 3166-1 leaves to its users, such as XKX, but got "RWA".',
    'filter.otherArea',
  ],
  [
    'projects(filter: { lead: ["unesko"] })',
    'filter.lead must hold a known UN agency, but got "unesko" (nearest: "unesco", United Nations Educational, Scientific and Cultural Organization).',
    'filter.lead',
  ],
  [
    'projects(filter: { goal: [3, 18, 0] })',
    'filter.goal must hold numbers of goals from 1 to 17, but got 18, 0.',
    'filter.goal',
  ],
  [
    'sustainableDevelopmentGoals(filter: { number: [18] })',
    'filter.number must hold numbers of goals from 1 to 17, but got 18.',
    'filter.number',
  ],
  [
    'pledges(filter: { currency: ["CHF", "US$"] })',
    'filter.currency must hold ISO 4217 codes of three letters, such as CHF, but got "US$".',
    'filter.currency',
  ],
  [
    'pledges(filter: { programme: ["partner2conect"] })',
    'filter.programme must hold a known programme, but got "partner2conect" (nearest: "partner2connect", Partner2Connect Digital Coalition).',
    'filter.programme',
  ],
  [
    'pledges(orderBy: RELEVANCE)',
    'orderBy RELEVANCE needs words to rank by: give filter.search too.',
    'orderBy',
  ],
  [
    'projects(filter: { topic: ["helth"] })',
    'filter.topic must hold a known topic, but got "helth" (nearest: "health", Health).',
    'filter.topic',
  ],
  [
    'projects(filter: { programme: ["gigs"] })',
    'filter.programme must hold a known programme, but got "gigs" (nearest: "giga", Giga).',
    'filter.programme',
  ],
  [
    'instruments(filter: { body: ["iawg"] })',
    expect.stringMatching(
      /^filter\.body must hold a known coordination body, but got "iawg" \(nearest: "iawg-ai"/,
    ),
    'filter.body',
  ],
  [
    'agencies(filter: { reportEdition: ["un-activities-on-ai-2024"] })',
    expect.stringContaining(
      'filter.reportEdition must hold a known report edition, but got "un-activities-on-ai-2024"',
    ),
    'filter.reportEdition',
  ],
  [
    'agencies(filter: { search: " - " })',
    'filter.search must hold at least one word, but got " - ".',
    'filter.search',
  ],
  [
    'projects(orderBy: RELEVANCE)',
    'orderBy RELEVANCE needs words to rank by: give filter.search too.',
    'orderBy',
  ],
])('refuses %s and says what to change', async (field, message, argument) => {
  const { errors } = await subgraph.execute(`{ ${field} { totalCount } }`);
  expect(errors).toEqual([
    expect.objectContaining({
      message,
      path: [/^\w+/.exec(field)?.[0]],
      extensions: { code: 'BAD_USER_INPUT', argument },
    }),
  ]);
});

it('refuses a wrong filter in a list of a record too, and answers the rest', async () => {
  const { data, errors } = await subgraph.execute(
    `query ($keys: [_Any!]!) {
      _entities(representations: $keys) { ... on Topic { id projects(filter: { lead: ["unesko"] }) { totalCount } } }
    }`,
    { keys: [{ __typename: 'Topic', id: 'health' }] },
  );
  expect(data).toEqual({ _entities: [{ id: 'health', projects: null }] });
  expect(errors).toEqual([
    expect.objectContaining({
      path: ['_entities', 0, 'projects'],
      extensions: { code: 'BAD_USER_INPUT', argument: 'filter.lead' },
    }),
  ]);
});

it('refuses a cursor of another order', async () => {
  const { data } = await subgraph.execute(
    '{ projects(first: 1, orderBy: NEWEST) { pageInfo { endCursor } } }',
  );
  const { endCursor } = (data as unknown as { projects: { pageInfo: { endCursor: string } } })
    .projects.pageInfo;
  const { errors } = await subgraph.execute(
    'query ($after: String) { projects(after: $after) { nodes { id } } }',
    { after: endCursor },
  );
  expect(errors?.[0]?.message).toContain(
    'this list is ordered by TITLE, and the cursor belongs to the order NEWEST',
  );
});

it('treats an empty choice as no choice', async () => {
  await expect(
    subgraph.execute(`{
      projects(filter: { status: [], topic: [], lead: [], agency: [], goal: [], country: [], otherArea: [], subject: [], programme: [] }) {
        totalCount
      }
      agencies(filter: { kind: [], headquartersCountry: [], reportEdition: [], iatiPublisherId: [] }) { totalCount }
      agency(id: "itu") { projects(role: []) { totalCount } }
    }`),
  ).resolves.toEqual({
    data: {
      projects: { totalCount: 79 },
      agencies: { totalCount: 60 },
      agency: { projects: { totalCount: 10 } },
    },
  });
});

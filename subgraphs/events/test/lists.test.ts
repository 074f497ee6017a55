import { startTestSubgraph, type TestSubgraph } from '@agency-graph/subgraph-kit/test-subgraph';
import { recordStatements } from '@agency-graph/subgraph-kit/testing';
import { events } from '../src/subgraph';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startTestSubgraph(events);
});

afterAll(() => subgraph.stop());

interface Page {
  events: {
    totalCount: number;
    edges: { cursor: string; node: { id: string } }[];
    pageInfo: {
      hasNextPage: boolean;
      hasPreviousPage: boolean;
      startCursor: string;
      endCursor: string;
    };
  };
}

const query = `query ($first: Int, $after: String, $last: Int, $before: String, $orderBy: EventOrder, $filter: EventFilter) {
  events(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy, filter: $filter) {
    totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

async function readPage(variables: Record<string, unknown>): Promise<Page['events']> {
  const { data, errors } = await subgraph.execute(query, variables);
  expect(errors).toBeUndefined();
  return (data as unknown as Page).events;
}

describe.each([
  ['NEWEST', null],
  ['OLDEST', null],
  ['TITLE', null],
  ['RELEVANCE', 'AI OR summit OR meeting'],
])('in the order %s', (orderBy, search) => {
  const filter = search === null ? null : { search };

  it('gives every event once, page by page, forward and backward alike', async () => {
    const forward: string[] = [];
    let after: string | null = null;
    for (let more = true; more;) {
      const page: Page['events'] = await readPage({ first: 9, after, orderBy, filter });
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
      forward.push(...page.edges.map(({ node }) => node.id));
      ({ hasNextPage: more, endCursor: after } = page.pageInfo);
    }
    const backward: string[] = [];
    let before: string | null = null;
    for (let more = true; more;) {
      const page: Page['events'] = await readPage({ last: 9, before, orderBy, filter });
      expect(page.pageInfo.hasNextPage).toBe(before !== null);
      backward.unshift(...page.edges.map(({ node }) => node.id));
      ({ hasPreviousPage: more, startCursor: before } = page.pageInfo);
    }
    const { totalCount } = await readPage({ first: 1, orderBy, filter });
    expect(totalCount).toBeGreaterThan(25);
    expect(forward).toHaveLength(totalCount);
    expect(new Set(forward).size).toBe(totalCount);
    expect(backward).toEqual(forward);
  });
});

it('orders events by the moment at which they begin', async () => {
  await expect(
    subgraph.execute(`{
      events(first: 5, orderBy: OLDEST, filter: { from: "2025-07-10", to: "2025-07-11", top: false }) {
        nodes { id }
      }
    }`),
  ).resolves.toEqual({
    data: {
      events: {
        nodes: [
          { id: 'ai-governance-dialogue-2025' },
          { id: 'ai-governance-dialogue-2025-closing-remarks' },
          { id: 'ai-for-good-global-summit-2025-high-level-ai-standards-panel' },
          { id: 'ai-for-good-global-summit-2025-closing-remarks' },
        ],
      },
    },
  });
});

it('keeps what overlaps a span of days, by all days that a partial date can mean', async () => {
  await expect(
    subgraph.execute(`{
      running: events(filter: { from: "2024-10-17", to: "2024-10-17", kind: [ASSEMBLY, FORUM] }) { nodes { id } }
      inTheYear: events(filter: { from: "2022-08-01", to: "2022-08-02" }, orderBy: OLDEST) { nodes { id startsOn } }
      inTheMonth: events(filter: { from: "2026-03-31", to: "2026-03-31" }) { nodes { id startsOn } }
      afterTheMonth: events(filter: { from: "2026-04-01", to: "2026-04" }) { nodes { id } }
    }`),
  ).resolves.toEqual({
    data: {
      running: {
        nodes: [
          { id: 'wtsa-24-world-telecommunication-standardization-assembly' },
          { id: 'fao-science-and-innovation-forum-2024' },
        ],
      },
      inTheYear: {
        nodes: [
          { id: '2022-itu-geoai-location-mention-recognition-challenge-finale', startsOn: '2022' },
          { id: 'ai-for-good-2022', startsOn: '2022' },
        ],
      },
      inTheMonth: { nodes: [{ id: 'data-standards-for-health-ai', startsOn: '2026-03' }] },
      afterTheMonth: { nodes: [] },
    },
  });
});

it('combines conditions of all kinds', async () => {
  await expect(
    subgraph.execute(`{
      events(filter: {
        kind: [SUMMIT], format: [HYBRID], series: ["ai-for-good-global-summit"], agency: ["ITU"], country: ["che"],
        year: [2023, 2024], provenance: [CURATED], top: true
      }, orderBy: OLDEST) { totalCount nodes { id } }
      topic: events(filter: { topic: ["human-rights"] }) { totalCount }
    }`),
  ).resolves.toEqual({
    data: {
      events: {
        totalCount: 2,
        nodes: [{ id: 'ai-for-good-global-summit-2023' }, { id: 'ai-for-good-global-summit-2024' }],
      },
      topic: { totalCount: 3 },
    },
  });
});

it('finds words of titles, series, places and organizers, the best match first', async () => {
  await expect(
    subgraph.execute(`{
      title: events(first: 1, filter: { search: "\\"governance day\\"" }) { totalCount nodes { id } }
      place: events(filter: { search: "Kampala" }) { nodes { id } }
      country: events(filter: { search: "Romania" }) { nodes { id } }
      organizer: events(filter: { search: "\\"World Health Organization\\"" }) { totalCount }
      remark: events(filter: { search: "seminar -webinar" }) { nodes { id } }
    }`),
  ).resolves.toEqual({
    data: {
      title: {
        totalCount: 2,
        nodes: [{ id: 'ai-governance-day-from-principles-to-implementation' }],
      },
      place: { nodes: [{ id: 'gsr-24-global-symposium-for-regulators' }] },
      country: { nodes: [{ id: 'pp-22-plenipotentiary-conference' }] },
      organizer: { totalCount: 3 },
      remark: {
        nodes: [{ id: 'leveraging-artificial-intelligence-innovation-in-law-enforcement' }],
      },
    },
  });
});

it('counts by kind, year, country, format, agency, series and topic, and only what is kept', async () => {
  await expect(
    subgraph.execute(`{
      events(first: 1, filter: { country: ["IND", "SGP"] }) {
        totalCount
        facets {
          kind { value label count } year { value count } country { value label count } format { value label count }
          agency { value count } series { value count } topic { value label count }
        }
      }
    }`),
  ).resolves.toEqual({
    data: {
      events: {
        totalCount: 8,
        facets: {
          kind: [
            { value: 'MEETING', label: 'Meeting', count: 3 },
            { value: 'SUMMIT', label: 'Summit', count: 2 },
            { value: 'ASSEMBLY', label: 'Assembly', count: 1 },
            { value: 'REGIONAL', label: 'Regional', count: 1 },
            { value: 'SYMPOSIUM', label: 'Symposium', count: 1 },
          ],
          year: [
            { value: '2026', count: 1 },
            { value: '2025', count: 1 },
            { value: '2024', count: 4 },
            { value: '2019', count: 1 },
            { value: '2018', count: 1 },
          ],
          country: [
            { value: 'IND', label: 'India', count: 5 },
            { value: 'SGP', label: 'Singapore', count: 3 },
          ],
          format: [{ value: 'IN_PERSON', label: 'In Person', count: 8 }],
          agency: [
            { value: 'itu', count: 5 },
            { value: 'unicri', count: 2 },
            { value: 'who', count: 1 },
            { value: 'wipo', count: 1 },
          ],
          series: [
            { value: 'interpol-unicri-global-meetings', count: 2 },
            { value: 'ai-for-good-impact', count: 1 },
            { value: 'gi-ai4h-meetings', count: 1 },
            { value: 'international-ai-standards-summit', count: 1 },
            { value: 'wtsa', count: 1 },
          ],
          topic: expect.arrayContaining([
            { value: 'justice', label: 'Justice and law enforcement', count: 2 },
          ]),
        },
      },
    },
  });
});

it('runs no statement for parts that are not selected', async () => {
  const recorder = recordStatements(subgraph.hosted.database);
  await subgraph.execute(
    '{ events(first: 3) { nodes { id title country { code } organizers { name } } } }',
  );
  recorder.stop();
  expect(recorder.statements).toHaveLength(1);
  expect(recorder.statements[0]).not.toContain('count(');
});

it('reads 50 events with all that belongs to them with one statement per type and level', async () => {
  const recorder = recordStatements(subgraph.hosted.database);
  const { data, errors } = await subgraph.execute(`{
    events(first: 50) {
      nodes {
        id series { name } parent { title } topics { id } topicTags { matched }
        children(first: 3) { totalCount nodes { id } } sessions(first: 3) { totalCount nodes { id } }
        organizers { agency { id } } country { code } otherDates { startsOn }
      }
    }
  }`);
  recorder.stop();
  expect(errors).toBeUndefined();
  expect((data as unknown as { events: { nodes: unknown[] } }).events.nodes).toHaveLength(50);
  // events, series, parents, topic tags, children and their count, sessions and their count
  expect(recorder.statements).toHaveLength(8);
});

it('reads the events of all agencies of a level with one statement', async () => {
  const recorder = recordStatements(subgraph.hosted.database);
  const keys = ['itu', 'who', 'fao', 'wipo', 'imo'].map((id) => ({ __typename: 'Agency', id }));
  const { data } = await subgraph.execute(
    'query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Agency { events(first: 1) { nodes { id } } } } }',
    { keys },
  );
  recorder.stop();
  expect(data).toEqual({
    _entities: [
      { events: { nodes: [{ id: 'ai-and-multimedia-authenticity-standards-2026' }] } },
      { events: { nodes: [{ id: 'data-standards-for-health-ai' }] } },
      { events: { nodes: [{ id: 'fao-science-and-innovation-forum-2024' }] } },
      { events: { nodes: [{ id: 'gi-ai4h-second-meeting' }] } },
      { events: { nodes: [] } },
    ],
  });
  expect(recorder.statements).toHaveLength(1);
});

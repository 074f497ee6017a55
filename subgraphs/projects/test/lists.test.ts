import { startTestSubgraph, type TestSubgraph } from '@agency-graph/subgraph-kit/test-subgraph';
import { recordStatements } from '@agency-graph/subgraph-kit/testing';
import { projects } from '../src/subgraph';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startTestSubgraph(projects);
});

afterAll(() => subgraph.stop());

interface Page {
  totalCount: number;
  edges: { cursor: string; node: { id: string } }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string;
    endCursor: string;
  };
}

const query = `query ($first: Int, $after: String, $last: Int, $before: String, $orderBy: ProjectOrder, $filter: ProjectFilter) {
  projects(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy, filter: $filter) {
    totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

async function readPage(variables: Record<string, unknown>): Promise<Page> {
  const { data, errors } = await subgraph.execute(query, variables);
  expect(errors).toBeUndefined();
  return (data as unknown as { projects: Page }).projects;
}

describe.each([
  ['TITLE', null],
  ['NEWEST', null],
  ['OLDEST', null],
  ['RELEVANCE', 'AI or artificial'],
])('in the order %s', (orderBy, search) => {
  const filter = search === null ? null : { search };

  it('gives every project once, page by page, forward and backward alike', async () => {
    const forward: string[] = [];
    let after: string | null = null;
    for (let more = true; more;) {
      const page: Page = await readPage({ first: 17, after, orderBy, filter });
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
      forward.push(...page.edges.map(({ node }) => node.id));
      ({ hasNextPage: more, endCursor: after } = page.pageInfo);
    }
    const backward: string[] = [];
    let before: string | null = null;
    for (let more = true; more;) {
      const page: Page = await readPage({ last: 17, before, orderBy, filter });
      expect(page.pageInfo.hasNextPage).toBe(before !== null);
      backward.unshift(...page.edges.map(({ node }) => node.id));
      ({ hasPreviousPage: more, startCursor: before } = page.pageInfo);
    }
    const { totalCount } = await readPage({ first: 1, orderBy, filter });
    expect(totalCount).toBeGreaterThan(17);
    expect(new Set(forward).size).toBe(totalCount);
    expect(forward).toHaveLength(totalCount);
    expect(backward).toEqual(forward);
  });
});

it.each([
  ['agencies', 60, 'id'],
  ['sustainableDevelopmentGoals', 17, 'number'],
  ['programmes', 11, 'id'],
  ['coordinationBodies', 4, 'id'],
  ['instruments', 7, 'id'],
  ['reportEditions', 6, 'id'],
])('pages %s through to its end', async (field, total, key) => {
  const found: unknown[] = [];
  let after: string | null = null;
  for (let more = true; more;) {
    const { data } = await subgraph.execute(
      `query ($after: String) {
        list: ${field}(first: 3, after: $after) { nodes { ${key} } pageInfo { hasNextPage endCursor } }
      }`,
      { after },
    );
    const { list } = data as unknown as { list: { nodes: unknown[]; pageInfo: Page['pageInfo'] } };
    found.push(...list.nodes);
    ({ hasNextPage: more, endCursor: after } = list.pageInfo);
  }
  expect(new Set(found.map((node) => JSON.stringify(node))).size).toBe(total);
  expect(found).toHaveLength(total);
});

it('runs no statement for parts that are not selected', async () => {
  const recorder = recordStatements(subgraph.hosted.database);
  await subgraph.execute('{ projects { __typename } agencies { __typename } }');
  expect(recorder.statements).toEqual([]);
  await subgraph.execute('{ projects { totalCount } }');
  recorder.stop();
  expect(recorder.statements).toEqual([expect.stringContaining('count(*)')]);
});

/** The table that each statement reads its rows from. */
function tablesOf(statements: readonly string[]): (string | undefined)[] {
  return statements.map((text) => /FROM "(\w+)"/.exec(text)?.[1]);
}

it('reads 50 projects with lead, partners, goals, countries and topics in one statement for each type', async () => {
  const recorder = recordStatements(subgraph.hosted.database);
  const { data, errors } = await subgraph.execute(`{
    projects(first: 50) {
      nodes {
        title lead { acronym name } partners { acronym } sdgs { number title } sdgTags { goal { shortTitle } basis }
        countries { code } topics { id } topicTags { basis matched topic { id } }
      }
    }
  }`);
  recorder.stop();
  expect(errors).toBeUndefined();
  expect((data as unknown as { projects: { nodes: unknown[] } }).projects.nodes).toHaveLength(50);
  expect(tablesOf(recorder.statements)).toEqual(['project', 'agency', 'goal']);
});

it('reads the frames of projects and the agencies within them in one statement for each type and level', async () => {
  const recorder = recordStatements(subgraph.hosted.database);
  const { errors } = await subgraph.execute(`{
    projects(first: 50, filter: { lead: ["itu", "unoda"] }) {
      nodes { programmes { name parent { name } leads { acronym } } instruments { title preparedBy { name chairs { acronym } } } }
    }
  }`);
  recorder.stop();
  expect(errors).toBeUndefined();
  // The chairs are a level below the leads, and no programme of a project has a parent.
  expect(tablesOf(recorder.statements).toSorted()).toEqual([
    'agency',
    'agency',
    'coordination_body',
    'instrument',
    'programme',
    'project',
  ]);
});

it('reads the lists of all agencies of a page with one statement for each part', async () => {
  const recorder = recordStatements(subgraph.hosted.database);
  const { data, errors } = await subgraph.execute(`{
    agencies(first: 60) {
      nodes {
        id
        projects(first: 2, orderBy: NEWEST) { totalCount nodes { id } pageInfo { hasNextPage } facets { goal { count } } }
        programmes { id } instruments { id } coordinationBodies { id } reportEditions { id } activitySnapshots { activities }
      }
    }
  }`);
  recorder.stop();
  expect(errors).toBeUndefined();
  // agencies; pages, counts and one facet of projects; programmes, instruments, bodies, editions, snapshots
  expect(recorder.statements).toHaveLength(9);
  interface Listed {
    projects: { totalCount: number; nodes: unknown[]; pageInfo: { hasNextPage: boolean } };
  }
  const { nodes } = (data as unknown as { agencies: { nodes: Listed[] } }).agencies;
  expect(nodes).toHaveLength(60);
  for (const { projects: list } of nodes) {
    expect(list.nodes).toHaveLength(Math.min(2, list.totalCount));
    expect(list.pageInfo.hasNextPage).toBe(list.totalCount > 2);
  }
});

it('answers many topics, countries and goals with one statement for each', async () => {
  const recorder = recordStatements(subgraph.hosted.database);
  const { data, errors } = await subgraph.execute(
    `query ($keys: [_Any!]!) {
      _entities(representations: $keys) {
        ... on Topic { projects { totalCount } }
        ... on Country { projects { totalCount } }
        ... on SustainableDevelopmentGoal { served: projects { totalCount } }
      }
    }`,
    {
      keys: [
        ...['health', 'water', 'human-rights', 'nowhere'].map((id) => ({
          __typename: 'Topic',
          id,
        })),
        ...['CHN', 'RWA', 'DNK'].map((code) => ({ __typename: 'Country', code })),
        ...[3, 5, 12].map((number) => ({ __typename: 'SustainableDevelopmentGoal', number })),
      ],
    },
  );
  recorder.stop();
  expect(errors).toBeUndefined();
  const { _entities: entities } = data as unknown as {
    _entities: Record<'projects' | 'served', { totalCount: number } | undefined>[];
  };
  expect(entities.map(({ projects: list, served }) => (list ?? served)?.totalCount)).toEqual([
    expect.any(Number),
    expect.any(Number),
    expect.any(Number),
    0,
    2,
    0,
    2,
    7,
    1,
    0,
  ]);
  // goals themselves, and the counts by topic, country and goal
  expect(recorder.statements).toHaveLength(4);
});

it('lets a topic hold the projects of its narrower topics', async () => {
  const { data } = await subgraph.execute(`{
    broad: projects(filter: { topic: ["economy"] }) { totalCount }
    narrow: projects(filter: { topic: ["employment"] }) { totalCount }
    both: projects(filter: { topic: ["economy", "employment"] }) { totalCount }
  }`);
  const { broad, narrow, both } = data as unknown as Record<
    'broad' | 'narrow' | 'both',
    { totalCount: number }
  >;
  expect(narrow.totalCount).toBeGreaterThan(0);
  expect(broad.totalCount).toBeGreaterThan(narrow.totalCount);
  expect(both).toEqual(broad);
});

it('counts the whole filtered list by its facets, those alone that are selected', async () => {
  const recorder = recordStatements(subgraph.hosted.database);
  const answer = await subgraph.execute(`{
    projects(first: 1, filter: { lead: ["itu"] }) {
      facets {
        agency { value label count } partner { value count } sdgBasis { value label count }
        country { value } programme { label count } status { value label count } startYear { value count }
      }
    }
  }`);
  recorder.stop();
  expect(recorder.statements).toHaveLength(7);
  expect(answer).toEqual({
    data: {
      projects: {
        facets: {
          agency: [
            { value: 'itu', label: 'ITU', count: 8 },
            ...['FAO', 'IFAD', 'UNDRR', 'UNESCO', 'UNICEF', 'WFP', 'WHO', 'WMO'].map((label) => ({
              value: label.toLowerCase(),
              label,
              count: 1,
            })),
          ],
          partner: ['fao', 'ifad', 'undrr', 'unesco', 'unicef', 'wfp', 'who', 'wmo'].map(
            (value) => ({ value, count: 1 }),
          ),
          sdgBasis: [{ value: 'INFERRED', label: 'Inferred', count: 8 }],
          country: [],
          programme: ['AI for Good', 'Early Warnings for All', 'Giga'].map((label) => ({
            label,
            count: 1,
          })),
          status: [
            { value: 'ONGOING', label: 'Ongoing', count: 5 },
            { value: 'COMPLETED', label: 'Completed', count: 3 },
          ],
          startYear: [
            { value: '2025', count: 1 },
            { value: '2023', count: 1 },
            { value: '2018', count: 2 },
            { value: '2017', count: 1 },
          ],
        },
      },
    },
  });
});

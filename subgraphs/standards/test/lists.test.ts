import { startTestSubgraph, type TestSubgraph } from '@agency-graph/subgraph-kit/test-subgraph';
import { recordStatements } from '@agency-graph/subgraph-kit/testing';
import { standards } from '../src/subgraph';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startTestSubgraph(standards);
});

afterAll(() => subgraph.stop());

interface Page {
  standards: {
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

const query = `query ($first: Int, $after: String, $last: Int, $before: String, $orderBy: StandardOrder, $filter: StandardFilter) {
  standards(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy, filter: $filter) {
    totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

async function readPage(variables: Record<string, unknown>): Promise<Page['standards']> {
  const { data, errors } = await subgraph.execute(query, variables);
  expect(errors).toBeUndefined();
  return (data as unknown as Page).standards;
}

describe.each([
  ['DESIGNATION', null],
  ['NEWEST', null],
  ['OLDEST', null],
  ['RELEVANCE', 'machine learning'],
])('in the order %s', (orderBy, search) => {
  const filter = search === null ? null : { search };

  it('gives every standard once, page by page, forward and backward alike', async () => {
    const forward: string[] = [];
    let after: string | null = null;
    for (let more = true; more;) {
      const page: Page['standards'] = await readPage({ first: 70, after, orderBy, filter });
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
      forward.push(...page.edges.map(({ node }) => node.id));
      ({ hasNextPage: more, endCursor: after } = page.pageInfo);
    }
    const backward: string[] = [];
    let before: string | null = null;
    for (let more = true; more;) {
      const page: Page['standards'] = await readPage({ last: 70, before, orderBy, filter });
      expect(page.pageInfo.hasNextPage).toBe(before !== null);
      backward.unshift(...page.edges.map(({ node }) => node.id));
      ({ hasPreviousPage: more, startCursor: before } = page.pageInfo);
    }
    const { totalCount } = await readPage({ first: 1, orderBy, filter });
    expect(new Set(forward).size).toBe(totalCount);
    expect(forward).toHaveLength(totalCount);
    expect(backward).toEqual(forward);
  });
});

it('sorts designations by their numbers', async () => {
  const { edges } = await readPage({ first: 4, filter: { body: ['itu-t'], series: ['M'] } });
  expect(edges.map(({ node }) => node.id)).toEqual([
    'itu-t-m.3080-2021-02',
    'itu-t-m.3080',
    'itu-t-m.3080-2021-amd-1',
    'itu-t-m.3183.1',
  ]);
});

it('runs no statement for parts that are not selected', async () => {
  const recorder = recordStatements(subgraph.hosted.database);
  await subgraph.execute('{ standards { __typename } }');
  expect(recorder.statements).toEqual([]);
  await subgraph.execute('{ standards { totalCount } }');
  recorder.stop();
  expect(recorder.statements).toEqual([expect.stringContaining('count(*)')]);
});

it('counts the whole filtered list by its facets, those alone that are selected', async () => {
  const recorder = recordStatements(subgraph.hosted.database);
  const { data } = await subgraph.execute(`{
    standards(filter: { topic: ["health"] }) { totalCount facets { body { value label count } status { value count } } }
  }`);
  recorder.stop();
  const { totalCount, facets } = (
    data as unknown as {
      standards: {
        totalCount: number;
        facets: Record<'body' | 'status', { value: string; count: number }[]>;
      };
    }
  ).standards;
  expect(facets.body[0]).toEqual({ value: 'itu-t', label: 'ITU-T', count: expect.any(Number) });
  const sum = (counts: { count: number }[]) =>
    counts.reduce((total, { count }) => total + count, 0);
  expect([sum(facets.body), sum(facets.status)]).toEqual([totalCount, totalCount]);
  expect(recorder.statements).toHaveLength(3);
});

it('reads a page of standards with everything around it in one statement for each type and level', async () => {
  const recorder = recordStatements(subgraph.hosted.database);
  const { errors } = await subgraph.execute(`{
    standards(first: 50) {
      nodes {
        title body { name agency { id } } group { name parent { name } } topics { name parent { name } }
        topicTags { basis matched topic { name } } relations { kind standard { title } }
      }
    }
  }`);
  recorder.stop();
  expect(errors).toBeUndefined();
  // standards, bodies, groups, parent groups, tags, topics, parent topics, relations, related standards
  expect(recorder.statements.length).toBeLessThanOrEqual(9);
});

it('reads the lists of all topics of a page with one statement for each part', async () => {
  const recorder = recordStatements(subgraph.hosted.database);
  const { data, errors } = await subgraph.execute(`{
    topics(first: 50) {
      nodes { id standards(first: 2, orderBy: NEWEST) { totalCount nodes { id } pageInfo { hasNextPage } facets { year { value count } } } }
    }
  }`);
  recorder.stop();
  expect(errors).toBeUndefined();
  // topics, pages, counts, one facet
  expect(recorder.statements).toHaveLength(4);
  interface Listed {
    id: string;
    standards: {
      totalCount: number;
      nodes: unknown[];
      pageInfo: { hasNextPage: boolean };
      facets: { year: { count: number }[] };
    };
  }
  for (const { standards: list } of (data as unknown as { topics: { nodes: Listed[] } }).topics
    .nodes) {
    expect(list.nodes).toHaveLength(Math.min(2, list.totalCount));
    expect(list.pageInfo.hasNextPage).toBe(list.totalCount > 2);
  }
});

it('lets a topic hold the standards of its narrower topics', async () => {
  const { data } = await subgraph.execute(`{
    telecommunications: standards(filter: { topic: ["telecommunications"] }) { totalCount }
    networks: standards(filter: { topic: ["networks"] }) { totalCount }
    topic(id: "telecommunications") { standards { totalCount } children { id } }
  }`);
  const answer = data as unknown as Record<
    'telecommunications' | 'networks',
    { totalCount: number }
  > & {
    topic: { standards: { totalCount: number }; children: { id: string }[] };
  };
  expect(answer.topic.children.map(({ id }) => id)).toContain('networks');
  expect(answer.topic.standards.totalCount).toBe(answer.telecommunications.totalCount);
  expect(answer.networks.totalCount).toBeGreaterThan(0);
  expect(answer.telecommunications.totalCount).toBeGreaterThan(answer.networks.totalCount);
});

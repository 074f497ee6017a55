import { startTestSubgraph, type TestSubgraph } from '@agency-graph/subgraph-kit/test-subgraph';
import { recordStatements } from '@agency-graph/subgraph-kit/testing';
import { surveys } from '../src/subgraph';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startTestSubgraph(surveys);
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

type PageArguments = Partial<
  Record<'first' | 'last', number> & Record<'after' | 'before' | 'orderBy', string | null>
> & { filter?: object };

async function readPage(list: keyof typeof lists, args: PageArguments): Promise<Page> {
  const { key, order, filter } = lists[list];
  const { data, errors } = await subgraph.execute(
    `query ($first: Int, $after: String, $last: Int, $before: String, $orderBy: ${order}, $filter: ${filter}) {
      list: ${list}(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy, filter: $filter) {
        totalCount edges { cursor node { id: ${key} } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      }
    }`,
    args,
  );
  expect(errors).toBeUndefined();
  return (data as unknown as { list: Page }).list;
}

const lists = {
  countries: { key: 'code', order: 'CountryOrder', filter: 'CountryFilter' },
  surveys: { key: 'id', order: 'SurveyOrder', filter: 'SurveyFilter' },
  questions: { key: 'id', order: 'QuestionOrder', filter: 'QuestionFilter' },
  publishedFigures: {
    key: 'id',
    order: 'PublishedFigureOrder',
    filter: 'PublishedFigureFilter',
  },
} as const;

describe.each<[keyof typeof lists, string, number, object]>([
  ['countries', 'NAME', 90, {}],
  ['countries', 'CODE', 90, {}],
  ['countries', 'RELEVANCE', 4, { search: 'islands OR republic' }],
  ['surveys', 'NAME', 2, {}],
  ['surveys', 'NEWEST', 2, {}],
  ['surveys', 'OLDEST', 4, {}],
  ['questions', 'SURVEY', 3, {}],
  ['questions', 'RELEVANCE', 2, { search: 'government OR country' }],
  ['publishedFigures', 'SUBJECT', 11, {}],
  ['publishedFigures', 'NEWEST', 7, {}],
  ['publishedFigures', 'OLDEST', 7, {}],
  ['publishedFigures', 'RELEVANCE', 5, { search: 'AI' }],
])('%s in the order %s', (list, orderBy, size, filter) => {
  it('gives every record once, page by page, forward and backward alike', async () => {
    const forward: string[] = [];
    let after: string | null = null;
    for (let more = true; more;) {
      const page: Page = await readPage(list, { first: size, after, orderBy, filter });
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
      forward.push(...page.edges.map(({ node }) => node.id));
      ({ hasNextPage: more, endCursor: after } = page.pageInfo);
    }
    const backward: string[] = [];
    let before: string | null = null;
    for (let more = true; more;) {
      const page: Page = await readPage(list, { last: size, before, orderBy, filter });
      expect(page.pageInfo.hasNextPage).toBe(before !== null);
      backward.unshift(...page.edges.map(({ node }) => node.id));
      ({ hasPreviousPage: more, startCursor: before } = page.pageInfo);
    }
    const { totalCount } = await readPage(list, { first: 1, orderBy, filter });
    expect(totalCount).toBeGreaterThan(size);
    expect(forward).toHaveLength(totalCount);
    expect(new Set(forward).size).toBe(totalCount);
    expect(backward).toEqual(forward);
  });
});

it('sorts countries by their names without regard to accents', async () => {
  const { edges } = await readPage('countries', { first: 4 });
  expect(edges.map(({ node }) => node.id)).toEqual(['AFG', 'ALA', 'ALB', 'DZA']);
});

it('puts figures without a date last when the newest come first, and first when the oldest do', async () => {
  const newest = await readPage('publishedFigures', { last: 1, orderBy: 'NEWEST' });
  const oldest = await readPage('publishedFigures', { first: 1, orderBy: 'OLDEST' });
  expect(oldest.edges[0]?.node).toEqual(newest.edges[0]?.node);
  const { data } = await subgraph.execute(
    'query ($id: ID!) { publishedFigure(id: $id) { asOf } }',
    newest.edges[0]?.node,
  );
  expect(data).toEqual({ publishedFigure: { asOf: null } });
});

it('runs no statement for parts that are not selected', async () => {
  const recorder = recordStatements(subgraph.hosted.database);
  await subgraph.execute('{ countries { __typename } publishedFigures { __typename } }');
  expect(recorder.statements).toEqual([]);
  await subgraph.execute('{ countries { totalCount } }');
  recorder.stop();
  expect(recorder.statements).toEqual([expect.stringContaining('count(*)')]);
});

it('answers for a page of countries and one date with two statements', async () => {
  const recorder = recordStatements(subgraph.hosted.database);
  const { data, errors } = await subgraph.execute(`{
    countries(first: 100) { nodes { name names { name } region { name } ldc now: ldc(on: "2025") then: ldc(on: "2023-09") } }
  }`);
  recorder.stop();
  expect(errors).toBeUndefined();
  const { nodes } = (data as unknown as { countries: { nodes: { ldc: boolean; now: boolean }[] } })
    .countries;
  expect(nodes).toHaveLength(100);
  expect(nodes.filter(({ ldc, now }) => ldc !== now)).toEqual([]);
  // countries, lists that they are on
  expect(recorder.statements).toHaveLength(2);
});

it('reads lists of countries and countries of lists with one statement for each type and level', async () => {
  const recorder = recordStatements(subgraph.hosted.database);
  const { errors } = await subgraph.execute(`{
    ldcLists { nodes { totalCount countries { code ldcLists { id countries { name } } } } }
  }`);
  recorder.stop();
  expect(errors).toBeUndefined();
  // lists, members, countries, memberships, the same lists by key
  expect(recorder.statements).toHaveLength(5);
});

it('reads surveys with everything around them in one statement for each type and level', async () => {
  const recorder = recordStatements(subgraph.hosted.database);
  const { errors } = await subgraph.execute(`{
    surveys {
      nodes {
        name agencies { id }
        questions { text topics { id } topicTags { basis topic { id } } figures { number denominator { figure { number } } } }
        figures(first: 50) { totalCount nodes { number partOf { number } parts { number } otherEditions { number } restates { number } survey { name } question { text } } }
        responseRates { share numeratorFigure { number } denominatorFigure { number } }
      }
    }
  }`);
  recorder.stop();
  expect(errors).toBeUndefined();
  // surveys; questions, pages and counts of figures, rates; tags, figures of questions, figures by key (once for each
  // level that asks for new ones), parts, survey by key, question by key
  expect(recorder.statements.length).toBeLessThanOrEqual(13);
});

it('reads the surveys of all agencies and the questions of all topics of a page at once', async () => {
  const recorder = recordStatements(subgraph.hosted.database);
  const { data, errors } = await subgraph.execute(
    `query ($keys: [_Any!]!) {
      entities: _entities(representations: $keys) {
        ... on Agency { surveys { totalCount nodes { name } } }
        ... on Topic { questions { text } }
      }
    }`,
    {
      keys: [
        ...['itu', 'unesco', 'unu', 'who'].map((id) => ({ __typename: 'Agency', id })),
        ...['governance', 'ethics', 'health'].map((id) => ({ __typename: 'Topic', id })),
      ],
    },
  );
  recorder.stop();
  expect(errors).toBeUndefined();
  expect((data as unknown as { entities: unknown[] }).entities).toHaveLength(7);
  // pages and counts of surveys, questions on topics, questions
  expect(recorder.statements).toHaveLength(4);
});

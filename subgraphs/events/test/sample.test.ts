import { createLog } from '@agency-graph/subgraph-kit/log';
import { removeSampleData } from '@agency-graph/subgraph-kit/sample-data';
import { startTestSubgraph, type TestSubgraph } from '@agency-graph/subgraph-kit/test-subgraph';
import { recordStatements } from '@agency-graph/subgraph-kit/testing';
import { makeMembers } from '../src/sample/makeMembers';
import { loadSampleData } from '../src/sample/loadSampleData';
import { events } from '../src/subgraph';

const log = createLog('events', 'silent');
const progress: [done: number, total: number][] = [];
let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startTestSubgraph(events);
  await loadSampleData(subgraph.hosted.database, {
    scale: 1,
    log,
    progress: (done, total) => progress.push([done, total]),
  });
});

afterAll(() => subgraph.stop());

const tables = ['event', 'challenge', 'challenge_entry', 'fellowship', 'course', 'publication'];

async function countOf(table: string): Promise<number> {
  const [row] = await subgraph.hosted.database.query(
    `SELECT count(*)::integer AS count FROM ${table}`,
  );
  return row.count as number;
}

it('makes 27,000 members in over 180 countries, beside as many events as the report tells of', async () => {
  const { database } = subgraph.hosted;
  const [members] = await database.query(
    'SELECT count(*)::integer AS count, count(DISTINCT country_code)::integer AS countries FROM member_account',
  );
  expect(members).toEqual({ count: 27_000, countries: 193 });
  await expect(
    subgraph.execute(`{
      memberStatistics { memberCount countryCount provenance { kind } }
      members { totalCount }
      events(filter: { kind: [WEBINAR], provenance: [SYNTHETIC] }) { totalCount }
      challenges(filter: { provenance: [SYNTHETIC] }) { totalCount }
      courses(filter: { provenance: [SYNTHETIC] }) { totalCount }
      publications(filter: { provenance: [SYNTHETIC] }) { totalCount facets { kind { value count } } }
    }`),
  ).resolves.toMatchObject({
    data: {
      memberStatistics: {
        memberCount: 27_000,
        countryCount: 193,
        provenance: { kind: 'SYNTHETIC' },
      },
      members: { totalCount: 18_900 },
      events: { totalCount: 150 },
      challenges: { totalCount: 12 },
      courses: { totalCount: 8 },
      publications: {
        totalCount: 29,
        facets: {
          kind: [
            { value: 'ARTICLE', count: 24 },
            { value: 'ISSUE', count: 4 },
            { value: 'JOURNAL', count: 1 },
          ],
        },
      },
    },
  });
});

it('says SYNTHETIC in every title and in the provenance of every record', async () => {
  const { database } = subgraph.hosted;
  for (const table of tables) {
    await expect(
      database.query(`SELECT id FROM ${table} WHERE dataset = 'sample data'
        AND (title NOT LIKE 'SYNTHETIC %' OR provenance ->> 'kind' <> 'SYNTHETIC')`),
    ).resolves.toEqual([]);
  }
  await expect(
    database.query(`SELECT id FROM member_account
      WHERE display_name NOT LIKE 'SYNTHETIC %' OR provenance ->> 'kind' <> 'SYNTHETIC'`),
  ).resolves.toEqual([]);
});

it.each([
  '{ members { totalCount } }',
  '{ members(first: 1) { nodes { id } } }',
  '{ memberStatistics { memberCount } }',
  '{ challenges { totalCount } }',
  '{ members(first: 1) { nodes { matches(first: 1) { reasons } } } }',
  '{ _entities(representations: [{ __typename: "Country", code: "KEN" }]) { ... on Country { memberCount } } }',
])('says so in the extensions of the answer to %s', async (query) => {
  await expect(subgraph.execute(query)).resolves.toMatchObject({
    extensions: { syntheticData: { subgraphs: ['events'] } },
  });
});

it('ties a challenge over the country of a winner to the summit, and a course to its webinars', async () => {
  const { data } = await subgraph.execute(`{
    fellowships(first: 1, filter: { provenance: [SYNTHETIC] }) { nodes {
      challenges { winnerCountries { code } winners { id fellowships { id } } } entry { id isWinner country { code } }
      country { code } event { id } programme { id }
    } }
    courses(first: 1, filter: { provenance: [SYNTHETIC] }) { nodes { builtFrom { kind courses { id } } modules { builtFrom { kind } } } }
  }`);
  const { fellowships, courses } = data as unknown as {
    fellowships: {
      nodes: {
        challenges: { winnerCountries: { code: string }[]; winners: { id: string }[] }[];
        entry: { id: string; country: { code: string } };
        country: { code: string };
      }[];
    };
    courses: { nodes: { builtFrom: object[]; modules: object[] }[] };
  };
  const fellowship = fellowships.nodes[0]!;
  expect(fellowship).toMatchObject({
    entry: { isWinner: true, country: fellowship.country },
    event: { id: 'ai-for-good-global-summit-2024' },
    programme: { id: 'bsg' },
  });
  expect(fellowship.challenges[0]!.winnerCountries).toContainEqual(fellowship.country);
  expect(fellowship.challenges[0]!.winners.map(({ id }) => id)).toContain(fellowship.entry.id);
  expect(courses.nodes[0]!.builtFrom).toHaveLength(8);
  expect(courses.nodes[0]!.modules).toEqual(
    Array.from({ length: 4 }, () => ({ builtFrom: [{ kind: 'WEBINAR' }, { kind: 'WEBINAR' }] })),
  );
});

it('makes the same members again, and others for each unit of scale', () => {
  const first = makeMembers(0).next().value;
  expect(makeMembers(0).next().value).toEqual(first);
  expect(makeMembers(1).next().value).not.toEqual(first);
});

it('tells its progress to the end', () => {
  const [last] = progress.slice(-1);
  expect(last).toEqual([27_199, 27_199]);
  expect(progress.length).toBeGreaterThan(9);
});

it('changes nothing when it is loaded again', async () => {
  const recorder = recordStatements(subgraph.hosted.database);
  await loadSampleData(subgraph.hosted.database, { scale: 1, log });
  recorder.stop();
  expect(recorder.statements.filter((text) => !text.includes('import_run'))).toEqual([]);
});

it('goes without a trace when it is removed, and leaves the compiled data', async () => {
  await removeSampleData(subgraph.hosted.database);
  const counts = await Promise.all(
    [...tables, 'member', 'member_account', 'member_count'].map(countOf),
  );
  expect(counts).toEqual([58, 5, 0, 1, 4, 3, 0, 0, 0]);
});

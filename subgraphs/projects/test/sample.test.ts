import { createLog } from '@agency-graph/subgraph-kit/log';
import { startTestSubgraph, type TestSubgraph } from '@agency-graph/subgraph-kit/test-subgraph';
import { recordStatements } from '@agency-graph/subgraph-kit/testing';
import { loadSampleData } from '../src/importers/loadSampleData';
import { projects } from '../src/subgraph';

const log = createLog('projects', 'silent');
let subgraph: TestSubgraph;
const seen: [number, number][] = [];

beforeAll(async () => {
  subgraph = await startTestSubgraph(projects);
  const progress = (done: number, total: number) => seen.push([done, total]);
  await loadSampleData(subgraph.hosted.database, { scale: 1, log, progress });
});

afterAll(() => subgraph.stop());

it('makes 396 projects of 47 agencies over 17 goals of the real projects and generated ones', async () => {
  const { data } = await subgraph.execute(`{
    projects { totalCount facets { lead { value } agency { value } goal { value } } }
    real: projects(filter: { provenance: [CURATED, OFFICIAL] }) { totalCount }
    generated: projects(first: 1, filter: { provenance: [SYNTHETIC] }) {
      totalCount nodes { title provenance { kind source confidence } } facets { outputType { value } partnerKind { value } }
    }
    agencies(filter: { hasProjects: true }) { totalCount }
  }`);
  const answer = data as unknown as {
    projects: { totalCount: number; facets: Record<'lead' | 'agency' | 'goal', unknown[]> };
  };
  const { lead, agency, goal } = answer.projects.facets;
  expect([answer.projects.totalCount, lead.length, agency.length, goal.length]).toEqual([
    396, 47, 47, 17,
  ]);
  expect(data).toMatchObject({
    real: { totalCount: 79 },
    generated: {
      totalCount: 317,
      nodes: [
        {
          title: expect.stringMatching(/^SYNTHETIC /),
          provenance: { kind: 'SYNTHETIC', confidence: 'NOT_AVAILABLE' },
        },
      ],
      facets: {
        outputType: expect.arrayContaining([{ value: 'AI Tools/Solutions' }]),
        partnerKind: expect.arrayContaining([{ value: 'GOVERNMENT' }, { value: 'ACADEMIA' }]),
      },
    },
    agencies: { totalCount: 47 },
  });
});

it('says SYNTHETIC in the title of every generated record, and tells how far it is', async () => {
  const { database } = subgraph.hosted;
  const strays = await database.query(`
    SELECT id FROM project WHERE dataset = 'sample data' AND title NOT LIKE 'SYNTHETIC %'
    UNION ALL SELECT id FROM pledge WHERE title NOT LIKE 'SYNTHETIC %' OR dataset <> 'sample data'`);
  expect(strays).toEqual([]);
  expect(seen.at(-1)).toEqual([517, 517]);
});

it('changes nothing the second time, and makes the same again on another database', async () => {
  const recorder = recordStatements(subgraph.hosted.database);
  await loadSampleData(subgraph.hosted.database, { scale: 1, log });
  recorder.stop();
  expect(recorder.statements).toEqual([expect.stringContaining('FROM import_run')]);
  const other = await startTestSubgraph(projects);
  await loadSampleData(other.hosted.database, { scale: 1, log });
  expect(await digestOf(other)).toEqual(await digestOf(subgraph));
  await other.stop();
});

it('makes as many times more as the scale says', async () => {
  const other = await startTestSubgraph(projects);
  await loadSampleData(other.hosted.database, { scale: 5, log });
  const { data } = await other.execute(
    '{ projects { totalCount facets { lead { value } } } pledges { totalCount } }',
  );
  expect(data).toMatchObject({ projects: { totalCount: 5 * 396 }, pledges: { totalCount: 1000 } });
  expect(
    (data as unknown as { projects: { facets: { lead: unknown[] } } }).projects.facets.lead,
  ).toHaveLength(47);
  await other.stop();
});

function digestOf({ hosted: { database } }: TestSubgraph): Promise<unknown> {
  return database.query(`
    SELECT (SELECT md5(string_agg(t::text, '' ORDER BY id)) FROM project t) AS projects,
      (SELECT md5(string_agg(t::text, '' ORDER BY id)) FROM pledge t) AS pledges`);
}

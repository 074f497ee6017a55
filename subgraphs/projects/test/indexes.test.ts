import { startTestSubgraph, type TestSubgraph } from '@agency-graph/subgraph-kit/test-subgraph';
import { projects } from '../src/subgraph';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startTestSubgraph(projects);
});

afterAll(() => subgraph.stop());

/** The plan of a statement. The tables of a test are small, so reading them whole is made dear. */
async function planOf(statement: string): Promise<string> {
  return subgraph.hosted.database.transaction(async (manager) => {
    await manager.query('SET LOCAL enable_seqscan = off');
    const lines: { 'QUERY PLAN': string }[] = await manager.query(`EXPLAIN ${statement}`);
    return lines.map((line) => line['QUERY PLAN']).join('\n');
  });
}

it.each([
  ["SELECT FROM project t WHERE t.partner_kinds && '{ACADEMIA}'::text[]", 'project_partner_kinds'],
  [
    "SELECT FROM project t WHERE words_in_lower_case(t.output_types) && '{report}'::text[]",
    'project_output_types',
  ],
  [
    "SELECT FROM project t WHERE t.iati_identifier = ANY('{a,b}'::text[])",
    'project_iati_identifier',
  ],
  ["DELETE FROM project t WHERE t.dataset = 'iati X'", 'project_dataset'],
  [
    "SELECT t.currency, sum(t.amount) FROM pledge t WHERE t.country_code = ANY('{RWA}'::text[]) GROUP BY 1",
    'pledge_country',
  ],
  [
    "SELECT FROM pledge t WHERE t.programme_id = 'partner2connect' ORDER BY t.sort_key, t.id LIMIT 21",
    'pledge_programme',
  ],
])('answers %s by the index %s', async (statement, index) => {
  expect(await planOf(statement)).toMatch(new RegExp(`Index.* (on|using) ${index}\\b`));
});

import { createLog } from '@agency-graph/subgraph-kit/log';
import { removeSampleData } from '@agency-graph/subgraph-kit/sample-data';
import { surveys } from '../src/subgraph';
import { startSampleSubgraph } from './sampleSubgraph';

const log = createLog('surveys', 'silent');
const tables = ['survey_response', 'survey_answer', 'tabulation', 'tabulation_cell'];

it('makes the same answers every time, and takes them out again without a trace', async () => {
  const [one, other] = [await startSampleSubgraph(), await startSampleSubgraph(2)];
  const digest = async ({ hosted: { database } }: typeof one) =>
    Promise.all(
      tables.map(async (table) => {
        const [row] = await database.query<{ digest: string | null }[]>(
          `SELECT md5(string_agg(t::text, '' ORDER BY t::text)) AS digest FROM ${table} t`,
        );
        return row?.digest ?? null;
      }),
    );
  const made = await digest(one);
  expect(made).not.toContain(null);
  expect(await digest(other)).toEqual(made);
  const count = (subgraph: typeof one) =>
    subgraph.execute('{ readinessAssessments { totalCount } }');
  expect(await count(one)).toMatchObject({ data: { readinessAssessments: { totalCount: 386 } } });
  expect(await count(other)).toMatchObject({ data: { readinessAssessments: { totalCount: 772 } } });
  await surveys.loadData(one.hosted.database, log);
  await removeSampleData(one.hosted.database);
  expect(await digest(one)).toEqual([null, null, null, null]);
  await Promise.all([one.stop(), other.stop()]);
});

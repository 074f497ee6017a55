import { runQuery } from '@agency-graph/subgraph-kit/rows';
import { startTestSubgraph, type TestSubgraph } from '@agency-graph/subgraph-kit/test-subgraph';
import sql, { type Sql } from 'sql-template-tag';
import {
  coverageStatement,
  draftWordsStatement,
  likenessStatement,
  nearStandardsStatement,
  termsStatement,
  type DraftWord,
} from '../src/repositories/draftingStatements';
import { standards } from '../src/subgraph';
import { multiplyStandards } from './multiplyStandards';

let subgraph: TestSubgraph;
let words: DraftWord[];

const title = 'Framework for federated learning in hospitals';

beforeAll(async () => {
  subgraph = await startTestSubgraph(standards);
  await multiplyStandards(subgraph.hosted.database, 100);
  words = await runQuery(
    subgraph.hosted.database,
    draftWordsStatement(title, 'It covers the privacy of medical images and their watermarking.'),
  );
}, 180_000);

afterAll(() => subgraph.stop());

/** The plan of a statement as the product runs it, as text. */
function explain(statement: Sql): Promise<string> {
  return subgraph.hosted.database.transaction(async (manager) => {
    await runQuery(manager, likenessStatement);
    const lines = await runQuery<{ 'QUERY PLAN': string }>(manager, sql`EXPLAIN ${statement}`);
    return lines.map((line) => line['QUERY PLAN']).join('\n');
  });
}

it('finds near standards among a hundred times as many by the indexes of words and of trigrams', async () => {
  const [counted] = await runQuery<{ count: string }>(
    subgraph.hosted.database,
    sql`SELECT count(*) FROM standard`,
  );
  expect(Number(counted?.count)).toBe(46_100);
  const plan = await explain(
    nearStandardsStatement({
      words,
      title,
      topicIds: ['health'],
      statuses: ['PUBLISHED', 'DRAFT'],
    }),
  );
  expect(plan).toContain('Bitmap Index Scan on standard_title_words');
  expect(plan).toContain('Bitmap Index Scan on standard_title_trigrams');
  expect(plan).not.toMatch(/Seq Scan on standard( |$)/m);
  expect(plan).not.toMatch(/Seq Scan on standard_topic/);
});

it('searches by so many words only that few enough standards have them', () => {
  const searched = words.filter((word) => word.searched);
  expect(searched.length).toBeGreaterThan(1);
  expect(searched.length).toBeLessThan(words.length);
  const reach = searched.slice(2).reduce((sum, word) => sum + word.standards, 0);
  expect(reach).toBeLessThanOrEqual(4000);
});

it('looks terms and topics up by their indexes', async () => {
  const terms = await explain(termsStatement(['federated machine learning', 'medical imaging']));
  expect(terms).toContain('Bitmap Index Scan on standard_title_words');
  expect(terms).not.toMatch(/Seq Scan on standard( |$)/m);
  const coverage = await explain(coverageStatement(['health', 'privacy'], 'itu-t'));
  expect(coverage).not.toMatch(/on standard( |$)/m);
});

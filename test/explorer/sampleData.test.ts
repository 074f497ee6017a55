import { createTestDatabase } from '@agency-graph/subgraph-kit/testing';
import type { Browser } from 'playwright-core';
import { executeAt } from '../startGraph';
import { startInProcess, type InProcessGraph } from '../startInProcess';
import { describeInBrowser } from './findChromium';
import { buildExplorer, launchBrowser, openExplorer } from './openExplorer';

const tabulation = `{
  survey(id: "itu-ai-landscape-survey-2023") {
    questions { text tabulation(by: [REGION]) { suppressedCount rows { label count share suppressed } } }
  }
}`;

describeInBrowser('the explorer with sample data', () => {
  let graph: InProcessGraph;
  let browser: Browser;
  const ends: (() => Promise<unknown>)[] = [];

  beforeAll(async () => {
    buildExplorer();
    const database = await createTestDatabase();
    ends.push(database.drop);
    graph = await startInProcess(database.url, { sampleData: { scale: 1 } });
    ends.push(graph.stop);
    browser = await launchBrowser();
    ends.push(() => browser.close());
  }, 240_000);

  afterAll(async () => {
    for (const end of ends.toReversed()) await end();
  });

  it('warns of made-up records, marks them, and warns of counts that were withheld', async () => {
    const { data } = await executeAt(graph.url, tabulation);
    const { survey } = data as {
      survey: { questions: { tabulation: { rows: { suppressed: boolean }[] } }[] };
    };
    const rows = survey.questions.flatMap((question) => question.tabulation.rows);
    const withheld = rows.filter(({ suppressed }) => suppressed).length;
    expect(withheld).toBeGreaterThan(0);
    const query = tabulation.replace('share suppressed', 'share');
    const parameters = new URLSearchParams({ q: query, rows: 'survey.questions.tabulation.rows' });
    const { page, context, problems } = await openExplorer(
      browser,
      `${graph.url}explorer#/query?${parameters}`,
    );
    await page.getByText('This answer holds made-up sample data of').waitFor();
    const note = page.getByText('Withheld to protect who answered');
    await expect(note.textContent()).resolves.toContain(`: ${withheld} cells.`);
    await expect(page.locator('.mark-synthetic').first().textContent()).resolves.toBe('made up');
    const cells = await page.locator('.data-table td em').allTextContents();
    expect(new Set(cells)).toEqual(new Set(['withheld']));
    await context.close();
    expect(problems).toEqual([]);
  });
});

import { createTestDatabase } from '@agency-graph/subgraph-kit/testing';
import { Client } from 'pg';
import type { Browser } from 'playwright-core';
import { generateStandards } from '../bench/generateStandards';
import { startInProcess, type InProcessGraph } from '../startInProcess';
import { describeInBrowser } from './findChromium';
import { buildExplorer, launchBrowser, openExplorer } from './openExplorer';

const hostileTitle =
  '<img src="https://elsewhere.invalid/x.png" onerror="window.wasRun = true"><script>window.wasRun = true</script><b>bold</b>';
const rows = 100_000;

describeInBrowser('the explorer with data that it was not made for', () => {
  let graph: InProcessGraph;
  let browser: Browser;
  const ends: (() => Promise<unknown>)[] = [];

  beforeAll(async () => {
    buildExplorer();
    const database = await createTestDatabase();
    ends.push(database.drop);
    graph = await startInProcess(database.url);
    ends.push(graph.stop);
    browser = await launchBrowser();
    ends.push(() => browser.close());
    const client = new Client({ connectionString: database.url });
    await client.connect();
    await client.query(`UPDATE standards.standard SET title = $1 WHERE id = 'itu-t-y.3172'`, [
      hostileTitle,
    ]);
    await client.end();
    await generateStandards(database.url, rows);
  }, 240_000);

  afterAll(async () => {
    for (const end of ends.toReversed()) await end();
  });

  it.each(['table', 'chart', 'json', 'sources'])(
    'shows HTML in a result as text in the view %s',
    async (view) => {
      const query = '{ standard(id: "itu-t-y.3172") { title designation } }';
      const hash = `#/query?${new URLSearchParams({ q: query, view })}`;
      const { page, context, elsewhere, problems } = await openExplorer(
        browser,
        `${graph.url}explorer${hash}`,
      );
      await page.getByText('Answered in').waitFor();
      await page.locator('.results .tab-panel > *').first().waitFor();
      const injected = await page.locator('main img, main script, main b').count();
      const wasRun = await page.evaluate(() => 'wasRun' in globalThis);
      await context.close();
      expect({ injected, wasRun, elsewhere, problems }).toEqual({
        injected: 0,
        wasRun: false,
        elsewhere: [],
        problems: [],
      });
    },
  );

  it('scrolls through a table of 100,000 rows with fewer than 200 of them in the page', async () => {
    const query = `{ standards { nodes { designation title publishedOn } } }`;
    const hash = `#/query?${new URLSearchParams({ q: query })}`;
    const { page, context } = await openExplorer(browser, `${graph.url}explorer${hash}`);
    await page.getByRole('button', { name: 'Load all rows' }).click();
    await page.getByText(/^\d.* KB, [1-9].* lines$/).waitFor();
    await page.locator('.export-progress').getByRole('button', { name: 'Cancel' }).click();
    await page.getByText('20 rows', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Load all rows' }).click();
    await page.getByText(`${rows.toLocaleString('en')} rows`, { exact: true }).waitFor({
      timeout: 150_000,
    });
    const box = page.locator('.data-table');
    const drawn: number[] = [];
    for (const share of [0, 0.25, 0.5, 1]) {
      await box.evaluate((element, share) => {
        element.scrollTop = share * element.scrollHeight;
      }, share);
      await page.waitForTimeout(300);
      drawn.push(await box.locator('tr').count());
    }
    expect(Math.max(...drawn)).toBeLessThan(200);
    const last = await box.locator('tbody tr:not([aria-hidden])').last();
    await expect(last.getAttribute('aria-rowindex')).resolves.toBe(`${rows + 1}`);
    await expect(last.isVisible()).resolves.toBe(true);
    await page.getByRole('searchbox', { name: 'Filter rows' }).fill('number 50000');
    await page.getByText(/^1 of 100,000 rows$/).waitFor();
    await context.close();
  }, 240_000);
});

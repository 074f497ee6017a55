import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { answerWith, startSubgraph, type TestSubgraph } from '../../gateway/test/startSubgraph';
import { startTestGateway, type TestGateway } from '../../gateway/test/startTestGateway';
import { createBooks, createReviews } from '../../gateway/test/testSubgraphs';
import { describeInBrowser } from './findChromium';
import { launchBrowser, openExplorer } from './openExplorer';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const query = '{ books(first: 1) { title rating } }';

const hostile = '<img src=x onerror="window.wasRun = true">';
const member = {
  agency: `Readers ${hostile}`,
  contact: 'javascript:window.wasRun = true',
  licence: 'CC-BY-4.0',
  version: 3,
  sha256: '00',
  isBuiltIn: false,
  publishedAt: '2026-11-23T09:00:00.000Z',
};

interface Axe {
  run: () => Promise<{ violations: { id: string; nodes: { failureSummary: string }[] }[] }>;
}

describeInBrowser('the status page', () => {
  const ends: (() => Promise<unknown>)[] = [];
  let browser: Browser;
  let gateway: TestGateway;
  let isBroken = false;

  beforeAll(async () => {
    const reviews = answerWith(createReviews());
    const subgraphs: TestSubgraph[] = await Promise.all([
      startSubgraph(answerWith(createBooks())),
      startSubgraph((body, response) =>
        isBroken ? response.writeHead(500).end() : reviews(body, response),
      ),
    ]);
    ends.push(...subgraphs.map(({ stop }) => stop));
    const [books, second] = subgraphs;
    gateway = await startTestGateway({
      urls: { books: books!.url, reviews: second!.url },
      registryView: () => ({
        awaySince: undefined,
        supergraph: { number: 17, activatedAt: new Date('2026-11-23T10:00:00Z') },
        members: ['books', 'reviews'].map((name) => ({ name, ...member })),
      }),
    });
    ends.push(gateway.stop);
    browser = await launchBrowser();
    ends.push(() => browser.close());
  }, 60_000);

  afterAll(async () => {
    for (const end of ends.toReversed()) await end();
  });

  async function quarantine(): Promise<void> {
    isBroken = true;
    for (let count = 0; count < 30; count += 1) await gateway.query(query);
  }

  async function open(options?: BrowserContextOptions) {
    const opened = await openExplorer(browser, `${gateway.url}status`, options);
    opened.page.setDefaultTimeout(20_000);
    await opened.page.getByRole('listitem').first().waitFor();
    return opened;
  }

  const cards = (page: Awaited<ReturnType<typeof open>>['page']) =>
    page
      .getByRole('listitem')
      .evaluateAll((items) =>
        items.map((item) => [
          item.querySelector('h3')!.textContent,
          item.querySelector('strong')!.textContent,
        ]),
      );

  it('shows at once, without a reload, that a member is in quarantine and that it is back', async () => {
    isBroken = false;
    const { page, context, elsewhere, problems } = await open();
    await page.getByText('All 2 members answer.').waitFor();
    await expect(page.getByText('17, version').isVisible()).resolves.toBe(true);
    await quarantine();
    await page.getByText('1 of 2 members is in quarantine.').waitFor();
    await expect(cards(page)).resolves.toEqual([
      ['reviews', 'In quarantine'],
      ['books', 'Answers'],
    ]);
    await expect(page.title()).resolves.toBe('■ Status of the graph');
    isBroken = false;
    const asking = setInterval(() => void gateway.query(query), 100);
    await page.getByText('All 2 members answer.').waitFor();
    clearInterval(asking);
    await expect(cards(page)).resolves.toEqual([
      ['books', 'Answers'],
      ['reviews', 'Answers'],
    ]);
    await expect(page.evaluate(() => 'wasRun' in globalThis)).resolves.toBe(false);
    await expect(page.locator('main img, a[href^=javascript]').count()).resolves.toBe(0);
    expect({ elsewhere, problems }).toEqual({ elsewhere: [], problems: [] });
    await context.close();
  });

  it.each([
    ['light', 1280],
    ['dark', 400],
  ] as const)(
    'has nothing against it by axe in %s, at %i pixels, and fits',
    async (colorScheme, width) => {
      await quarantine();
      const { page, context } = await open({ colorScheme, viewport: { width, height: 800 } });
      await page.getByText('in quarantine.').waitFor();
      await page.evaluate(axe);
      const violations = await page.evaluate(async () => {
        const found = await (globalThis as unknown as { axe: Axe }).axe.run();
        return found.violations.map(({ id, nodes }) => [id, nodes[0]?.failureSummary]);
      });
      expect(violations).toEqual([]);
      await expect(page.evaluate(() => document.documentElement.scrollWidth)).resolves.toBe(width);
      await context.close();
    },
  );

  it('stands still while it is paused, and says when the gateway is out of reach', async () => {
    const { page, context } = await open();
    await page.getByRole('button', { name: 'Pause' }).click();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.waitForTimeout(2_500);
    expect(asked).toEqual([]);
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Pause' }).click();
    await page
      .getByRole('alert')
      .getByText(/^The gateway cannot be reached since /)
      .waitFor();
    await context.setOffline(false);
    await page.getByRole('alert').waitFor({ state: 'hidden' });
    await context.close();
  });
});

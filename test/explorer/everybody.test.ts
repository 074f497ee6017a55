import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describeInBrowser } from './findChromium';
import { useExplorer } from './useExplorer';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const pages = {
  start: '#/',
  builder: '#/query',
  table: '#/query?example=WorkInProgress',
  chart: '#/query?example=WhatAgenciesDo',
  line: '#/query?example=StandardsByYear',
  map: '#/query?example=EventsByCountry',
  json: '#/query?example=FindStandards&view=json',
  sources: '#/query?example=FocusGroups&view=sources',
  download: '#/query?example=FocusGroups&view=download',
  code: '#/query?example=EventsFromADay&view=code',
  plan: '#/query?example=WhatAgenciesDo&view=plan',
  schema: '#/schema',
  type: '#/schema/Query/standards',
  saved: '#/saved',
};

interface Axe {
  run: () => Promise<{
    violations: { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }[];
  }>;
}

/** What axe calls serious or critical. The page's policy forbids foreign scripts; `evaluate` is not bound by it. */
async function seriousViolations(page: Page): Promise<unknown[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run();
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => ({
        id,
        nodes: nodes.map(({ html, failureSummary }) => `${html.slice(0, 120)}: ${failureSummary}`),
      }));
  });
}

describeInBrowser('the explorer for everybody', () => {
  const explorer = useExplorer();

  describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
    it.each(Object.entries(pages))('has nothing serious against %s by axe', async (name, hash) => {
      const page = await explorer.open(hash, { colorScheme });
      await page.waitForLoadState('networkidle');
      await page.locator('h1, h2, [role=tablist], .results').first().waitFor();
      if (name === 'builder') await page.getByText('Conditions and order').first().click();
      await expect(seriousViolations(page)).resolves.toEqual([]);
    });
  });

  it.each(['light', 'dark'] as const)(
    'has nothing serious against the editor by axe in %s',
    async (colorScheme) => {
      const page = await explorer.open('#/query?example=StandardsByYear', { colorScheme });
      await page.getByRole('tab', { name: 'Text editor' }).click();
      await page.locator('.monaco-editor .view-line span span').first().waitFor();
      await expect(seriousViolations(page)).resolves.toEqual([]);
    },
  );

  it('can be used by keyboard alone', async () => {
    const page = await explorer.open('#/');
    await page.getByRole('link', { name: /UNESCO/ }).waitFor();
    await page.keyboard.press('Tab');
    await expect(page.evaluate(() => document.activeElement?.textContent)).resolves.toBe(
      'Skip to content',
    );
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('robots');
    await page.keyboard.press('Enter');
    await page.getByText('records match “robots”').waitFor();
    await page.goto(`${explorer.graph().url}explorer#/query?example=EventsByCountry`);
    await page.locator('svg.chart').waitFor();
    await page.getByRole('tab', { name: 'Map' }).focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.locator('.data-table').waitFor();
    await expect(page.evaluate(() => document.activeElement?.textContent)).resolves.toBe('Table');
    await page.getByRole('searchbox', { name: 'Find what to ask for' }).focus();
    await page.keyboard.type('publications');
    const box = page.getByRole('checkbox', { name: 'publications', exact: true });
    for (let steps = 0; steps < 40; steps += 1) {
      await page.keyboard.press('Tab');
      if (await box.evaluate((element) => element === document.activeElement)) break;
    }
    await page.keyboard.press('Space');
    await page.keyboard.press('Control+Enter');
    await page.getByLabel('One row for each of').waitFor();
    await expect(box.isChecked()).resolves.toBe(true);
  });

  it('lets the keyboard out of the editor again', async () => {
    const page = await explorer.open('#/query?example=StandardsByYear');
    await page.getByRole('tab', { name: 'Text editor' }).click();
    const editor = page.getByRole('textbox', { name: 'The query as text' }).last();
    await page.locator('.monaco-editor .view-line span span').first().waitFor();
    await editor.focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(
      page.evaluate(() => document.activeElement?.closest('.query-editor') ?? null),
    ).resolves.toBeNull();
  });

  it('speaks Arabic from right to left', async () => {
    const page = await explorer.open('#/');
    await page.getByRole('combobox', { name: 'Language' }).selectOption('ar');
    await page.getByRole('heading', { name: 'ما تفعله الأمم المتحدة بالذكاء الاصطناعي' }).waitFor();
    await expect(
      page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]),
    ).resolves.toEqual(['ar', 'rtl']);
    await page.goto(`${explorer.graph().url}explorer#/query?example=EventsByCountry`);
    await page.getByRole('tab', { name: 'خريطة' }).waitFor();
    const [builder, results] = await Promise.all(
      ['.ask', '.results'].map(async (part) => (await page.locator(part).boundingBox())!.x),
    );
    expect(builder).toBeGreaterThan(results!);
  });

  it.each(['fr', 'es', 'ru', 'zh-CN'])('begins in %s when the browser does', async (locale) => {
    const page = await explorer.open('#/', { locale });
    const lang = locale.slice(0, 2);
    await page.locator(`html[lang=${lang}]`).waitFor();
    await expect(page.getByRole('heading', { level: 1 }).textContent()).resolves.toMatch(
      /Nations|Naciones|Наций|联合国/,
    );
  });

  it.each(Object.entries(pages))('fits %s into 320 pixels', async (_name, hash) => {
    const page = await explorer.open(hash, { viewport: { width: 320, height: 640 } });
    await page.waitForLoadState('networkidle');
    await page.locator('h1, h2, [role=tablist], .results').first().waitFor();
    await expect(page.evaluate(() => document.documentElement.scrollWidth)).resolves.toBe(320);
  });
});

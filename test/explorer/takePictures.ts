import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@agency-graph/subgraph-kit/embedded-postgres';
import type { Browser, Page } from 'playwright-core';
import { startInProcess } from '../startInProcess';
import { temporaryFolder } from '../temporaryFolder';
import { chromiumPath } from './findChromium';
import { buildExplorer, launchBrowser, openExplorer } from './openExplorer';

interface Picture {
  hash: string;
  /** Brings the page into the state that is to be seen. */
  prepare?: (page: Page) => Promise<void>;
  colorScheme?: 'light' | 'dark';
}

const pictures: Record<string, Picture> = {
  start: {
    hash: '#/',
    prepare: (page) =>
      page
        .getByRole('link', { name: /UNESCO/ })
        .first()
        .waitFor(),
  },
  table: { hash: '#/query?example=WorkInProgress' },
  chart: { hash: '#/query?example=StandardsByYear', colorScheme: 'dark' },
  map: { hash: '#/query?example=ProjectsByCountry' },
  builder: {
    hash: '#/query?example=EventsFromADay',
    async prepare(page) {
      await page.getByText('Conditions and order').first().click();
      await page.locator('.arguments summary', { hasText: 'filter' }).click();
    },
  },
  schema: { hash: '#/schema' },
};

const windows = {
  wide: { width: 1280, height: 800 },
  narrow: { width: 360, height: 720 },
};

const folder = join(__dirname, '../../gateway/explorer/pictures');

/** Takes the pictures of the README from the running product, with the real data. */
async function main(): Promise<void> {
  if (chromiumPath === undefined) throw new Error('Pictures need Chromium, and none was found.');
  buildExplorer();
  const dataDirectory = temporaryFolder('pictures');
  const postgres = await startEmbeddedPostgres({ dataDirectory, durable: false });
  try {
    const graph = await startInProcess(postgres.url());
    const browser = await launchBrowser();
    try {
      await takeAll(browser, `${graph.url}explorer`);
    } finally {
      await browser.close();
      await graph.stop();
    }
  } finally {
    await postgres.stop();
    rmSync(dataDirectory, { recursive: true, force: true });
  }
}

async function takeAll(browser: Browser, address: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [window, viewport] of Object.entries(windows)) {
    for (const [name, picture] of Object.entries(pictures)) {
      const { hash, prepare, colorScheme = 'light' } = picture;
      const options = { viewport, colorScheme };
      const { page, context } = await openExplorer(browser, `${address}${hash}`, options);
      await page.waitForLoadState('networkidle');
      await prepare?.(page);
      if (window === 'narrow' && hash.includes('example') && name !== 'builder') {
        await page.locator('.results').scrollIntoViewIfNeeded();
        await page.locator('.results').evaluate((element) => element.scrollIntoView());
      }
      await page.waitForTimeout(500);
      writeFileSync(join(folder, `${name}-${window}.webp`), await takeWebp(page));
      await context.close();
    }
  }
}

/** WebP, which the browser writes itself, is a third of PNG. */
async function takeWebp(page: Page): Promise<Buffer> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 85 });
  return Buffer.from(data, 'base64');
}

void main().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { chromiumPath } from './findChromium';

/** A page of the explorer, and what it did that it must not do. */
export interface OpenedExplorer {
  page: Page;
  context: BrowserContext;
  /** Addresses outside the gateway that were asked for. */
  elsewhere: string[];
  /** Errors of the console, uncaught errors and breaches of the security policy. */
  problems: string[];
}

/** Builds the page if its sources have changed; the gateway serves it from its usual place. */
export function buildExplorer(): void {
  const script = join(__dirname, '../../gateway/explorer/build-if-stale.mjs');
  const { status, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The explorer could not be built:\n${stderr}`);
}

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath!,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** Opens the explorer in a profile of its own, with nothing remembered. */
export async function openExplorer(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<OpenedExplorer> {
  const { origin } = new URL(address);
  const context = await browser.newContext({ locale: 'en-US', ...options });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  const elsewhere: string[] = [];
  const problems: string[] = [];
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !/^(data|blob):/.test(url)) elsewhere.push(url);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`Security policy: ${violatedDirective} forbids ${blockedURI}`);
    });
  });
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto(address);
  return { page, context, elsewhere, problems };
}

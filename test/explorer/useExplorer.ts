import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { buildExplorer, launchBrowser, openExplorer, type OpenedExplorer } from './openExplorer';
import { startGraph, type RunningGraph } from '../startGraph';

/** What a browser test works with. */
export interface Explorer {
  graph: () => RunningGraph;
  /** Opens the explorer at what stands behind its `#`, in a profile of its own. */
  open: (hash: string, options?: BrowserContextOptions) => Promise<Page>;
}

/**
 * The graph with the real data and a browser, for all tests of a file. After each test, no page may have asked anything of
 * another address, broken the security policy or logged an error.
 */
export function useExplorer(): Explorer {
  let graph: RunningGraph;
  let browser: Browser;
  const opened: OpenedExplorer[] = [];

  beforeAll(async () => {
    buildExplorer();
    [graph, browser] = await Promise.all([startGraph(), launchBrowser()]);
  }, 120_000);

  afterEach(async () => {
    const all = opened.splice(0);
    await Promise.all(all.map(({ context }) => context.close()));
    const elsewhere = all.flatMap((each) => each.elsewhere);
    const problems = all.flatMap((each) => each.problems);
    expect({ elsewhere, problems }).toEqual({ elsewhere: [], problems: [] });
  });

  afterAll(async () => {
    await browser?.close();
    await graph?.stop();
  });

  return {
    graph: () => graph,
    async open(hash, options) {
      const explorer = await openExplorer(browser, `${graph.url}explorer${hash}`, options);
      opened.push(explorer);
      explorer.page.setDefaultTimeout(20_000);
      return explorer.page;
    },
  };
}

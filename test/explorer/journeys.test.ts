import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { describeInBrowser } from './findChromium';
import { useExplorer } from './useExplorer';

const rowsOf = (page: Page) => page.locator('.data-table tbody tr:not([aria-hidden])');

describeInBrowser('the explorer', () => {
  const explorer = useExplorer();

  it('shows on its start page what the graph holds, and loads no editor for it', async () => {
    const page = await explorer.open('#/');
    const addresses: string[] = [];
    page.on('request', (request) => addresses.push(request.url()));
    let bytes = 0;
    const network = await page.context().newCDPSession(page);
    network.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await network.send('Network.enable');
    await network.send('Network.setCacheDisabled', { cacheDisabled: true });
    await page.reload();
    await page.getByRole('link', { name: /UNESCO/ }).waitFor();
    await page.waitForLoadState('networkidle');
    const standards = await explorer.graph().execute('{ standards { totalCount } }');
    const total = (standards.data as { standards: { totalCount: number } }).standards.totalCount;
    await expect(page.locator('.totals div').first().textContent()).resolves.toBe(
      `Standards${total}`,
    );
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThan(300_000);
    expect(addresses.filter((address) => /monaco|QueryEditor|worker/.test(address))).toEqual([]);
  });

  it('searches all subgraphs at once', async () => {
    const page = await explorer.open('#/');
    await page.getByRole('searchbox', { name: 'Search all of the graph' }).fill('health');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByText('records match “health”').waitFor();
    const groups = await page.locator('.found-groups h3').allTextContents();
    expect(groups).toEqual(expect.arrayContaining(['Standards', 'Projects', 'Events']));
    await page.locator('.found-groups section').first().getByRole('link').first().click();
    await rowsOf(page).first().waitFor();
    await expect(page.getByText('official').first().isVisible()).resolves.toBe(true);
  });

  it('shows who was asked what for an answer, and how long it took', async () => {
    const page = await explorer.open('#/');
    await page.getByRole('link', { name: /Which agencies do most/ }).click();
    await page.getByRole('tab', { name: 'Plan' }).click();
    await page.getByText('1 request').first().waitFor();
    const requests = await page.locator('pre.code').allTextContents();
    expect(requests.join('\n')).toMatch(/agencies\([^]*_entities\(/);
  });

  it('leads from a bar of a chart into the query behind it', async () => {
    const page = await explorer.open('#/');
    const bar = page.getByRole('link', { name: /UNESCO/ }).first();
    const count = Number(await bar.locator('.bar-count').textContent());
    await bar.click();
    await rowsOf(page).first().waitFor();
    await expect(rowsOf(page).count()).resolves.toBe(count);
  });

  it('runs an example and shows it as a table, a chart and JSON', async () => {
    const page = await explorer.open('#/');
    await page.getByRole('link', { name: /Which agencies do most/ }).click();
    await page.getByRole('img', { name: 'Sum of projects.totalCount by acronym' }).waitFor();
    await page.getByRole('tab', { name: 'Table' }).click();
    await rowsOf(page).first().waitFor();
    const headers = await page.locator('.data-table th').allTextContents();
    expect(headers).toEqual([
      'acronymProjects',
      'projects.totalCountProjects',
      'events.totalCountEvents',
      'standards.totalCountStandards',
      'nameProjects',
      'Source',
    ]);
    await page.getByRole('tab', { name: 'JSON' }).click();
    const json = JSON.parse((await page.locator('pre.code').textContent()) ?? '') as object;
    expect(json).toEqual({ data: { agencies: expect.anything() } });
    expect(JSON.stringify(json)).not.toContain('_explorer');
  });

  it('sorts, filters and hides columns', async () => {
    const page = await explorer.open('#/query?example=WhatAgenciesDo&view=table');
    const first = () => rowsOf(page).first().locator('td').first().textContent();
    await page.getByRole('button', { name: /^acronym/ }).click();
    await expect(first()).resolves.toBe('FAO');
    await page.getByRole('button', { name: /^acronym/ }).click();
    await expect(first()).resolves.toBe('WMO');
    await page.getByRole('searchbox', { name: 'Filter rows' }).fill('health');
    await expect(rowsOf(page).count()).resolves.toBe(1);
    await page.locator('summary', { hasText: 'Columns' }).click();
    await page.locator('.menu').getByRole('checkbox', { name: 'name', exact: true }).uncheck();
    await expect(page.locator('.data-table th').count()).resolves.toBe(5);
  });

  it('puts countries on a map, with the disclaimer of the United Nations', async () => {
    const page = await explorer.open('#/query?example=EventsByCountry');
    await page.getByRole('img', { name: /by country/ }).waitFor();
    await page.getByText('The designations employed').waitFor();
    const titles = await page.locator('svg.chart title').allTextContents();
    expect(titles).toEqual(expect.arrayContaining(['Switzerland: 29', 'India: 5', 'Singapore: 3']));
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as PNG' }).click();
    const file = readFileSync(await (await download).path());
    expect(file.subarray(1, 4).toString()).toBe('PNG');
    expect(file.length).toBeGreaterThan(10_000);
  });

  it('builds a query by clicks, with the text in step both ways', async () => {
    const page = await explorer.open('#/query');
    await page.getByRole('button', { name: 'New query' }).click();
    await page.getByRole('searchbox', { name: 'Find what to ask for' }).fill('countries');
    await page.getByRole('checkbox', { name: 'countries', exact: true }).check();
    await page.getByText('The query as text').click();
    const text = page.getByRole('textbox', { name: 'The query as text' });
    await expect(text.inputValue()).resolves.toBe(
      'query MyQuery {\n  countries {\n    totalCount\n    nodes {\n      name\n      code\n    }\n  }\n}\n',
    );
    await page.getByText('Conditions and order').first().click();
    await page.getByText('filter', { exact: true }).click();
    await page.getByRole('combobox', { name: 'sids' }).selectOption('true');
    await page.getByRole('button', { name: 'Run' }).click();
    await rowsOf(page).first().waitFor();
    await expect(page.locator('.constants').textContent()).resolves.toMatch(/^totalCount\d+$/);
    await text.fill('{ agencies { nodes { acronym } } }');
    await expect(
      page.getByRole('checkbox', { name: 'agencies', exact: true }).isChecked(),
    ).resolves.toBe(true);
    await expect(
      page.getByRole('checkbox', { name: 'countries', exact: true }).isChecked(),
    ).resolves.toBe(false);
  });

  it('gives variables the inputs that suit them', async () => {
    const page = await explorer.open('#/query?example=EventsFromADay');
    const variables = page.getByRole('region', { name: 'Variables' });
    await variables.getByLabel('from: calendar').fill('2024-05-01');
    const country = variables.getByRole('combobox', { name: 'country' });
    await variables.locator('option[value="Switzerland"]').waitFor({ state: 'attached' });
    await country.fill('Switzerland');
    await page.getByRole('button', { name: 'Remove CHE from country' }).waitFor();
    await page.getByRole('button', { name: 'Run' }).click();
    await page.getByText('AI Governance Day').first().waitFor();
    const places = await page.locator('.data-table td:nth-child(6)').allTextContents();
    expect(new Set(places)).toEqual(new Set(['CHE']));
  });

  it('opens the editor when it is asked for, in step with the builder', async () => {
    const page = await explorer.open('#/query?example=StandardsByYear');
    await page.getByRole('tab', { name: 'Text editor' }).click();
    await page.locator('.monaco-editor .view-lines').waitFor();
    await page.locator('.monaco-editor .view-lines').click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('# Typed\n');
    await page.getByRole('tab', { name: 'Builder' }).click();
    await page.getByText('The query as text').click();
    await expect(
      page.getByRole('textbox', { name: 'The query as text' }).inputValue(),
    ).resolves.toMatch(/^# Typed\n# How many AI standards/);
  });

  it('downloads the whole result as CSV, the same rows as the API gives', async () => {
    const page = await explorer.open('#/query?example=WorkInProgress&view=download');
    await page.getByRole('tab', { name: 'Download' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'CSV', exact: true }).click();
    const file = readFileSync(await (await download).path(), 'utf8');
    const rows: Record<string, string>[] = parse(file, { bom: true, columns: true });
    const answer = await explorer.graph().execute(`{
      standards(first: 100, filter: { status: [DRAFT, UNDER_PUBLICATION, UNDER_REVIEW] }, orderBy: NEWEST) {
        totalCount nodes { designation title }
      }
    }`);
    const { standards } = answer.data as {
      standards: { totalCount: number; nodes: { designation: string; title: string }[] };
    };
    expect(standards.totalCount).toBe(standards.nodes.length);
    expect(rows.map(({ designation, title }) => ({ designation, title }))).toEqual(standards.nodes);
  });

  it('draws a chart of the whole result when all rows are loaded', async () => {
    const query = '{ standards(first: 5) { nodes { title kind } } }';
    const page = await explorer.open(`#/query?${new URLSearchParams({ q: query, view: 'chart' })}`);
    await page.getByText('This is the page that the query asked for.').waitFor();
    await page.getByRole('button', { name: 'Load all rows' }).click();
    await page.getByText('This is the whole result').waitFor();
    const answer = await explorer
      .graph()
      .execute('{ standards { facets { kind { label count } } } }');
    const { standards } = answer.data as {
      standards: { facets: { kind: { label: string; count: number }[] } };
    };
    const counts = await page.locator('svg.chart title').allTextContents();
    expect(counts.map((text) => Number(text.split(': ')[1]))).toEqual(
      standards.facets.kind.map(({ count }) => count).toSorted((a, b) => b - a),
    );
  });

  it('makes a citation and copies it', async () => {
    const page = await explorer.open('#/query?example=WorkInProgress&view=sources');
    await page.getByRole('button', { name: 'Make citation' }).click();
    await page.getByRole('button', { name: 'Copy as text' }).click();
    await page.getByText('Copied').first().waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toMatch(/^Agency Graph: WorkInProgress\. \d+ rows, retrieved on \d{4}-/);
    expect(text).toContain('Sources:');
    await page.getByRole('button', { name: 'Copy as BibTeX' }).click();
    await page.waitForFunction(async () =>
      (await navigator.clipboard.readText()).startsWith('@misc{agency-graph-'),
    );
  });

  it('tells of each column who answers it, and of each record where it comes from', async () => {
    const page = await explorer.open('#/query?example=WhatAgenciesDo&view=sources');
    const owners = page.getByRole('region', { name: 'Who answers which column' });
    await owners.waitFor();
    await expect(
      owners.getByRole('row', { name: /^events\.totalCount Events/ }).count(),
    ).resolves.toBe(1);
    const sources = page.getByRole('region', { name: 'Sources of the records' });
    await expect(sources.getByText('curated').first().isVisible()).resolves.toBe(true);
  });

  it('opens a shared link in a fresh profile with query, variables and view', async () => {
    const page = await explorer.open('#/query?example=EventsFromADay');
    await page
      .getByRole('region', { name: 'Variables' })
      .getByRole('textbox', { name: 'from', exact: true })
      .fill('2025');
    await page.getByRole('button', { name: 'Run' }).click();
    await page.getByRole('tab', { name: 'Chart' }).click();
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByText('Copied').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const other = await explorer.open(new URL(link).hash);
    await other.locator('svg.chart').waitFor();
    await expect(
      other.getByRole('tab', { name: 'Chart' }).getAttribute('aria-selected'),
    ).resolves.toBe('true');
    await expect(
      other
        .getByRole('region', { name: 'Variables' })
        .getByRole('textbox', { name: 'from', exact: true })
        .inputValue(),
    ).resolves.toBe('2025');
  });

  it('saves a query, writes it to a file and takes it back elsewhere', async () => {
    const page = await explorer.open('#/query?example=StandardsByYear');
    await page.locator('summary', { hasText: 'Save' }).click();
    await page.getByLabel('Name').fill('By year');
    await page.locator('.menu').getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved as “By year”.').waitFor();
    await page.getByRole('link', { name: 'Saved' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as a file' }).click();
    const file = await (await download).path();
    const other = await explorer.open('#/saved');
    await other.locator('input[type=file]').setInputFiles({
      name: 'queries.json',
      mimeType: 'application/json',
      buffer: readFileSync(file),
    });
    await other.getByText('1 queries taken from the file.').waitFor();
    await other.getByRole('link', { name: 'By year' }).click();
    const chart = other.getByRole('img', { name: /by facets.year.value/ });
    await chart.waitFor();
    await expect(chart.locator('circle').count()).resolves.toBeGreaterThan(5);
  });
});

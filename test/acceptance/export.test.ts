import { parse } from 'csv-parse/sync';
import { startGraph, type RunningGraph } from '../startGraph';

let graph: RunningGraph;

beforeAll(async () => {
  graph = await startGraph();
});
afterAll(() => graph.stop());

function post(query: string, accept: string, parameters = ''): Promise<Response> {
  return fetch(`${graph.url}export${parameters}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body: JSON.stringify({ query }),
  });
}

async function table(query: string): Promise<Record<string, string>[]> {
  const response = await post(query, 'text/csv');
  if (response.status !== 200) throw new Error(await response.text());
  return parse(await response.text(), { columns: true, bom: true });
}

interface Citation {
  data: { rows: number; complete: boolean };
  sources: { source: string; kind: string }[];
  syntheticData: unknown;
}

async function citationOf(query: string, parameters = ''): Promise<Citation> {
  const response = await post(query, 'application/x-ndjson', parameters);
  if (response.status !== 200) throw new Error(await response.text());
  const lines = (await response.text()).trimEnd().split('\n');
  return (JSON.parse(lines.at(-1)!) as { [key: string]: Citation })['_export']!;
}

it('exports every standard of the graph, in the order of the list', async () => {
  const { data } = await graph.execute('{ standards(first: 100) { totalCount nodes { id } } }');
  const { totalCount, nodes } = data!.standards as { totalCount: number; nodes: { id: string }[] };
  const rows = await table('{ standards { nodes { id designation body { acronym } } } }');
  expect(rows.slice(0, 100).map(({ id }) => id)).toEqual(nodes.map(({ id }) => id));
  expect(new Set(rows.map(({ id }) => id)).size).toBe(totalCount);
  expect(rows).toHaveLength(totalCount);
});

it('exports the standards of every topic, each list to its end', async () => {
  const query = '{ topics(first: 100) { nodes { id standards { totalCount } } } }';
  const { data } = await graph.execute(query);
  const { nodes } = data!.topics as {
    nodes: { id: string; standards: { totalCount: number } }[];
  };
  const rows = await table('{ topics { nodes { id standards { nodes { id } } } } }');
  const counted = nodes.map(({ id }) => [
    id,
    rows.filter((row) => row.id === id && row['standards.id'] !== '').length,
  ]);
  expect(counted).toEqual(nodes.map(({ id, standards }) => [id, standards.totalCount]));
  expect(Math.max(...nodes.map(({ standards }) => standards.totalCount))).toBeGreaterThan(100);
});

it('exports records of four subgraphs in one table, with the sources of all of them', async () => {
  const query = `{
    projects { nodes {
      title lead { acronym events { totalCount } } sdgs { number } countries { name } topics { name standards { totalCount } }
    } }
  }`;
  const { data, sources, syntheticData } = await citationOf(query, '?rows=projects');
  expect(data).toMatchObject({ complete: true });
  expect(data.rows).toBeGreaterThan(70);
  expect(sources.length).toBeGreaterThan(10);
  expect(sources.map(({ kind }) => kind)).not.toContain('SYNTHETIC');
  expect(syntheticData).toBeNull();
});

it('exports the roadmap, which is no connection, a row for each of its rows', async () => {
  const query = '{ roadmap(by: [BODY, STATUS]) { rows { values { label } count } } }';
  const rows = await table(query);
  const { data } = await graph.execute(query);
  const { rows: expected } = data!.roadmap as {
    rows: { values: { label: string }[]; count: number }[];
  };
  expect(rows).toEqual(
    expected.map(({ values, count }) => ({
      'rows.values.label': values.map(({ label }) => label).join('; '),
      'rows.count': String(count),
    })),
  );
});

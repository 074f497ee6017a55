import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startGraph, type RunningGraph } from '../startGraph';

const folder = join(__dirname, '../../gateway/explorer/src/examples');
const names = readdirSync(folder).filter((file) => file.endsWith('.graphql'));

let graph: RunningGraph;
beforeAll(async () => {
  graph = await startGraph();
});
afterAll(() => graph?.stop());

/** Whether a value holds anything but empty lists and nulls. */
function saysSomething(value: unknown): boolean {
  if (value === null) return false;
  return typeof value === 'object' ? Object.values(value).some(saysSomething) : true;
}

it.each(names)('answers the example query %s of the explorer without an error', async (name) => {
  const query = readFileSync(join(folder, name), 'utf8');
  const { data, errors } = await graph.execute(query);
  expect(errors).toBeUndefined();
  const empty = Object.entries(data ?? {}).filter(([, value]) => !saysSomething(value));
  expect(empty).toEqual([]);
});

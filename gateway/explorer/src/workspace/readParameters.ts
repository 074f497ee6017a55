import { exampleQueries } from '../examples/exampleQueries';
import { readState, unpackState } from '../share/packState';
import type { WorkspaceState } from './WorkspaceState';

/** Reads what an address holds: a packed workspace, an example by name, or a query in plain text. */
export async function readParameters(parameters: string): Promise<WorkspaceState | undefined> {
  const given = new URLSearchParams(parameters);
  const packed = given.get('z');
  if (packed !== null) return unpackState(packed);
  const example = exampleQueries.find(({ name }) => name === given.get('example'));
  const query = example?.text ?? given.get('q');
  if (query === null) return undefined;
  return readState({
    query,
    variables: jsonOf(given.get('v')),
    view: given.get('view') ?? example?.view,
    rows: given.get('rows') ?? undefined,
    chart: jsonOf(given.get('chart')),
  });
}

function jsonOf(text: string | null): unknown {
  return text === null ? undefined : JSON.parse(text);
}

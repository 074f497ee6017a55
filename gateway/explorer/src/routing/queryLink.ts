import type { View, WorkspaceState } from '../workspace/WorkspaceState';

export type LinkedQuery = Pick<WorkspaceState, 'query'> & Partial<WorkspaceState>;

/** A link to a query that runs when it is opened. Long queries are better packed, see share/packState.ts. */
export function queryLink({ query, variables, view, rows, chart }: LinkedQuery): string {
  const parameters = new URLSearchParams({ q: query });
  if (variables && Object.keys(variables).length > 0) {
    parameters.set('v', JSON.stringify(variables));
  }
  if (view) parameters.set('view', view);
  if (rows !== undefined) parameters.set('rows', rows);
  if (chart) parameters.set('chart', JSON.stringify(chart));
  return `#/query?${parameters}`;
}

/** A link to one of the examples. */
export function exampleLink(name: string, view?: View): string {
  return `#/query?${new URLSearchParams({ example: name, ...(view ? { view } : {}) })}`;
}

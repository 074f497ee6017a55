import type { ChartChoice } from '../chart/ChartChoice';

/** The ways to look at an answer, in the order of their tabs. */
export const views = [
  'table',
  'chart',
  'map',
  'json',
  'sources',
  'download',
  'code',
  'plan',
] as const;

export type View = (typeof views)[number];

export function isView(text: unknown): text is View {
  return views.some((view) => view === text);
}

/** What a link holds: a query, the values of its variables, and how its answer is looked at. */
export interface WorkspaceState {
  query: string;
  variables: Readonly<Record<string, unknown>>;
  view: View;
  /** Which list makes the rows; undefined where the query leaves no choice. */
  rows?: string | undefined;
  chart?: ChartChoice | undefined;
}

export const chartKinds = ['bar', 'line', 'scatter'] as const;

export type ChartKind = (typeof chartKinds)[number];

/** What a chart shows, columns by name. */
export interface ChartChoice {
  kind: ChartKind;
  /** What stands along the chart, for scatter a column of numbers. */
  category: string;
  /** A column of numbers, or undefined for the number of rows. */
  value: string | undefined;
}

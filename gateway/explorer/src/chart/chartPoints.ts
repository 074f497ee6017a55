import type { Table } from '../results/readResult';
import type { DescribedColumn } from '../table/describeColumns';
import { cellText } from '../table/cellText';
import { isTime } from './columnRoles';

/** One bar or point: what it is of, and how much. */
export interface ChartPoint {
  label: string;
  value: number;
}

/** How several rows of one label become one number. */
export type Gathering = 'count' | 'sum' | 'mean';

/** Whole numbers are counts and add up; what is measured does not. */
export function gatheringOf(value: DescribedColumn | undefined): Gathering {
  if (value === undefined) return 'count';
  return value.type === 'integer' ? 'sum' : 'mean';
}

/** A table's rows gathered by a column. Each value of a list counts. Times come in order, all else by size. */
export function chartPoints(
  { rows }: Pick<Table, 'rows'>,
  category: DescribedColumn,
  value: DescribedColumn | undefined,
): ChartPoint[] {
  const gathered = new Map<string, { sum: number; count: number }>();
  for (const { cells } of rows) {
    const amount = value ? cells[value.index] : 1;
    if (typeof amount !== 'number') continue;
    for (const label of labelsOf(cells[category.index])) {
      const { sum, count } = gathered.get(label) ?? { sum: 0, count: 0 };
      gathered.set(label, { sum: sum + amount, count: count + 1 });
    }
  }
  const gathering = gatheringOf(value);
  const points = [...gathered].map(([label, { sum, count }]) => ({
    label,
    value: gathering === 'mean' ? sum / count : sum,
  }));
  return isTime(category)
    ? points.toSorted((a, b) => (a.label < b.label ? -1 : 1))
    : points.toSorted((a, b) => b.value - a.value);
}

function labelsOf(cell: unknown): string[] {
  if (cell === null || cell === undefined) return [];
  return Array.isArray(cell) ? [...new Set(cell.map(cellText))] : [cellText(cell)];
}

/** Pairs of numbers for points in a plane. */
export function scatterPoints(
  { rows }: Pick<Table, 'rows'>,
  { x, y, label }: { x: DescribedColumn; y: DescribedColumn; label: DescribedColumn | undefined },
): { x: number; y: number; label: string }[] {
  return rows.flatMap(({ cells }) => {
    const [across, up] = [cells[x.index], cells[y.index]];
    if (typeof across !== 'number' || typeof up !== 'number') return [];
    return [{ x: across, y: up, label: label ? cellText(cells[label.index]) : '' }];
  });
}

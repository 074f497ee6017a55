import type { DescribedColumn } from './describeColumns';
import { cellText } from './cellText';
import type { Row } from './readRows';

/** How the rows of a table are arranged. */
export interface Arrangement {
  /** Name of the column to sort by. */
  sortBy: string | undefined;
  isDescending: boolean;
  /** Keeps rows that hold this text, whatever its case. */
  filter: string;
  /** Name of the only column to look into; undefined for all. */
  filterIn: string | undefined;
}

/** Indices of the rows that stay, in their order. Empty cells come last, whichever way it is sorted. */
export function arrangeRows(
  rows: readonly Row[],
  columns: readonly DescribedColumn[],
  { sortBy, isDescending, filter, filterIn }: Arrangement,
): number[] {
  const looked = columns.filter(({ name }) => filterIn === undefined || name === filterIn);
  const wanted = filter.trim().toLocaleLowerCase();
  const kept = [...rows.keys()].filter(
    (index) =>
      wanted === '' ||
      looked.some((column) =>
        cellText(rows[index]!.cells[column.index]).toLocaleLowerCase().includes(wanted),
      ),
  );
  const column = columns.find(({ name }) => name === sortBy);
  return column ? sorted(kept, rows, { column, isDescending }) : kept;
}

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

interface Sorting {
  column: DescribedColumn;
  isDescending: boolean;
}

function sorted(
  kept: readonly number[],
  rows: readonly Row[],
  { column, isDescending }: Sorting,
): number[] {
  const isNumber = !column.isList && (column.type === 'integer' || column.type === 'number');
  const direction = isDescending ? -1 : 1;
  const keyed = kept.map((index) => {
    const value = rows[index]!.cells[column.index];
    const isEmpty = value === null || value === undefined;
    return { index, isEmpty, key: isNumber ? Number(value) : cellText(value) };
  });
  const compare = (a: string | number, b: string | number) =>
    isNumber ? Number(a) - Number(b) : collator.compare(String(a), String(b));
  return keyed
    .toSorted((a, b) => {
      if (a.isEmpty || b.isEmpty) return Number(a.isEmpty) - Number(b.isEmpty);
      return direction * compare(a.key, b.key) || a.index - b.index;
    })
    .map(({ index }) => index);
}

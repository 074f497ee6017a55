import { tabulationDimensions } from '../disclosure/groupFamily';
import { labelOfValue } from '../disclosure/groupValues';
import type { TabulationCellRow } from '../rows/TabulationCellRow';
import type { TabulationRow as TabulationHeader } from '../rows/TabulationRow';
import type { TabulationDimension } from '../schema.generated';
import type { TablePlan } from './planTable';

/** The GraphQL type QuestionChoice. */
export interface Choice {
  code: string;
  label: string;
}

/** The GraphQL type TabulationRow. */
export interface TableRow {
  label: string;
  values: { dimension: TabulationDimension; code: string; label: string }[];
  answer: Choice | null;
  count: number | null;
  denominator: number | null;
  share: number | null;
  suppressed: boolean;
  isTotal: boolean;
}

/** The GraphQL type Tabulation. */
export interface Table {
  header: TabulationHeader;
  by: readonly TabulationDimension[];
  rows: TableRow[];
}

/** Lays out the cells of a table: its rows in an order that does not depend on any count, then its totals. */
export function toTable(
  header: TabulationHeader,
  cells: readonly TabulationCellRow[],
  { by, fixed }: TablePlan,
): Table {
  const open = by.filter((dimension) => !fixed.has(dimension));
  const rows = cells
    .map((cell) => toRow(cell, open))
    .filter(({ values }) =>
      values.every(({ dimension, code }) => (fixed.get(dimension) ?? code) === code),
    );
  const ordered = rows.toSorted((one, other) => openIn(other, open) - openIn(one, open));
  return { header, by, rows: ordered };
}

/** How many of the dimensions that a table is by tell a row apart: fewer in totals. */
function openIn({ values }: TableRow, open: readonly TabulationDimension[]): number {
  return values.filter(({ dimension }) => open.includes(dimension)).length;
}

function toRow(cell: TabulationCellRow, open: readonly TabulationDimension[]): TableRow {
  const dimensions = tabulationDimensions.filter((dimension) =>
    cell.dimensions.split('+').includes(dimension),
  );
  const values = dimensions.map((dimension, index) => {
    const code = cell.groupValues[index] ?? '';
    return { dimension, code, label: labelOfValue(dimension, code) };
  });
  const { count, denominator, choiceCode, choiceLabel } = cell;
  const group = values.map(({ label }) => label).join(', ') || 'All countries';
  return {
    label: choiceLabel === null ? group : `${group}: ${choiceLabel}`,
    values,
    answer: choiceLabel === null ? null : { code: choiceCode, label: choiceLabel },
    count,
    denominator,
    share:
      count === null || !denominator ? null : Math.round((count / denominator) * 10_000) / 10_000,
    suppressed: count === null,
    isTotal: !open.every((dimension) => dimensions.includes(dimension)),
  };
}

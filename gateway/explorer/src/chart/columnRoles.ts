import type { Table } from '../results/readResult';
import type { DescribedColumn } from '../table/describeColumns';

const timeScalars = ['PartialDate', 'DateTime', 'Date'];

/** Whether a column holds points in time: dates by its type, years by its name. */
export function isTime({ scalar, fields, isList }: DescribedColumn): boolean {
  if (isList) return false;
  const last = fields.at(-1) ?? '';
  const named = last === 'value' ? (fields.at(-2) ?? '') : last;
  return timeScalars.includes(scalar) || /^(year|\w+Year)$/.test(named);
}

/** Whether a column holds measures or counts, and not the keys of things that are called by numbers. */
export function isMeasure(column: DescribedColumn): boolean {
  const { type, isList, fields, parentType } = column;
  const isGoal = parentType === 'SustainableDevelopmentGoal' && fields.at(-1) === 'number';
  return !isList && !isGoal && (type === 'integer' || type === 'number') && !isTime(column);
}

/** Whether a column holds words to count or to call things by. */
export function isCategory({ type }: DescribedColumn): boolean {
  return type === 'text' || type === 'boolean' || type === 'integer';
}

/** The columns of the rows themselves: what stands above them is the same on many rows. */
export function ownColumns({ columns, chain }: Table): DescribedColumn[] {
  const own = columns.filter(({ level }) => level === chain.length);
  return own.length > 0 ? own : [...columns];
}

/** How many different values a column has. */
export function distinctValues({ rows }: Table, { index }: DescribedColumn): number {
  return new Set(rows.map(({ cells }) => JSON.stringify(cells[index]))).size;
}

import type { Table } from '../results/readResult';
import type { DescribedColumn } from '../table/describeColumns';
import type { ChartChoice } from './ChartChoice';
import { distinctValues, isCategory, isMeasure, isTime, ownColumns } from './columnRoles';

/** A chart that suits a table: over time where there is time, else bars; points where there are only numbers. */
export function chooseChart(table: Table): ChartChoice | undefined {
  const columns = ownColumns(table);
  const measures = columns.filter(isMeasure);
  const [measure, second] = measures;
  const time = columns.find((column) => isTime(column) && distinctValues(table, column) > 2);
  if (time && (measure || !hasWords(table, columns))) {
    return { kind: 'line', category: time.name, value: measure?.name };
  }
  const category = bestCategory(table, columns, measure !== undefined);
  if (category) return { kind: 'bar', category: category.name, value: measure?.name };
  if (measure && second) return { kind: 'scatter', category: measure.name, value: second.name };
  return time && { kind: 'line', category: time.name, value: undefined };
}

function hasWords(table: Table, columns: readonly DescribedColumn[]): boolean {
  return bestCategory(table, columns, false) !== undefined;
}

const naming = ['label', 'acronym', 'name', 'shortTitle', 'title', 'designation', 'group'];

/** With a measure, what the rows are called; without one, what many rows have in common, to count them by. */
function bestCategory(
  table: Table,
  columns: readonly DescribedColumn[],
  hasMeasure: boolean,
): DescribedColumn | undefined {
  const categories = columns.filter(
    (column) => isCategory(column) && !isTime(column) && !isMeasure(column),
  );
  const named = naming.flatMap((name) => categories.filter(({ fields }) => fields.at(-1) === name));
  if (hasMeasure) return named[0] ?? categories[0];
  const { length } = table.rows;
  const shared = categories.find((column) => {
    const distinct = distinctValues(table, column);
    return distinct > 1 && distinct <= Math.max(2, length / 2);
  });
  return shared ?? categories.find((column) => column.isList) ?? named[0] ?? categories[0];
}

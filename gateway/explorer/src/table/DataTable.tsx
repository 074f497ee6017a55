import { useMemo, useState } from 'react';
import { useLanguage } from '../language/useLanguage';
import { arrangeRows, type Arrangement } from './arrangeRows';
import { cellText } from './cellText';
import type { DescribedColumn } from './describeColumns';
import type { Row } from './readRows';
import { TableControls } from './TableControls';
import { VirtualTable } from './VirtualTable';

interface DataTableProps {
  columns: readonly DescribedColumn[];
  rows: readonly Row[];
}

/** A table that sorts, filters and hides columns, however many rows it has. */
export function DataTable({ columns, rows }: DataTableProps) {
  const { t } = useLanguage();
  const [arrangement, setArrangement] = useState<Arrangement>({
    sortBy: undefined,
    isDescending: false,
    filter: '',
    filterIn: undefined,
  });
  const [hidden, setHidden] = useState<ReadonlySet<string>>(
    () => new Set(sameOnEveryRow(columns).map(({ name }) => name)),
  );
  const order = useMemo(
    () => arrangeRows(rows, columns, arrangement),
    [rows, columns, arrangement],
  );
  const shown = columns.filter(({ name }) => !hidden.has(name));
  const sort = (name: string) =>
    setArrangement((before) => ({
      ...before,
      sortBy: name,
      isDescending: before.sortBy === name && !before.isDescending,
    }));
  return (
    <>
      <Constants columns={columns} rows={rows} />
      <TableControls
        columns={columns}
        hidden={hidden}
        setHidden={setHidden}
        arrangement={arrangement}
        setArrangement={setArrangement}
      />
      <p role="status" className="row-count">
        {order.length === rows.length
          ? t('table.count', { count: rows.length })
          : t('table.filtered', { count: order.length, all: rows.length })}
      </p>
      <VirtualTable
        columns={shown}
        rows={rows}
        order={order}
        arrangement={arrangement}
        sort={sort}
      />
    </>
  );
}

/** Columns that stand above all rows. They are shown once instead, unless they are all there is. */
function sameOnEveryRow(columns: readonly DescribedColumn[]): DescribedColumn[] {
  const above = columns.filter(({ level }) => level === 0);
  return above.length < columns.length ? above : [];
}

function Constants({ columns, rows }: DataTableProps) {
  const constants = sameOnEveryRow(columns).filter(({ type }) => type !== 'json');
  if (constants.length === 0 || rows.length === 0) return null;
  return (
    <dl className="constants">
      {constants.map(({ name, index }) => (
        <div key={name}>
          <dt className="mono">{name}</dt>
          <dd dir="auto">{cellText(rows[0]!.cells[index])}</dd>
        </div>
      ))}
    </dl>
  );
}

import { useMemo, useRef, useState } from 'react';
import { useLanguage } from '../language/useLanguage';
import { Owners } from '../shell/Owners';
import { ProvenanceMark } from '../shell/ProvenanceMark';
import type { Arrangement } from './arrangeRows';
import { cellText } from './cellText';
import type { DescribedColumn } from './describeColumns';
import type { Row } from './readRows';

interface VirtualTableProps {
  columns: readonly DescribedColumn[];
  rows: readonly Row[];
  /** Indices of the rows to show, in order. */
  order: readonly number[];
  arrangement: Arrangement;
  sort: (column: string) => void;
}

/** Pixels; the style sheet gives cells the same. */
const rowHeight = 32;
const windowRows = 60;
const overscan = 15;

/** A table of which only the rows in sight are in the page. */
export function VirtualTable({ columns, rows, order, arrangement, sort }: VirtualTableProps) {
  const { t } = useLanguage();
  const [first, setFirst] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const begin = Math.max(0, Math.min(first, order.length - windowRows));
  const inSight = order.slice(begin, begin + windowRows);
  const hasMarks = rows.some(({ provenance }) => provenance !== undefined);
  const widths = useMemo(() => columns.map((column) => widthOf(column, rows)), [columns, rows]);
  const follow = () => {
    const at = Math.floor((box.current?.scrollTop ?? 0) / rowHeight) - overscan;
    setFirst(Math.max(0, at - (at % 5)));
  };
  return (
    <div
      className="scroll data-table"
      ref={box}
      onScroll={follow}
      tabIndex={0}
      role="region"
      aria-label={t('view.table')}
    >
      <table aria-rowcount={order.length + 1}>
        <colgroup>
          {columns.map(({ name }, index) => (
            <col key={name} style={{ inlineSize: `${widths[index]}ch` }} />
          ))}
          {hasMarks && <col style={{ inlineSize: '26ch' }} />}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <HeaderCell key={column.name} column={column} arrangement={arrangement} sort={sort} />
            ))}
            {hasMarks && <th scope="col">{t('sources.source')}</th>}
          </tr>
        </thead>
        <tbody>
          <Space rows={begin} />
          {inSight.map((index, place) => (
            <BodyRow
              key={index}
              row={rows[index]!}
              rowIndex={begin + place + 2}
              columns={columns}
              hasMarks={hasMarks}
            />
          ))}
          <Space rows={order.length - begin - inSight.length} />
        </tbody>
      </table>
    </div>
  );
}

/** Keeps the place of rows that are out of sight. */
function Space({ rows }: { rows: number }) {
  if (rows <= 0) return null;
  return <tr aria-hidden="true" style={{ blockSize: `${rows * rowHeight}px` }} />;
}

interface HeaderCellProps extends Pick<VirtualTableProps, 'arrangement' | 'sort'> {
  column: DescribedColumn;
}

function HeaderCell({ column, arrangement, sort }: HeaderCellProps) {
  const { t } = useLanguage();
  const { name, owners, description, deprecation } = column;
  const isSorted = arrangement.sortBy === name;
  const direction = arrangement.isDescending ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={isSorted ? direction : 'none'} title={description}>
      <button type="button" onClick={() => sort(name)}>
        {name}
        <span aria-hidden="true">{isSorted ? (arrangement.isDescending ? ' ↓' : ' ↑') : ''}</span>
      </button>
      <Owners names={owners} />
      {deprecation && <span className="mark mark-synthetic">{t('deprecated')}</span>}
    </th>
  );
}

interface BodyRowProps {
  row: Row;
  rowIndex: number;
  columns: readonly DescribedColumn[];
  hasMarks: boolean;
}

function BodyRow({ row, rowIndex, columns, hasMarks }: BodyRowProps) {
  const { t } = useLanguage();
  const { provenance } = row;
  return (
    <tr aria-rowindex={rowIndex}>
      {columns.map(({ name, index, type }) => {
        const value = row.cells[index];
        const isWithheld = row.isSuppressed && value === null && type !== 'text';
        const text = isWithheld ? t('suppressed') : cellText(value);
        const isNumber = type === 'integer' || type === 'number';
        return (
          <td key={name} className={isNumber ? 'number' : undefined} dir="auto" title={text}>
            {isWithheld ? <em>{text}</em> : text}
          </td>
        );
      })}
      {hasMarks && (
        <td title={provenance?.source}>
          {provenance && <ProvenanceMark kind={provenance.kind} />} {provenance?.retrievedOn}
        </td>
      )}
    </tr>
  );
}

/** A width in letters that suits what the column holds, as far as a sample tells. */
function widthOf({ name, index, owners }: DescribedColumn, rows: readonly Row[]): number {
  const sample = rows.slice(0, 50).map(({ cells }) => cellText(cells[index]).length);
  const head = Math.max(name.length, owners.join(' ').length) + 5;
  return Math.max(10, Math.min(44, Math.max(head, ...sample) + 2));
}

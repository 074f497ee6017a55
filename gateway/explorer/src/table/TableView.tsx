import { useState } from 'react';
import { useLanguage } from '../language/useLanguage';
import { ExportProgressBar } from '../results/ExportProgressBar';
import type { ResultViewProps } from '../results/Results';
import { useExport } from '../results/useExport';
import { RowsPicker } from './RowsPicker';
import { DataTable } from './DataTable';
import { ExportedRows } from './ExportedRows';
import type { Row } from './readRows';

/** The answer as a table; the whole result, every page of it, when it is asked for. */
export function TableView({ result, change }: ResultViewProps) {
  const { t } = useLanguage();
  const exporting = useExport(result);
  const [whole, setWhole] = useState<{ rowsName: string | undefined; rows: readonly Row[] }>();
  const { table } = result;
  if (!table) return <p className="notice notice-warning">{result.refusal}</p>;
  const rows = whole?.rowsName === table.rowsName ? whole?.rows : undefined;
  const loadAll = async () => {
    const reader = new ExportedRows(table.columns);
    const done = await exporting.start('ndjson', { onChunk: (chunk) => reader.take(chunk) });
    if (done) setWhole({ rowsName: table.rowsName, rows: reader.finish() });
  };
  const isPaged = table.chain.some(({ selection }) => selection.kind === 'connection');
  return (
    <>
      <RowsPicker table={table} change={change} />
      {isPaged && (
        <p className="table-scope">
          {rows ? t('table.whole') : t('table.page')}{' '}
          {!rows && !exporting.running && (
            <button type="button" className="quiet" onClick={() => void loadAll()}>
              {t('table.loadAll')}
            </button>
          )}
        </p>
      )}
      <ExportProgressBar state={exporting} cancel={exporting.cancel} />
      <DataTable
        key={table.columns.map(({ name }) => name).join(' ')}
        columns={table.columns}
        rows={rows ?? table.rows}
      />
    </>
  );
}

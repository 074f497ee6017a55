import { ResultScope } from '../results/ResultScope';
import type { ResultViewProps } from '../results/Results';
import { DataTable } from './DataTable';
import { RowsPicker } from './RowsPicker';

/** The answer as a table; the whole result, every page of it, when it is asked for. */
export function TableView({ result, change, showWhole }: ResultViewProps) {
  const { table } = result;
  if (!table) return <p className="notice notice-warning">{result.refusal}</p>;
  const { columns, rows } = table;
  return (
    <>
      <RowsPicker table={table} change={change} />
      <ResultScope result={result} showWhole={showWhole} />
      <DataTable key={columns.map(({ name }) => name).join(' ')} columns={columns} rows={rows} />
    </>
  );
}

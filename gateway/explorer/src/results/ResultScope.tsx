import { useLanguage } from '../language/useLanguage';
import { ExportedRows } from '../table/ExportedRows';
import { ExportProgressBar } from './ExportProgressBar';
import type { ResultViewProps } from './Results';
import { useExport } from './useExport';

/** Says whether a page or the whole result is seen, and gets the whole: the views then all show it. */
export function ResultScope({ result, showWhole }: Pick<ResultViewProps, 'result' | 'showWhole'>) {
  const { t } = useLanguage();
  const exporting = useExport(result);
  const { table } = result;
  if (!table?.chain.some(({ selection }) => selection.kind === 'connection')) return null;
  const loadAll = async () => {
    const reader = new ExportedRows(table.columns);
    const done = await exporting.start('ndjson', { onChunk: (chunk) => reader.take(chunk) });
    if (done) showWhole(reader.finish());
  };
  return (
    <>
      <p className="table-scope">
        {table.isWhole ? t('table.whole') : t('table.page')}{' '}
        {!table.isWhole && !exporting.running && (
          <button type="button" className="quiet" onClick={() => void loadAll()}>
            {t('table.loadAll')}
          </button>
        )}
      </p>
      <ExportProgressBar state={exporting} cancel={exporting.cancel} />
    </>
  );
}

import { useState } from 'react';
import { useLanguage } from '../language/useLanguage';
import { saveFile } from '../shell/saveFile';
import { ExportProgressBar } from './ExportProgressBar';
import { exportFormats, type ExportFormat } from './exportQuery';
import type { ResultViewProps } from './Results';
import { useExport } from './useExport';

const formats = Object.keys(exportFormats) as ExportFormat[];

/** Takes the whole result away, every page of it. */
export function DownloadView({ result }: Pick<ResultViewProps, 'result'>) {
  const { t } = useLanguage();
  const exporting = useExport(result);
  const [saved, setSaved] = useState<string>();
  const download = async (format: ExportFormat) => {
    setSaved(undefined);
    const exported = await exporting.start(format);
    if (!exported) return;
    saveFile(exported.blob, exported.fileName);
    setSaved(exported.fileName);
  };
  if (!result.table) return <p className="notice notice-warning">{result.refusal}</p>;
  return (
    <div className="download">
      <p>{t('download.intro')}</p>
      <ul className="formats">
        {formats.map((format) => (
          <li key={format}>
            <button
              type="button"
              disabled={exporting.running !== undefined}
              onClick={() => void download(format)}
            >
              {t(`download.${format}`)}
            </button>
            <span>{t(`download.${format}.what`)}</span>
          </li>
        ))}
      </ul>
      <ExportProgressBar state={exporting} cancel={exporting.cancel} />
      <p role="status">{saved && t('download.done', { name: saved })}</p>
    </div>
  );
}

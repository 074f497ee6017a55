import { useLanguage } from '../language/useLanguage';
import type { ExportState } from './useExport';

interface ExportProgressBarProps {
  state: ExportState;
  cancel: () => void;
}

/** How far an export has come. How long it will be nobody knows before its end. */
export function ExportProgressBar({ state, cancel }: ExportProgressBarProps) {
  const { t } = useLanguage();
  const { running, progress, failure } = state;
  if (failure !== undefined) {
    return (
      <p className="notice notice-error" role="alert">
        {failure}
      </p>
    );
  }
  if (running === undefined) return null;
  return (
    <div className="export-progress">
      <progress aria-label={t('download.running')} />
      <span>
        {t('download.progress', {
          kilobytes: Math.ceil((progress?.bytes ?? 0) / 1024),
          lines: progress?.lines ?? 0,
        })}
      </span>
      <button type="button" onClick={cancel}>
        {t('cancel')}
      </button>
    </div>
  );
}

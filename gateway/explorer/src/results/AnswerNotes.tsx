import { useMemo } from 'react';
import { useLanguage } from '../language/useLanguage';
import { ProvenanceMark } from '../shell/ProvenanceMark';
import { collectSources, countSuppressed } from './collectSources';
import type { Result } from './readResult';

/** What has to be known of an answer before it is used: errors, made-up records, what was withheld, where it comes from. */
export function AnswerNotes({ result }: { result: Result }) {
  const { t } = useLanguage();
  const { answer } = result.ran;
  const kinds = useMemo(() => {
    const sources = collectSources(answer.data);
    return [...new Set(sources.map(({ kind }) => kind))];
  }, [answer]);
  const suppressed = useMemo(() => countSuppressed(answer.data), [answer]);
  const synthetic = answer.extensions?.['syntheticData'] as { subgraphs: string[] } | undefined;
  return (
    <div className="answer-notes">
      {answer.errors?.map(({ message, path }) => (
        <p key={`${message}${path?.join('.')}`} className="notice notice-error" role="alert">
          {path && <span className="mono">{path.join('.')}: </span>}
          <span dir="auto">{message}</span>
        </p>
      ))}
      {synthetic && (
        <p className="notice notice-warning">
          {t('note.synthetic', { subgraphs: synthetic.subgraphs.join(', ') })}
        </p>
      )}
      {suppressed > 0 && (
        <p className="notice notice-warning">{t('note.suppressed', { count: suppressed })}</p>
      )}
      {kinds.length > 0 && (
        <p className="marks">
          {t('note.kinds')}
          {kinds.map((kind) => (
            <ProvenanceMark key={kind} kind={kind} />
          ))}
        </p>
      )}
    </div>
  );
}

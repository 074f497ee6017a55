import { useMemo } from 'react';
import { useLanguage } from '../language/useLanguage';
import { CopyButton } from '../shell/CopyButton';
import { publicAnswer } from './privateFields';
import type { Result } from './readResult';

/** The answer as the graph sends it. */
export function JsonView({ result }: { result: Result }) {
  const { t } = useLanguage();
  const { answer } = result.ran;
  const text = useMemo(() => JSON.stringify(publicAnswer(answer), null, 2), [answer]);
  return (
    <>
      <CopyButton label={t('copy')} text={() => text} />
      <pre className="mono code" dir="ltr" tabIndex={0} aria-label={t('view.json')} role="region">
        {text}
      </pre>
    </>
  );
}

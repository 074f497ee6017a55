import { useState } from 'react';
import { useLanguage } from '../language/useLanguage';

interface CopyButtonProps {
  label: string;
  text: () => string | Promise<string>;
}

/** Copies a text and says so. Where the browser gives no clipboard, the text is shown for copying by hand. */
export function CopyButton({ label, text }: CopyButtonProps) {
  const { t } = useLanguage();
  const [shown, setShown] = useState<string>();
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    const copied = await text();
    try {
      await navigator.clipboard.writeText(copied);
      setShown(undefined);
      setCopied(true);
      setTimeout(() => setCopied(false), 2500);
    } catch {
      setShown(copied);
    }
  };
  return (
    <span className="copy">
      <button type="button" onClick={() => void copy()}>
        {label}
      </button>
      <span role="status">{isCopied ? t('copied') : ''}</span>
      {shown !== undefined && (
        <input
          readOnly
          aria-label={label}
          value={shown}
          onFocus={({ target }) => target.select()}
        />
      )}
    </span>
  );
}

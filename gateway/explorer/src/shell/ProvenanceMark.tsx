import { useLanguage } from '../language/useLanguage';

const kinds = ['OFFICIAL', 'CURATED', 'SYNTHETIC'] as const;

/** Whether a record is official, compiled by hand or made up. */
export function ProvenanceMark({ kind }: { kind: string }) {
  const { t } = useLanguage();
  const known = kinds.find((each) => each === kind);
  if (known === undefined) return null;
  return (
    <span className={`mark mark-${known.toLowerCase()}`} title={t(`provenance.${known}.meaning`)}>
      {t(`provenance.${known}`)}
    </span>
  );
}

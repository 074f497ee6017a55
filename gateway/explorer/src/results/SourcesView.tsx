import { useMemo, useState } from 'react';
import type { Citation } from '../../../src/export/citation/Citation';
import { useLanguage } from '../language/useLanguage';
import { CopyButton } from '../shell/CopyButton';
import { Owners } from '../shell/Owners';
import { ProvenanceMark } from '../shell/ProvenanceMark';
import { collectSources } from './collectSources';
import { ExportProgressBar } from './ExportProgressBar';
import type { Result } from './readResult';
import type { ResultViewProps } from './Results';
import { useExport } from './useExport';
import { writeCitation } from './writeCitation';

/** Where the answer comes from, column by column and record by record, and how to cite the whole. */
export function SourcesView({ result }: Pick<ResultViewProps, 'result'>) {
  return (
    <>
      <CitationBox result={result} />
      <RecordSources result={result} />
      <ColumnOwners result={result} />
    </>
  );
}

/** The citation of the whole result: it takes an export to know all of its sources, rows and the checksum. */
function CitationBox({ result }: { result: Result }) {
  const { t } = useLanguage();
  const exporting = useExport(result);
  const [cited, setCited] = useState<{ text: string; bibtex: string }>();
  const make = async () => {
    const exported = await exporting.start('ndjson', { onChunk: () => {} });
    if (!exported?.citation) return;
    const [citation, bibtex] = await Promise.all([
      fetch(exported.citation).then((response) => response.json() as Promise<Citation>),
      fetch(exported.citation, { headers: { accept: 'application/x-bibtex' } }).then((response) =>
        response.text(),
      ),
    ]);
    setCited({ text: writeCitation(citation), bibtex });
  };
  if (!result.table) return <p className="notice notice-warning">{result.refusal}</p>;
  return (
    <section>
      <h2>{t('cite')}</h2>
      <p>{t('cite.intro')}</p>
      <button type="button" disabled={exporting.running !== undefined} onClick={() => void make()}>
        {t('cite.make')}
      </button>
      <ExportProgressBar state={exporting} cancel={exporting.cancel} />
      {cited && (
        <>
          <CopyButton label={t('cite.copyText')} text={() => cited.text} />
          <Excerpt label={t('cite.text')} text={cited.text} />
          <CopyButton label={t('cite.copyBibtex')} text={() => cited.bibtex} />
          <Excerpt label="BibTeX" text={cited.bibtex} />
        </>
      )}
    </section>
  );
}

function Excerpt({ label, text }: { label: string; text: string }) {
  return (
    <pre className="mono code short" dir="ltr" tabIndex={0} role="region" aria-label={label}>
      {text}
    </pre>
  );
}

function RecordSources({ result }: { result: Result }) {
  const { t } = useLanguage();
  const { data } = result.ran.answer;
  const sources = useMemo(() => collectSources(data), [data]);
  return (
    <section>
      <h2>{t('sources.records')}</h2>
      {sources.length === 0 ? (
        <p>{t('sources.none')}</p>
      ) : (
        <div className="scroll" tabIndex={0} role="region" aria-label={t('sources.records')}>
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{t('sources.source')}</th>
                <th scope="col">{t('sources.kind')}</th>
                <th scope="col">{t('sources.retrieved')}</th>
                <th scope="col">{t('sources.count')}</th>
              </tr>
            </thead>
            <tbody>
              {sources.map(({ kind, source, url, records, retrievedOn }) => (
                <tr key={`${kind} ${source}`}>
                  <td dir="auto">
                    {source}
                    {url && <span className="address">{url}</span>}
                  </td>
                  <td>
                    <ProvenanceMark kind={kind} />
                  </td>
                  <td>{retrievedOn && [...new Set(Object.values(retrievedOn))].join(' – ')}</td>
                  <td>{records}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function ColumnOwners({ result }: { result: Result }) {
  const { t } = useLanguage();
  const columns = result.table?.columns ?? [];
  return (
    <section>
      <h2>{t('sources.columns')}</h2>
      <div className="scroll" tabIndex={0} role="region" aria-label={t('sources.columns')}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t('column')}</th>
              <th scope="col">{t('owner')}</th>
              <th scope="col">{t('meaning')}</th>
            </tr>
          </thead>
          <tbody>
            {columns.map(({ name, owners, description, deprecation }) => (
              <tr key={name}>
                <th scope="row" className="mono">
                  {name}
                </th>
                <td>
                  <Owners names={owners} />
                </td>
                <td lang="en" dir="ltr">
                  {description}
                  {deprecation && <strong> {`${t('deprecated')}: ${deprecation}`}</strong>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

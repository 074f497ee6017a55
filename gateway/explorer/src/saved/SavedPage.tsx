import { useState } from 'react';
import { useLanguage } from '../language/useLanguage';
import { queryLink } from '../routing/queryLink';
import { saveFile } from '../shell/saveFile';
import { clearHistory, readHistory } from './history';
import { importFile, readSaved, removeSaved, writeFile, type SavedQuery } from './savedQueries';

/** What was saved and what was run in this browser. */
export function SavedPage() {
  const { t } = useLanguage();
  const [, setChanges] = useState(0);
  const changed = () => setChanges((count) => count + 1);
  const history = readHistory();
  const remove = (name: string) => {
    removeSaved(name);
    changed();
  };
  const clear = () => {
    clearHistory();
    changed();
  };
  return (
    <div className="page">
      <h1>{t('page.saved')}</h1>
      <p>{t('saved.intro')}</p>
      <FileButtons changed={changed} />
      <h2>{t('saved.queries')}</h2>
      <QueryList queries={readSaved()} remove={remove} />
      <h2>{t('saved.history')}</h2>
      <QueryList queries={history} />
      {history.length > 0 && (
        <button type="button" onClick={clear}>
          {t('saved.clearHistory')}
        </button>
      )}
    </div>
  );
}

const fileName = 'agency-graph-queries.json';

/** Takes the saved queries to a file and from one. */
function FileButtons({ changed }: { changed: () => void }) {
  const { t } = useLanguage();
  const [message, setMessage] = useState('');
  const saved = readSaved();
  const write = () =>
    saveFile(new Blob([writeFile(saved)], { type: 'application/json' }), fileName);
  const read = async (file: File | undefined) => {
    if (!file) return;
    try {
      setMessage(t('saved.imported', { count: importFile(await file.text()) }));
    } catch (error) {
      setMessage(t('saved.importFailed', { message: (error as Error).message }));
    }
    changed();
  };
  return (
    <>
      <div className="toolbar">
        <button type="button" disabled={saved.length === 0} onClick={write}>
          {t('saved.export')}
        </button>
        <label className="file-button">
          {t('saved.import')}
          <input
            type="file"
            accept="application/json,.json"
            onChange={({ target }) => {
              void read(target.files?.[0]);
              target.value = '';
            }}
          />
        </label>
      </div>
      <p role="status">{message}</p>
    </>
  );
}

interface QueryListProps {
  queries: readonly SavedQuery[];
  remove?: (name: string) => void;
}

function QueryList({ queries, remove }: QueryListProps) {
  const { t, language } = useLanguage();
  if (queries.length === 0) return <p className="empty">{t('saved.none')}</p>;
  const dates = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <ul className="saved-list">
      {queries.map(({ name, at, state }) => (
        <li key={`${name} ${at}`}>
          <a href={queryLink(state)} dir="auto">
            {name}
          </a>
          <time dateTime={at}>{dates.format(new Date(at))}</time>
          {remove && (
            <button
              type="button"
              className="quiet"
              aria-label={t('saved.removeNamed', { name })}
              onClick={() => remove(name)}
            >
              {t('saved.remove')}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

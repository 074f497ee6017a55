import { useState, type FormEvent } from 'react';
import { useLanguage } from '../language/useLanguage';
import { saveQuery } from '../saved/savedQueries';
import { CopyButton } from '../shell/CopyButton';
import { packState } from '../share/packState';
import type { Run } from './useRun';
import type { WorkspaceState } from './WorkspaceState';

interface ToolbarProps {
  state: WorkspaceState;
  run: Run;
  runNow: () => void;
}

export function Toolbar({ state, run, runNow }: ToolbarProps) {
  const { t } = useLanguage();
  return (
    <div className="toolbar">
      {run.isRunning ? (
        <button type="button" onClick={run.cancel}>
          {t('cancel')}
        </button>
      ) : (
        <button type="button" className="primary" onClick={runNow} title="Ctrl+Enter">
          {t('run')}
        </button>
      )}
      <CopyButton label={t('share.copy')} text={() => linkTo(state)} />
      <SaveForm state={state} />
    </div>
  );
}

async function linkTo(state: WorkspaceState): Promise<string> {
  const { origin, pathname } = window.location;
  return `${origin}${pathname}#/query?z=${await packState(state)}`;
}

function SaveForm({ state }: { state: WorkspaceState }) {
  const { t } = useLanguage();
  const [name, setName] = useState('');
  const [message, setMessage] = useState('');
  const save = (event: FormEvent) => {
    event.preventDefault();
    const given = name.trim() || (/\bquery\s+(\w+)/.exec(state.query)?.[1] ?? t('saved.unnamed'));
    setMessage(saveQuery(given, state) ? t('saved.done', { name: given }) : t('saved.failed'));
  };
  return (
    <details className="menu">
      <summary>{t('save')}</summary>
      <form onSubmit={save}>
        <label>
          {t('saved.name')}
          <input value={name} onChange={({ target }) => setName(target.value)} dir="auto" />
        </label>
        <button type="submit">{t('save')}</button>
        <p role="status">{message}</p>
      </form>
    </details>
  );
}

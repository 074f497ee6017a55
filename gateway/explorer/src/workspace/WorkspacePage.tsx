import { use, useEffect, useRef, useState } from 'react';
import { exampleQueries } from '../examples/exampleQueries';
import { loadOwnership } from '../graph/loadOwnership';
import { loadSchema } from '../graph/loadSchema';
import { useLanguage } from '../language/useLanguage';
import { readHistory } from '../saved/history';
import { readParameters } from './readParameters';
import { Workspace } from './Workspace';
import type { WorkspaceState } from './WorkspaceState';

/** The workspace of what the address holds; without that, of the query that was run last. */
export function WorkspacePage({ parameters }: { parameters: string }) {
  const { t } = useLanguage();
  const schema = use(loadSchema());
  const ownership = use(loadOwnership());
  const written = useRef('');
  const [opened, setOpened] = useState<Opened>();
  useEffect(() => {
    // The workspace itself writes the address when a query is run.
    if (parameters !== '' && parameters === written.current) return;
    let isCurrent = true;
    const open = (state: WorkspaceState | undefined, failure?: Error) => {
      if (isCurrent) setOpened((last) => openedWith(state, failure, (last?.count ?? 0) + 1));
    };
    readParameters(parameters).then(open, (failure: Error) => open(undefined, failure));
    return () => {
      isCurrent = false;
    };
  }, [parameters]);
  if (!opened) return <p className="loading">{t('loading')}</p>;
  return (
    <>
      {opened.failure && (
        <p className="notice notice-error" role="alert">
          {t('error.link', { message: opened.failure.message })}
        </p>
      )}
      <Workspace
        key={opened.count}
        initial={opened.state}
        runsAtOnce={opened.runsAtOnce}
        schema={schema}
        ownership={ownership}
        onAddress={(address) => {
          written.current = address;
        }}
      />
    </>
  );
}

interface Opened {
  state: WorkspaceState;
  runsAtOnce: boolean;
  failure: Error | undefined;
  /** How many were opened: each is a workspace of its own. */
  count: number;
}

function openedWith(
  state: WorkspaceState | undefined,
  failure: Error | undefined,
  count: number,
): Opened {
  const last = readHistory()[0]?.state;
  const first: WorkspaceState = {
    query: exampleQueries.find(({ name }) => name === 'FindStandards')?.text ?? '',
    variables: {},
    view: 'table',
  };
  return { state: state ?? last ?? first, runsAtOnce: state !== undefined, failure, count };
}

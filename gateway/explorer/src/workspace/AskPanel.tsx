import type { GraphQLSchema } from 'graphql';
import { lazy, Suspense, useState } from 'react';
import type { Ownership } from '../../../src/server/readOwnership';
import { Builder } from '../builder/Builder';
import { useLanguage } from '../language/useLanguage';
import { readStored, store } from '../share/browserStorage';
import { ErrorBoundary } from '../shell/ErrorBoundary';
import { Tabs } from '../shell/Tabs';
import { Variables } from '../values/Variables';
import type { ReadOperation } from './readOperation';
import type { WorkspaceState } from './WorkspaceState';

const QueryEditor = lazy(async () => ({
  default: (await import('../editor/QueryEditor')).QueryEditor,
}));

interface AskPanelProps {
  state: WorkspaceState;
  read: ReadOperation;
  schema: GraphQLSchema;
  ownership: Ownership;
  change: (part: Partial<WorkspaceState>) => void;
  runNow: () => void;
}

type Pane = 'builder' | 'editor';

/** The query, by clicks or as text, and the values of its variables. */
export function AskPanel({ state, read, schema, ownership, change, runNow }: AskPanelProps) {
  const { t } = useLanguage();
  const [pane, setPane] = useState<Pane>(() =>
    readStored('pane') === 'editor' ? 'editor' : 'builder',
  );
  const choose = (chosen: Pane) => {
    store('pane', chosen);
    setPane(chosen);
  };
  const changeText = (query: string) => change({ query });
  return (
    <>
      <Tabs
        label={t('ask')}
        tabs={[
          { id: 'builder', label: t('builder') },
          { id: 'editor', label: t('editor') },
        ]}
        chosen={pane}
        choose={choose}
      >
        {pane === 'builder' ? (
          <>
            <Builder
              read={read}
              state={state}
              schema={schema}
              ownership={ownership}
              change={change}
            />
            <details className="text-in-step">
              <summary>{t('builder.text')}</summary>
              <PlainText text={state.query} change={changeText} />
            </details>
          </>
        ) : (
          <ErrorBoundary>
            <Suspense fallback={<PlainText text={state.query} change={changeText} />}>
              <QueryEditor text={state.query} schema={schema} change={changeText} runNow={runNow} />
            </Suspense>
          </ErrorBoundary>
        )}
      </Tabs>
      {read.operation && (
        <Variables
          operation={read.operation}
          schema={schema}
          values={state.variables}
          change={(variables) => change({ variables })}
        />
      )}
      <Problems read={read} />
    </>
  );
}

interface PlainTextProps {
  text: string;
  change: (text: string) => void;
}

/** The query as text without the editor's weight. */
function PlainText({ text, change }: PlainTextProps) {
  const { t } = useLanguage();
  return (
    <textarea
      className="mono plain-text"
      aria-label={t('builder.text')}
      dir="ltr"
      spellCheck={false}
      rows={Math.min(30, text.split('\n').length + 1)}
      value={text}
      onChange={({ target }) => change(target.value)}
    />
  );
}

function Problems({ read }: { read: ReadOperation }) {
  const { t } = useLanguage();
  if (read.errors.length === 0) return null;
  return (
    <div className="notice notice-warning" role="status">
      <p>{t('error.query')}</p>
      <ul dir="ltr" lang="en">
        {read.errors.map(({ message, locations }) => (
          <li key={`${message}${locations?.[0]?.line}:${locations?.[0]?.column}`}>
            {message}
            {locations?.[0] && ` (${locations[0].line}:${locations[0].column})`}
          </li>
        ))}
      </ul>
    </div>
  );
}

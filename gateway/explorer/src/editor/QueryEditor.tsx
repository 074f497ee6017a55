import {
  GraphiQLProvider,
  QueryEditor as GraphiQLEditor,
  useGraphiQL,
  useGraphiQLActions,
} from '@graphiql/react';
import '@graphiql/react/setup-workers/vite';
import '@graphiql/react/style.css';
import { createGraphiQLFetcher, type Storage } from '@graphiql/toolkit';
import type { GraphQLSchema } from 'graphql';
import { useEffect, useRef } from 'react';
import { useLanguage } from '../language/useLanguage';

interface QueryEditorProps {
  text: string;
  schema: GraphQLSchema;
  change: (text: string) => void;
  runNow: () => void;
}

// The workspace runs the queries; GraphiQL asks for a fetcher and gets one that is never used.
const fetcher = createGraphiQLFetcher({ url: '/graphql', enableIncrementalDelivery: false });

// The workspace remembers: two memories would contradict each other.
const noStorage: Storage = {
  getItem: () => null,
  setItem: () => {},
  removeItem: () => {},
  clear: () => {},
  length: 0,
};

// GraphiQL's own colours are too pale for WCAG 2.2 AA.
const themes = { light: 'hc-light', dark: 'hc-black' };

// Monaco breaks off what it was computing when its editor is closed, and nobody there takes the error.
window.addEventListener('unhandledrejection', (event) => {
  if ((event.reason as Error | undefined)?.name === 'Canceled') event.preventDefault();
});

/** GraphiQL's editor, with completion and documentation from the schema. Its text stays in step with the workspace's. */
export function QueryEditor({ text, schema, change, runNow }: QueryEditorProps) {
  return (
    <div className="graphiql-container query-editor" dir="ltr">
      <GraphiQLProvider
        fetcher={fetcher}
        schema={schema}
        dangerouslyAssumeSchemaIsValid
        initialQuery={text}
        editorTheme={themes}
        storage={noStorage}
        shouldPersistHeaders={false}
        inputValueDeprecation
        schemaDescription
      >
        <GraphiQLEditor />
        <InStep text={text} change={change} runNow={runNow} />
      </GraphiQLProvider>
    </div>
  );
}

/**
 * Keeps the editor's text and the workspace's the same, both ways, and makes Ctrl-Enter run the workspace's query.
 * GraphiQL's own `onEdit` is late: it tells of an empty text when the editor has gone meanwhile.
 */
function InStep({ text, change, runNow }: Omit<QueryEditorProps, 'schema'>) {
  const editor = useGraphiQL((state) => state.queryEditor);
  const { t } = useLanguage();
  const label = t('builder.text');
  useColours();
  const latest = useRef({ change, runNow });
  useEffect(() => {
    latest.current = { change, runNow };
  });
  useEffect(() => {
    if (editor && editor.getValue() !== text) editor.setValue(text);
  }, [editor, text]);
  useEffect(() => {
    if (!editor) return;
    editor.updateOptions({
      // Else the number of the last line is too pale.
      renderFinalNewline: 'on',
      ariaLabel: label,
    });
    const edited = editor.onDidChangeModelContent(() => latest.current.change(editor.getValue()));
    const pressed = editor.onKeyDown(({ browserEvent }) => {
      const { key, ctrlKey, metaKey } = browserEvent;
      // Left to the browser, Tab leads out of the editor; left to Monaco, nobody with a keyboard alone would get out.
      if (key === 'Tab') browserEvent.stopPropagation();
      if (key !== 'Enter' || !(ctrlKey || metaKey)) return;
      browserEvent.preventDefault();
      browserEvent.stopPropagation();
      latest.current.runNow();
    });
    return () => {
      edited.dispose();
      pressed.dispose();
    };
  }, [editor, label]);
  return null;
}

/** The editor follows the colours of the page. */
function useColours(): void {
  const { setTheme } = useGraphiQLActions();
  useEffect(() => {
    const follow = () => {
      const { theme } = document.documentElement.dataset;
      setTheme(theme === 'light' || theme === 'dark' ? theme : null);
    };
    follow();
    const observer = new MutationObserver(follow);
    observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    return () => observer.disconnect();
  }, [setTheme]);
}

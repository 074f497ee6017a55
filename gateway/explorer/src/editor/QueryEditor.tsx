import { GraphiQLProvider, QueryEditor as GraphiQLEditor, useGraphiQL } from '@graphiql/react';
import '@graphiql/react/setup-workers/vite';
import '@graphiql/react/style.css';
import { createGraphiQLFetcher, type Storage } from '@graphiql/toolkit';
import type { GraphQLSchema } from 'graphql';
import { useEffect, useRef } from 'react';

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

/** GraphiQL's editor, with completion and documentation from the schema. Its text stays in step with the workspace's. */
export function QueryEditor({ text, schema, change, runNow }: QueryEditorProps) {
  return (
    <div className="graphiql-container query-editor" dir="ltr">
      <GraphiQLProvider
        fetcher={fetcher}
        schema={schema}
        dangerouslyAssumeSchemaIsValid
        initialQuery={text}
        storage={noStorage}
        shouldPersistHeaders={false}
        inputValueDeprecation
        schemaDescription
      >
        <GraphiQLEditor onEdit={change} />
        <InStep text={text} runNow={runNow} />
      </GraphiQLProvider>
    </div>
  );
}

/** Brings changes from elsewhere into the editor, and makes Ctrl-Enter run the workspace's query. */
function InStep({ text, runNow }: Pick<QueryEditorProps, 'text' | 'runNow'>) {
  const editor = useGraphiQL((state) => state.queryEditor);
  const latest = useRef(runNow);
  latest.current = runNow;
  useEffect(() => {
    if (editor && editor.getValue() !== text) editor.setValue(text);
  }, [editor, text]);
  useEffect(() => {
    const listening = editor?.onKeyDown(({ browserEvent }) => {
      const { key, ctrlKey, metaKey } = browserEvent;
      if (key !== 'Enter' || !(ctrlKey || metaKey)) return;
      browserEvent.preventDefault();
      browserEvent.stopPropagation();
      latest.current();
    });
    return () => listening?.dispose();
  }, [editor]);
  return null;
}

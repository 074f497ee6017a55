import type { GraphQLSchema } from 'graphql';
import { useState } from 'react';
import { useLanguage } from '../language/useLanguage';
import { CopyButton } from '../shell/CopyButton';
import { readOperation } from '../workspace/readOperation';
import type { WorkspaceState } from '../workspace/WorkspaceState';
import { writeCurl } from './writeCurl';
import { writePython } from './writePython';
import { writeTypeScript } from './writeTypeScript';

const kinds = ['curl', 'TypeScript', 'Python'] as const;

interface CodeViewProps {
  state: WorkspaceState;
  schema: GraphQLSchema;
}

/** The query as a program asks it. */
export function CodeView({ state, schema }: CodeViewProps) {
  const { t } = useLanguage();
  const [kind, setKind] = useState<(typeof kinds)[number]>('curl');
  const { operation } = readOperation(schema, state.query);
  const asked = { ...state, operation, schema, url: `${window.location.origin}/graphql` };
  const text =
    kind === 'curl'
      ? writeCurl(asked)
      : kind === 'Python'
        ? writePython(asked)
        : writeTypeScript(asked);
  return (
    <>
      <div className="toolbar">
        <select
          aria-label={t('code.language')}
          value={kind}
          onChange={({ target }) => setKind(kinds.find((each) => each === target.value) ?? 'curl')}
        >
          {kinds.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </select>
        <CopyButton label={t('copy')} text={() => text} />
      </div>
      <pre className="mono code" dir="ltr" tabIndex={0} role="region" aria-label={kind}>
        {text}
      </pre>
    </>
  );
}

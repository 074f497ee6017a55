import type { GraphQLSchema } from 'graphql';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Ownership } from '../../../src/server/readOwnership';
import { Results } from '../results/Results';
import { packState } from '../share/packState';
import { AskPanel } from './AskPanel';
import { readOperation } from './readOperation';
import { Toolbar } from './Toolbar';
import { useRun } from './useRun';
import type { WorkspaceState } from './WorkspaceState';

interface WorkspaceProps {
  initial: WorkspaceState;
  runsAtOnce: boolean;
  schema: GraphQLSchema;
  ownership: Ownership;
  /** Is told of the parameters that the workspace writes into the address. */
  onAddress: (parameters: string) => void;
}

/** A query, what it is asked with, and its answer. */
export function Workspace({ initial, runsAtOnce, schema, ownership, onAddress }: WorkspaceProps) {
  const [state, setState] = useState(initial);
  const change = useCallback(
    (part: Partial<WorkspaceState>) => setState((before) => ({ ...before, ...part })),
    [],
  );
  const run = useRun(schema);
  const read = useMemo(() => readOperation(schema, state.query), [schema, state.query]);
  const runNow = useCallback(() => run.run(state), [run, state]);
  useRunAtOnce(runsAtOnce, runNow);
  useRunKey(runNow);
  useAddress(state, run.ran !== undefined, onAddress);
  return (
    <div className="workspace">
      <section className="ask">
        <Toolbar state={state} run={run} runNow={runNow} />
        <AskPanel
          state={state}
          read={read}
          schema={schema}
          ownership={ownership}
          change={change}
          runNow={runNow}
        />
      </section>
      <Results state={state} run={run} schema={schema} ownership={ownership} change={change} />
    </div>
  );
}

/** Whoever follows a link wants the answer. */
function useRunAtOnce(runsAtOnce: boolean, runNow: () => void): void {
  const isDone = useRef(!runsAtOnce);
  useEffect(() => {
    if (isDone.current) return;
    isDone.current = true;
    runNow();
  }, [runNow]);
}

/** Ctrl-Enter, or Cmd-Enter on a Mac, runs the query from anywhere in the workspace. */
function useRunKey(runNow: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.defaultPrevented)
        return;
      event.preventDefault();
      runNow();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [runNow]);
}

/** Keeps the address in step with what is seen, once something was run: it can be copied as it stands. */
function useAddress(
  state: WorkspaceState,
  isOn: boolean,
  onAddress: (parameters: string) => void,
): void {
  useEffect(() => {
    if (!isOn) return;
    let isCurrent = true;
    const timer = setTimeout(async () => {
      const parameters = `z=${await packState(state)}`;
      if (!isCurrent) return;
      onAddress(parameters);
      window.history.replaceState(null, '', `#/query?${parameters}`);
    }, 300);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [state, isOn, onAddress]);
}

import type { GraphQLSchema } from 'graphql';
import { useCallback, useEffect, useRef, useState } from 'react';
import { rememberRun } from '../saved/history';
import { runQuery, type Ran } from './runQuery';
import type { WorkspaceState } from './WorkspaceState';

export interface Run {
  isRunning: boolean;
  ran: Ran | undefined;
  failure: Error | undefined;
  run: (state: WorkspaceState) => void;
  cancel: () => void;
}

/** Runs queries, one at a time: a new one takes the place of the one before. */
export function useRun(schema: GraphQLSchema): Run {
  const [outcome, setOutcome] = useState<Pick<Run, 'isRunning' | 'ran' | 'failure'>>({
    isRunning: false,
    ran: undefined,
    failure: undefined,
  });
  const controller = useRef<AbortController>(undefined);
  const cancel = useCallback(() => {
    controller.current?.abort();
    setOutcome((before) => ({ ...before, isRunning: false }));
  }, []);
  const run = useCallback(
    (state: WorkspaceState) => {
      controller.current?.abort();
      const { signal } = (controller.current = new AbortController());
      setOutcome(({ ran }) => ({ isRunning: true, ran, failure: undefined }));
      runQuery(schema, state, signal).then(
        (ran) => {
          if (signal.aborted) return;
          rememberRun(ran);
          setOutcome({ isRunning: false, ran, failure: undefined });
        },
        (failure: Error) => {
          if (!signal.aborted) setOutcome({ isRunning: false, ran: undefined, failure });
        },
      );
    },
    [schema],
  );
  useEffect(() => () => controller.current?.abort(), []);
  return { ...outcome, run, cancel };
}

import { useEffect, useState } from 'react';
import { askGraph, type GraphAnswer } from './askGraph';

/** A query that a page needs: its answer when it has come, or why it did not. `undefined` as query asks nothing. */
export function useAsked<Data>(
  query: string | undefined,
  variables?: Record<string, unknown>,
): { data?: Data | undefined; errors?: GraphAnswer['errors']; failure?: string } {
  const [asked, setAsked] = useState<{ key: string; answer?: GraphAnswer; failure?: string }>();
  const key = JSON.stringify([query, variables]);
  useEffect(() => {
    const [query, variables] = JSON.parse(key) as [string | null, Record<string, unknown>?];
    if (query === null) return;
    const controller = new AbortController();
    askGraph({ query, variables: variables ?? {} }, controller).then(
      ({ answer }) => setAsked({ key, answer }),
      (error: Error) => {
        if (!controller.signal.aborted) setAsked({ key, failure: error.message });
      },
    );
    return () => controller.abort();
  }, [key]);
  if (asked?.key !== key) return {};
  const { answer, failure } = asked;
  if (failure !== undefined) return { failure };
  return { data: (answer?.data ?? undefined) as Data | undefined, errors: answer?.errors };
}

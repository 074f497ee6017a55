import { useMemo, useSyncExternalStore } from 'react';
import { readRoute, type Route } from './readRoute';

/** The route of the page's address, always the present one. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  return useMemo(() => readRoute(hash), [hash]);
}

function subscribe(notify: () => void): () => void {
  window.addEventListener('hashchange', notify);
  return () => window.removeEventListener('hashchange', notify);
}

import { lazy, Suspense, useEffect, useRef } from 'react';
import { useLanguage } from './language/useLanguage';
import type { Route } from './routing/readRoute';
import { useRoute } from './routing/useRoute';
import { ErrorBoundary } from './shell/ErrorBoundary';
import { Header } from './shell/Header';
import { StartPage } from './start/StartPage';

// Only the start page is in the first file: the others bring the schema's machinery with them.
const WorkspacePage = lazy(async () => ({
  default: (await import('./workspace/WorkspacePage')).WorkspacePage,
}));
const SchemaPage = lazy(async () => ({
  default: (await import('./schema/SchemaPage')).SchemaPage,
}));
const SavedPage = lazy(async () => ({ default: (await import('./saved/SavedPage')).SavedPage }));

/** The page: header, and below it what the address names. */
export function App() {
  const { t } = useLanguage();
  const route = useRoute();
  const main = useFocusOnNewPage(route);
  useEffect(() => {
    document.title = `${t(`page.${route.page}`)} · Agency Graph`;
  }, [t, route.page]);
  return (
    <>
      <a className="skip-link" href="#main" onClick={(event) => focusInstead(event, main.current)}>
        {t('skipToContent')}
      </a>
      <Header page={route.page} />
      <main id="main" ref={main} tabIndex={-1}>
        <ErrorBoundary key={route.page}>
          <Suspense fallback={<p className="loading">{t('loading')}</p>}>
            <Page route={route} />
          </Suspense>
        </ErrorBoundary>
      </main>
    </>
  );
}

function Page({ route }: { route: Route }) {
  if (route.page === 'query') return <WorkspacePage parameters={route.parameters} />;
  if (route.page === 'schema') return <SchemaPage type={route.type} field={route.field} />;
  if (route.page === 'saved') return <SavedPage />;
  return <StartPage />;
}

/** The hash is the page's address: a jump to an anchor would leave the page. */
function focusInstead(event: { preventDefault: () => void }, target: HTMLElement | null): void {
  event.preventDefault();
  target?.focus();
}

/** Moves the focus to the new page's content, so that a screen reader reads on there. Not at the first one. */
function useFocusOnNewPage({ page }: Route) {
  const main = useRef<HTMLElement>(null);
  const last = useRef(page);
  useEffect(() => {
    if (last.current === page) return;
    last.current = page;
    main.current?.focus();
    window.scrollTo(0, 0);
  }, [page]);
  return main;
}

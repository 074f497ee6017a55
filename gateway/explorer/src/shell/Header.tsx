import { useLanguage } from '../language/useLanguage';
import type { Route } from '../routing/readRoute';
import { LanguagePicker } from './LanguagePicker';
import { ThemePicker } from './ThemePicker';

const pages = ['start', 'query', 'schema', 'saved'] as const;

const addresses: Record<Route['page'], string> = {
  start: '#/',
  query: '#/query',
  schema: '#/schema',
  saved: '#/saved',
};

export function Header({ page }: Pick<Route, 'page'>) {
  const { t } = useLanguage();
  return (
    <header className="site-header">
      <a className="site-name" href="#/">
        <Mark />
        Agency Graph
      </a>
      <nav aria-label={t('navigation')}>
        {pages.map((each) => (
          <a
            key={each}
            href={addresses[each]}
            {...(each === page ? { 'aria-current': 'page' as const } : {})}
          >
            {t(`page.${each}`)}
          </a>
        ))}
      </nav>
      <div className="site-settings">
        <LanguagePicker />
        <ThemePicker />
      </div>
    </header>
  );
}

function Mark() {
  return (
    <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
      <g fill="none" stroke="currentColor" strokeWidth="1.6">
        <path d="M12 12 5 5m7 7 7-7m-7 7-7 7m7-7 7 7" />
      </g>
      <g fill="currentColor">
        <circle cx="12" cy="12" r="3.4" />
        <circle cx="5" cy="5" r="2.2" />
        <circle cx="19" cy="5" r="2.2" />
        <circle cx="5" cy="19" r="2.2" />
        <circle cx="19" cy="19" r="2.2" />
      </g>
    </svg>
  );
}

import { useLanguage } from '../language/useLanguage';
import { Examples } from './Examples';
import { Holdings } from './Holdings';
import { SearchBox } from './SearchBox';

/** What the graph holds, a search across all of it, and questions to begin with. */
export function StartPage() {
  const { t } = useLanguage();
  return (
    <div className="page">
      <div className="lead">
        <h1>{t('start.title')}</h1>
        <p>{t('start.intro')}</p>
      </div>
      <SearchBox />
      <Holdings />
      <Examples />
    </div>
  );
}

import { isLanguage, languages } from '../language/languages';
import { useLanguage } from '../language/useLanguage';

export function LanguagePicker() {
  const { language, choose, t } = useLanguage();
  return (
    <select
      aria-label={t('language')}
      value={language}
      onChange={({ target }) => isLanguage(target.value) && choose(target.value)}
    >
      {Object.entries(languages).map(([code, name]) => (
        <option key={code} value={code} lang={code}>
          {name}
        </option>
      ))}
    </select>
  );
}

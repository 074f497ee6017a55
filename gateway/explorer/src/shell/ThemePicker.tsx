import { useEffect, useState } from 'react';
import { useLanguage } from '../language/useLanguage';
import { readStored, store } from '../share/browserStorage';

const themes = ['system', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

/** Light, dark, or as the system is. */
export function ThemePicker() {
  const { t } = useLanguage();
  const [theme, setTheme] = useState<Theme>(() => themeOf(readStored('theme')));
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  const choose = (chosen: Theme) => {
    store('theme', chosen);
    setTheme(chosen);
  };
  return (
    <select
      aria-label={t('theme')}
      value={theme}
      onChange={({ target }) => choose(themeOf(target.value))}
    >
      {themes.map((each) => (
        <option key={each} value={each}>
          {t(`theme.${each}`)}
        </option>
      ))}
    </select>
  );
}

function themeOf(text: unknown): Theme {
  return themes.find((each) => each === text) ?? 'system';
}

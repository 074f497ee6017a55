import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { readStored, store } from '../share/browserStorage';
import { english } from './english';
import { directionOf, isLanguage, type Language } from './languages';
import { loadStrings, type Strings } from './loadStrings';
import { choiceOf, LanguageContext } from './useLanguage';

/** Gives the page its language: the one chosen before, else the browser's first one that we have. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [{ language, strings }, setLoaded] = useState<Loaded>({
    language: 'en',
    strings: english,
  });
  const load = useCallback(async (wanted: Language) => {
    setLoaded({ language: wanted, strings: await loadStrings(wanted) });
  }, []);
  useEffect(() => void load(preferredLanguage()), [load]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = directionOf(language);
  }, [language]);
  const choice = useMemo(() => {
    const choose = (wanted: Language) => {
      store('language', wanted);
      void load(wanted);
    };
    return choiceOf(language, strings, choose);
  }, [language, strings, load]);
  return <LanguageContext value={choice}>{children}</LanguageContext>;
}

interface Loaded {
  language: Language;
  strings: Strings;
}

function preferredLanguage(): Language {
  const stored = readStored('language');
  if (typeof stored === 'string' && isLanguage(stored)) return stored;
  const spoken = navigator.languages.map((each) => each.slice(0, 2).toLowerCase());
  return spoken.find(isLanguage) ?? 'en';
}

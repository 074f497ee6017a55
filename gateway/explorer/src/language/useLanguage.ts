import { createContext, useContext } from 'react';
import { english, type StringKey } from './english';
import type { Language } from './languages';
import type { Strings } from './loadStrings';
import { writeString, type Values } from './writeString';

/** The interface's language and what is written in it. */
export interface LanguageChoice {
  language: Language;
  /** A string of the interface with its placeholders filled in. */
  t: (key: StringKey, values?: Values) => string;
  formatNumber: (value: number) => string;
  choose: (language: Language) => void;
}

export const LanguageContext = createContext<LanguageChoice>(choiceOf('en', english, () => {}));

export function useLanguage(): LanguageChoice {
  return useContext(LanguageContext);
}

export function choiceOf(
  language: Language,
  strings: Strings,
  choose: (language: Language) => void,
): LanguageChoice {
  const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 3 });
  const formatNumber = (value: number) => numbers.format(value);
  return {
    language,
    choose,
    formatNumber,
    t: (key, values = {}) => writeString(strings[key], values, formatNumber),
  };
}

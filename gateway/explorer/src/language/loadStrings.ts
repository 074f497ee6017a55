import { english, type StringKey } from './english';
import type { Language } from './languages';

export type Strings = Readonly<Record<StringKey, string>>;

const loaders: Record<Exclude<Language, 'en'>, () => Promise<Strings>> = {
  ar: async () => (await import('./arabic')).arabic,
  zh: async () => (await import('./chinese')).chinese,
  fr: async () => (await import('./french')).french,
  ru: async () => (await import('./russian')).russian,
  es: async () => (await import('./spanish')).spanish,
};

/** The strings of a language. Those of all but English are files of their own. */
export async function loadStrings(language: Language): Promise<Strings> {
  return language === 'en' ? english : loaders[language]();
}

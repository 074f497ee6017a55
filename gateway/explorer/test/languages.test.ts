import { loadStrings } from '../src/language/loadStrings';
import { english } from '../src/language/english';
import { languages, type Language } from '../src/language/languages';
import { writeString } from '../src/language/writeString';

const others = (Object.keys(languages) as Language[]).filter((language) => language !== 'en');

const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).toSorted();

it('speaks the six official languages of the United Nations', () => {
  expect(Object.keys(languages).toSorted()).toEqual(['ar', 'en', 'es', 'fr', 'ru', 'zh']);
});

it.each(others)(
  'says everything in %s, with the same placeholders as in English',
  async (language) => {
    const strings = await loadStrings(language);
    expect(Object.keys(strings)).toEqual(Object.keys(english));
    for (const [key, text] of Object.entries(english)) {
      const translated = strings[key as keyof typeof english];
      expect([key, placeholders(translated)]).toEqual([key, placeholders(text)]);
      expect(translated).not.toBe('');
    }
  },
);

it('fills in placeholders, numbers as the language writes them', () => {
  const format = (value: number) => `<${value}>`;
  expect(writeString('{count} of {name}, {other}', { count: 3, name: 'x' }, format)).toBe(
    '<3> of x, {other}',
  );
});

import type { Texts } from './Form';

/** The texts of a column and of its translations: `label`, `label::French (fr)`. */
export function textsOf(cells: Readonly<Record<string, string>>, column: string): Texts {
  return Object.fromEntries(
    Object.entries(cells)
      .filter(([name]) => name === column || name.startsWith(`${column}::`))
      .map(([name, text]) => [languageOf(name.slice(column.length + 2)), text]),
  );
}

/** `French (fr)` -> `fr`; a language without code stays as the form names it. */
function languageOf(name: string): string {
  return /\(([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)\)\s*$/.exec(name)?.[1]?.toLowerCase() ?? name.trim();
}

/** The text to show: in English, in the form's own language, or the first. */
export function preferredText(texts: Texts, defaultLanguage: string | null): string | null {
  const own = defaultLanguage === null ? '' : languageOf(defaultLanguage);
  return (
    texts['en'] ?? texts['English'] ?? texts[''] ?? texts[own] ?? Object.values(texts)[0] ?? null
  );
}

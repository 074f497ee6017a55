import type { Narrative } from '../../schema.generated';
import { attributeOf, childrenOf, type ParsedElement } from './ParsedElement';

/** The texts of an element. One that names no language is in that of the activity, as the standard says. */
export function narrativesOf(element: ParsedElement): Narrative[] {
  return childrenOf(element, 'narrative').flatMap((narrative) => {
    const text = narrative.text.trim();
    return text === '' ? [] : [{ text, language: languageOf(narrative) }];
  });
}

/** The text of an element in English where it has one, else its first; null when it has none. */
export function textOf(element: ParsedElement | null): string | null {
  if (element === null) return null;
  const narratives = narrativesOf(element);
  const english = narratives.find(({ language }) => /^en(-|$)/.test(language ?? ''));
  return (english ?? narratives[0])?.text ?? null;
}

function languageOf(element: ParsedElement): string | null {
  const language = attributeOf(element, 'xml:lang')?.toLowerCase() ?? null;
  if (language !== null || element.parent === null) return language;
  return languageOf(element.parent);
}

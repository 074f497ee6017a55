/** A class of a tree-shaped classification, with the words that tell that a text belongs to it. */
export interface ClassificationEntry {
  id: string;
  parent: string | null;
  /**
   * Phrases, whole words in any case. A trailing `*` stands for any ending; a leading `!` blanks the phrase out before
   * the entry's other phrases are looked for.
   */
  words: readonly string[];
}

/** A class that a text was found to belong to, and the words that led there. */
export interface ClassMatch {
  id: string;
  matched: string[];
}

export interface Classification {
  /** The most specific classes of a text: a class is left out when a narrower one of its branch matches too. */
  classify: (text: string) => ClassMatch[];
  /** The broader classes of a class, nearest first. */
  ancestorsOf: (id: string) => string[];
}

export function createClassification(entries: readonly ClassificationEntry[]): Classification {
  const parents = new Map(entries.map(({ id, parent }) => [id, parent]));
  const ancestorsOf = (id: string): string[] => {
    const parent = parents.get(id);
    return parent ? [parent, ...ancestorsOf(parent)] : [];
  };
  const compiled = entries.map(({ id, words }) => ({
    id,
    blank: patternOf(words.filter((word) => word.startsWith('!')).map((word) => word.slice(1))),
    phrase: patternOf(words.filter((word) => !word.startsWith('!'))),
  }));
  return {
    ancestorsOf,
    classify(text) {
      const matches = compiled.flatMap(({ id, blank, phrase }) => {
        const rest = blank ? text.replace(blank, ' | ') : text;
        const matched = (phrase && rest.match(phrase)) ?? [];
        return matched.length > 0
          ? [{ id, matched: [...new Set(matched.map((word) => word.toLowerCase()))] }]
          : [];
      });
      const broader = new Set(matches.flatMap(({ id }) => ancestorsOf(id)));
      return matches.filter(({ id }) => !broader.has(id));
    },
  };
}

/** One expression for all phrases, the longest first; null when there are none. */
function patternOf(phrases: readonly string[]): RegExp | null {
  if (phrases.length === 0) return null;
  const alternatives = phrases.toSorted((one, other) => other.length - one.length).map(sourceOf);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

/** Hyphens and spaces within a phrase are the same, since writers do not agree on them. */
function sourceOf(phrase: string): string {
  const ending = phrase.endsWith('*') ? '[\\p{L}\\p{N}]*' : '';
  const words = phrase
    .replace(/\*$/, '')
    .split(/[\s\p{Pd}]+/u)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return `${words.join('[\\s\\p{Pd}]+')}${ending}`;
}

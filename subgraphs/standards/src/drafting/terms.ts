import type { NearStandard, TermUse } from '../repositories/drafting';
import type { DraftWord } from '../repositories/draftingStatements';
import type { DefinedTermBasis } from '../schema.generated';
import { count } from './quote';

/** A term of a draft that titles of standards use. */
export interface TermFound {
  term: string;
  basis: DefinedTermBasis;
  standardIds: string[];
  standardCount: number;
  reason: string;
}

const longestTerm = 4;
const termsAtMost = 60;
/** A term has a word that at most a quarter of all titles have: “artificial intelligence” alone says nothing here. */
const rareEnough = Math.log(4);

/** Words that say what a document is, not what it is about: no term begins or ends with them. */
const documentWords = new Set(
  `amendment application applications approach approaches architecture architectures aspects assessment based case cases
   considerations consideration criteria definition document documents enabled evaluation example examples framework
   frameworks functional general guidance guideline guidelines guide method methodologies methodology methods new overview part practice practices principles procedure procedures process processes recommendation
   recommendations reference report requirement requirements series service services solution solutions specification
   specifications standard standards support supplement  technical technique techniques technologies
   technology test testing use used using`.split(/\s+/),
);

/**
 * Runs of two to four words of the draft that may be terms: words that titles have, all within one title near to the
 * draft. The database then says which titles have them side by side.
 */
export function findTerms(
  draft: { title: string; text: string },
  words: readonly DraftWord[],
  near: readonly NearStandard[],
): string[] {
  const byForm = new Map(words.flatMap((word) => word.forms.map((form) => [form, word] as const)));
  const titles = near.map(({ lexemes }) => new Set(lexemes));
  const found = new Map<string, number>();
  for (const run of [draft.title, draft.text].flatMap(runsOfWords)) {
    for (const parts of partsOf(run)) {
      const known = parts.map((part) => byForm.get(part));
      if (!known.every((word) => word !== undefined) || !canBeTerm(parts, known)) continue;
      if (!titles.some((title) => known.every(({ lexeme }) => title.has(lexeme)))) continue;
      found.set(parts.join(' '), Math.max(...known.map(({ rarity }) => rarity)));
    }
  }
  return [...found]
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, termsAtMost)
    .map(([term]) => term);
}

function canBeTerm(parts: readonly string[], known: readonly DraftWord[]): boolean {
  return (
    !documentWords.has(parts[0] ?? '') &&
    !documentWords.has(parts.at(-1) ?? '') &&
    known.some(({ rarity }) => rarity >= rareEnough) &&
    new Set(known).size === known.length
  );
}

/** The words of a text, cut wherever a sign other than a hyphen stands between them. */
function runsOfWords(text: string): string[][] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}\s\p{Pd}]+/u)
    .map((run) => run.split(/[\s\p{Pd}]+/u).filter((word) => word !== ''));
}

function partsOf(run: readonly string[]): string[][] {
  return run.flatMap((_, start) =>
    Array.from({ length: longestTerm - 1 }, (_length, index) => run.slice(start, start + index + 2))
      .filter((part) => part.length > 1)
      .filter((part, index, parts) => part.length > (parts[index - 1]?.length ?? 0)),
  );
}

/** What is known of each term. One that is only ever part of a longer term found is left to that. */
export function describeTerms(uses: readonly TermUse[]): TermFound[] {
  return uses
    .filter(
      ({ term, standardCount }) =>
        !uses.some(
          (other) =>
            other.term !== term &&
            ` ${other.term} `.includes(` ${term} `) &&
            other.standardCount === standardCount,
        ),
    )
    .filter(({ byTerminology, standardCount }) => byTerminology || standardCount > 1)
    .map(({ term, standardCount, standardIds, byTerminology }) => ({
      term,
      basis: byTerminology ? 'TERMINOLOGY_STANDARD' : 'TITLES',
      standardIds,
      standardCount,
      reason: byTerminology
        ? `A standard on terminology names “${term}” in its title: take its definition or say why not. ${count(standardCount, 'title')} in all ${standardCount === 1 ? 'has' : 'have'} it.`
        : `The titles of ${count(standardCount, 'standard')} use “${term}”: look in their terms and definitions first.`,
    }));
}

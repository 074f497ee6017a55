import { topicCodelist } from '../codelists';
import type { NearStandard } from '../repositories/drafting';
import type { DraftWord } from '../repositories/draftingStatements';
import { count, enumerate, quote } from './quote';

/** A standard near to a draft, and why it is suggested. */
export interface Related {
  standardId: string;
  score: number;
  matchedWords: string[];
  titleSimilarity: number;
  topicIds: string[];
  reason: string;
}

/** Below it, what draft and title share is chance. */
const nearEnough = 0.12;
const alike = 0.5;

/** Those that are near enough, each with its reason. `introduce` begins the reason with what the standard is. */
export function relate(
  near: readonly NearStandard[],
  words: readonly DraftWord[],
  introduce: (standard: NearStandard) => string[] = () => [],
): Related[] {
  const byLexeme = new Map(words.map((word) => [word.lexeme, word]));
  return near
    .filter(({ score }) => score >= nearEnough)
    .map((standard) => {
      const matched = standard.lexemes.flatMap((lexeme) => byLexeme.get(lexeme) ?? []);
      return {
        standardId: standard.id,
        score: round(standard.score),
        matchedWords: matched.map(({ word }) => word),
        titleSimilarity: round(standard.similarity),
        topicIds: standard.topicIds,
        reason: [...introduce(standard), ...reasonsOf(standard, matched)].join(' '),
      };
    });
}

const wordsShown = 5;

function reasonsOf(
  { similarity, topicIds }: NearStandard,
  matched: readonly DraftWord[],
): string[] {
  const shown = matched.slice(0, wordsShown).map(({ word }) => word);
  const [rarest] = matched.toSorted((one, other) => one.standards - other.standards);
  return [
    ...(rarest
      ? [
          `Its title shares ${quote(shown)} with the draft; “${rarest.word}” is in the titles of ${count(rarest.standards, 'standard')}.`,
        ]
      : []),
    ...(similarity >= alike ? [`Both titles are alike to ${Math.round(similarity * 100)} %.`] : []),
    ...(topicIds.length > 0
      ? [`Both are about ${enumerate(topicIds.map((id) => topicCodelist.labelOf(id) ?? id))}.`]
      : []),
  ];
}

export function round(number: number): number {
  return Math.round(number * 1000) / 1000;
}

import type { CountryGroup, GroupValues } from './groupFamily';

export interface QuestionAnswers {
  id: string;
  /** Whether a respondent may select several choices; then each of them is a question of its own: selected or not. */
  multiple: boolean;
  /** Answers by choice, then by class. The choices of a question with one answer add up to the responses. */
  choices: ReadonlyMap<string, readonly number[]>;
  /** Counts of a choice that somebody has published, by the classes that they count. */
  known: readonly { choice: string; classes: readonly number[]; count: number }[];
}

/** What the disclosure control needs to know of a survey. Answers are counts by class, never of a single country. */
export interface SurveyCounts {
  /** The classes of countries that are equal in all dimensions. */
  classes: readonly GroupValues[];
  /** Countries that could have answered, by class. */
  eligible: readonly number[];
  /** Countries that answered, by class. */
  responses: readonly number[];
  questions: readonly QuestionAnswers[];
  /** Numbers of responses that somebody has published, by the classes that they count. */
  knownResponses: readonly { classes: readonly number[]; count: number }[];
  /** Whether anybody may know who answered. */
  respondentsPublic: boolean;
  /** Counts below it are not published. */
  threshold: number;
}

export interface PublishedCount {
  group: CountryGroup;
  count: number;
  published: boolean;
}

import type { Place } from '@agency-graph/subgraph-kit/importing/place';

export type AnswerType =
  'INTEGER' | 'DECIMAL' | 'TEXT' | 'SELECT_ONE' | 'SELECT_MULTIPLE' | 'DATE' | 'TIME' | 'DATE_TIME';

/** A text by its language (`en`), or by the empty key where the form names none. */
export type Texts = Readonly<Record<string, string>>;

export interface FormChoice {
  name: string;
  label: Texts;
}

export interface FormQuestion {
  name: string;
  type: AnswerType;
  /** The choices of a select; null where the form takes them from elsewhere, or for other types. */
  choices: readonly FormChoice[] | null;
  label: Texts;
  required: boolean;
  /** As the form has them. */
  relevant: string | null;
  constraint: string | null;
  constraintMessage: string | null;
  /** The names of the groups that it is in, outermost first. */
  groups: readonly string[];
  place: Place;
}

/** What an XLSForm says. */
export interface Form {
  id: string;
  title: string | null;
  version: string | null;
  defaultLanguage: string | null;
  questions: readonly FormQuestion[];
  place: Place;
}

import type { Form } from './Form';

/** The answers of one respondent to the questions that offer choices: the choices by the name of the question. */
export interface SurveySubmission {
  countryCode: string;
  /** In UTC. */
  submittedAt: Date;
  choices: Readonly<Record<string, readonly string[]>>;
}

/** What a source holds: first its form, then the submissions. */
export type FormItem =
  { kind: 'FORM'; form: Form } | { kind: 'SUBMISSION'; submission: SurveySubmission };

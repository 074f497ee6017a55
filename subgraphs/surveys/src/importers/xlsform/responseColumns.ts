import type { Findings } from '@agency-graph/subgraph-kit/importing/findings';
import type { Place } from '@agency-graph/subgraph-kit/importing/place';
import { answerColumnsOf } from './answerColumns';
import type { Form } from './Form';

export const respondentColumn = 'respondent_iso3';

/** Our name, and those that ODK Central and KoboToolbox give it. */
export const submittedAtColumns: readonly string[] = [
  'submitted_at',
  'SubmissionDate',
  '_submission_time',
];

/** Compares the columns of the responses with the form, once for a file; false when one is missing that must be there. */
export function checkColumns(
  form: Form,
  given: readonly string[],
  { place, findings }: { place: Place; findings: Findings },
): boolean {
  const columns = answerColumnsOf(form);
  const own = [respondentColumn, ...submittedAtColumns];
  for (const name of given) {
    if (columns.has(name) || own.includes(name) || name === '') continue;
    findings.warn({
      place,
      field: `column "${name}"`,
      rule: 'is no question of the form and was ignored',
    });
  }
  const answered = new Set(given.flatMap((name) => columns.get(name)?.question ?? []));
  const missing = [
    ...(given.includes(respondentColumn) ? [] : [respondentColumn]),
    ...(submittedAtColumns.some((name) => given.includes(name)) ? [] : ['submitted_at']),
    ...form.questions.filter((one) => one.required && !answered.has(one)).map(({ name }) => name),
  ];
  for (const name of missing)
    findings.fault({ place, field: `column "${name}"`, rule: 'is missing' });
  for (const question of form.questions) {
    if (question.required || answered.has(question)) continue;
    const rule = 'is a question of the form, but the responses have no such column';
    findings.warn({ place, field: `column "${question.name}"`, rule });
  }
  return missing.length === 0;
}

import type { CsvRow } from '@agency-graph/subgraph-kit/importing/csv-rows';
import type { Findings } from '@agency-graph/subgraph-kit/importing/findings';
import { describePlace, type Placed } from '@agency-graph/subgraph-kit/importing/place';
import { findCountry } from '../findCountry';
import { answerColumnsOf } from './answerColumns';
import { collectAnswers } from './collectAnswers';
import type { Form } from './Form';
import { prepareRules } from './formRules';
import { unwrapFormula } from './readAnswer';
import { readSubmittedAt, submittedAtRule } from './readSubmittedAt';
import { respondentColumn, submittedAtColumns } from './responseColumns';
import type { SurveySubmission } from './SurveySubmission';

/**
 * Checks the responses against their form. Of several by one respondent the one submitted last counts. What a warning says
 * of a response holds none of its values, since warnings are kept and responses are confidential.
 */
export function readSubmissions(
  form: Form,
  rows: readonly CsvRow[],
  findings: Findings,
): Placed<SurveySubmission>[] {
  const columns = answerColumnsOf(form);
  const checkAnswers = prepareRules(form, findings);
  const latest = new Map<string, Placed<SurveySubmission>>();
  for (const { place, cells } of rows) {
    const answers = collectAnswers({ place, cells }, { columns, findings });
    const respondent = readRespondent({ place, cells }, findings);
    if (!answers || !respondent) continue;
    for (const { question, rule } of checkAnswers(answers)) {
      const value = answers.get(question.name);
      findings.fault({ place, field: `column "${question.name}"`, rule, ...(value && { value }) });
    }
    const record = { ...respondent, choices: choicesOf(form, answers) };
    keepLatest(latest, { place, record }, findings);
  }
  return [...latest.values()];
}

function readRespondent(
  { place, cells }: CsvRow,
  findings: Findings,
): Pick<SurveySubmission, 'countryCode' | 'submittedAt'> | undefined {
  const code = unwrapFormula((cells[respondentColumn] ?? '').trim());
  const countryCode = findCountry(code);
  if (code === '')
    findings.fault({ place, field: `column "${respondentColumn}"`, rule: 'must not be empty' });
  else if (countryCode === undefined)
    findings.unknownCode({ codelist: 'country code', code, place, refuses: true });
  const column = submittedAtColumns.find((name) => cells[name] !== undefined) ?? '';
  const text = unwrapFormula((cells[column] ?? '').trim());
  const submitted = readSubmittedAt(text);
  const field = `column "${column}"`;
  if (!submitted) findings.fault({ place, field, rule: submittedAtRule, value: text });
  else if (submitted.note !== undefined) findings.warn({ place, field, rule: submitted.note });
  return submitted && countryCode !== undefined
    ? { countryCode, submittedAt: submitted.at }
    : undefined;
}

function choicesOf(
  { questions }: Form,
  answers: ReadonlyMap<string, string>,
): Record<string, readonly string[]> {
  return Object.fromEntries(
    questions.flatMap(({ name, type, choices }) => {
      const answer = answers.get(name) ?? '';
      if (answer === '' || !choices) return [];
      return [[name, type === 'SELECT_MULTIPLE' ? answer.split(' ') : [answer]]];
    }),
  );
}

function keepLatest(
  latest: Map<string, Placed<SurveySubmission>>,
  given: Placed<SurveySubmission>,
  findings: Findings,
): void {
  const { countryCode, submittedAt } = given.record;
  const held = latest.get(countryCode);
  if (!held || held.record.submittedAt < submittedAt) latest.set(countryCode, given);
  if (!held) return;
  const place = given.place;
  if (held.record.submittedAt.getTime() === submittedAt.getTime()) {
    const rule = `must be the only response of its respondent at that time, which is also at ${describePlace(held.place)}`;
    findings.fault({ place, field: `column "${respondentColumn}"`, rule, value: countryCode });
  } else {
    const rule = `is of the respondent of ${describePlace(held.place)} as well; the response submitted last counts`;
    findings.warn({ place, field: `column "${respondentColumn}"`, rule });
  }
}

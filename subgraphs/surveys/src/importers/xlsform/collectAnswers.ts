import type { CsvRow } from '@agency-graph/subgraph-kit/importing/csv-rows';
import type { Findings } from '@agency-graph/subgraph-kit/importing/findings';
import type { Place } from '@agency-graph/subgraph-kit/importing/place';
import type { AnswerColumn } from './answerColumns';
import type { FormQuestion } from './Form';
import { readAnswer } from './readAnswer';

interface Collecting {
  columns: ReadonlyMap<string, AnswerColumn>;
  findings: Findings;
}

/** The answers of a row by question, each checked against its type; undefined when one is faulty. */
export function collectAnswers(
  { place, cells }: CsvRow,
  { columns, findings }: Collecting,
): Map<string, string> | undefined {
  const answers = new Map<string, string>();
  const selected = new Map<FormQuestion, string[]>();
  let isFaulty = false;
  for (const [name, cell] of Object.entries(cells)) {
    const column = columns.get(name);
    if (!column) continue;
    const where = { place, field: `column "${name}"` };
    if (column.choice === undefined) {
      const value = checkCell(column.question, cell, { ...where, findings });
      if (value === undefined) isFaulty = true;
      else if (value !== '') answers.set(column.question.name, value);
      continue;
    }
    const isSelected = readFlag(cell);
    if (isSelected === undefined) {
      findings.fault({ ...where, rule: 'must be 0 or 1', value: cell });
      isFaulty = true;
    }
    if (isSelected)
      selected.set(column.question, [...(selected.get(column.question) ?? []), column.choice]);
  }
  for (const [question, choices] of selected) {
    if (!joinSelected(answers, { question, choices, place, findings })) isFaulty = true;
  }
  return isFaulty ? undefined : answers;
}

function checkCell(
  question: FormQuestion,
  cell: string,
  { place, field, findings }: { place: Place; field: string; findings: Findings },
): string | undefined {
  const answer = readAnswer(question, cell);
  if ('rule' in answer) {
    findings.fault({ place, field, rule: answer.rule, value: cell });
    return undefined;
  }
  if ('unknownChoices' in answer) {
    const codelist = `choice of ${question.name}`;
    for (const code of answer.unknownChoices)
      findings.unknownCode({ codelist, code, place, refuses: true });
    return undefined;
  }
  if (answer.note !== undefined) findings.warn({ place, field, rule: answer.note });
  return answer.value;
}

function readFlag(cell: string): boolean | undefined {
  const text = cell.trim().toLowerCase();
  if (text === '' || text === '0' || text === 'false') return false;
  return text === '1' || text === 'true' ? true : undefined;
}

/** Choices from columns of 0 and 1. Where an export has both forms, they must agree. */
function joinSelected(
  answers: Map<string, string>,
  {
    question,
    choices,
    place,
    findings,
  }: { question: FormQuestion; choices: readonly string[]; place: Place; findings: Findings },
): boolean {
  const stated = answers.get(question.name);
  const inOrder = (names: readonly string[]) => names.toSorted().join(' ');
  if (stated !== undefined && inOrder(stated.split(' ')) !== inOrder(choices)) {
    const rule = `must say the same as its columns of 0 and 1: ${choices.join(' ')}`;
    findings.fault({ place, field: `column "${question.name}"`, rule, value: stated });
    return false;
  }
  answers.set(question.name, stated ?? choices.join(' '));
  return true;
}

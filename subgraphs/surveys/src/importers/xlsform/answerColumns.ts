import type { Form, FormQuestion } from './Form';

/** What a column of the responses holds. */
export interface AnswerColumn {
  question: FormQuestion;
  /** The choice of a column that says 0 or 1. */
  choice?: string;
}

const separators = ['/', ':', '-', '.'];

/**
 * The names that the columns of a form can have: that of the question, with the groups before it where the export puts them
 * there, and for questions with several choices one for each: `q_areas/health`.
 */
export function answerColumnsOf({ questions }: Form): Map<string, AnswerColumn> {
  const columns = new Map<string, AnswerColumn>();
  for (const question of questions) {
    for (const separator of separators) {
      const path = [...question.groups, question.name].join(separator);
      for (const name of [question.name, path]) {
        for (const { name: choice } of choicesOf(question))
          addColumn(columns, `${name}${separator}${choice}`, { question, choice });
      }
      addColumn(columns, path, { question });
    }
  }
  // A question is never hidden by the choice of another.
  for (const question of questions) columns.set(question.name, { question });
  return columns;
}

function choicesOf({ type, choices }: FormQuestion) {
  return type === 'SELECT_MULTIPLE' ? (choices ?? []) : [];
}

function addColumn(columns: Map<string, AnswerColumn>, name: string, column: AnswerColumn): void {
  if (!columns.has(name)) columns.set(name, column);
}

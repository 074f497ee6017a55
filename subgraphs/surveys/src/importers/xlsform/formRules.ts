import type { Findings } from '@agency-graph/subgraph-kit/importing/findings';
import { isTrue, questionsOf, type EvaluationScope } from './evaluate';
import type { Form, FormQuestion } from './Form';
import { parseExpression, type Expression } from './parseExpression';

/** What an answer breaks. */
export interface BrokenRule {
  question: FormQuestion;
  rule: string;
}

/** Checks the answers of one respondent, by question, against what the form requires. */
export type CheckAnswers = (answers: ReadonlyMap<string, string>) => BrokenRule[];

interface Rules {
  relevant: Expression | 'ALWAYS' | 'NOT_EVALUATED';
  constraint: Expression | undefined;
}

/** Prepares the rules of a form. What cannot be evaluated is reported once, and then not asked for. */
export function prepareRules(form: Form, findings: Findings): CheckAnswers {
  const names = new Set(form.questions.map(({ name }) => name));
  const parse = (question: FormQuestion, column: 'relevant' | 'constraint') => {
    const text = question[column];
    const expression = text === null ? undefined : parseExpression(text);
    if (expression && questionsOf(expression).every((name) => names.has(name))) return expression;
    if (text !== null)
      findings.warn({
        place: question.place,
        field: `column "${column}"`,
        rule: 'is beyond what is evaluated here, and no answer was checked against it',
        value: text,
      });
    return undefined;
  };
  const rules = form.questions.map((question): [FormQuestion, Rules] => {
    const isAlways = question.relevant === null;
    const relevant = parse(question, 'relevant') ?? (isAlways ? 'ALWAYS' : 'NOT_EVALUATED');
    return [question, { relevant, constraint: parse(question, 'constraint') }];
  });
  return (answers) =>
    rules.flatMap(([question, rule]) => {
      const self = answers.get(question.name) ?? '';
      const scope = { self, answerOf: (name: string) => answers.get(name) ?? '' };
      const broken = findBroken(question, rule, scope);
      return broken === undefined ? [] : [{ question, rule: broken }];
    });
}

function findBroken(
  question: FormQuestion,
  { relevant, constraint }: Rules,
  scope: EvaluationScope,
): string | undefined {
  const isRelevant =
    relevant === 'ALWAYS' || (relevant !== 'NOT_EVALUATED' && isTrue(relevant, scope));
  if (scope.self === '')
    return question.required && isRelevant
      ? 'must be answered, since the form requires it'
      : undefined;
  if (!isRelevant && relevant !== 'NOT_EVALUATED')
    return `must be empty, since it is asked only if ${question.relevant}`;
  if (!constraint || isTrue(constraint, scope)) return undefined;
  const { constraintMessage } = question;
  return `must satisfy ${question.constraint}${constraintMessage ? ` (${constraintMessage})` : ''}`;
}

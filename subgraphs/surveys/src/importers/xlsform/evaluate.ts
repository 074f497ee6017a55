import type { Expression, FunctionName } from './parseExpression';

type Value = string | number | boolean;

export interface EvaluationScope {
  /** The answer to a question as text, several choices separated by spaces; empty where there is none. */
  answerOf: (question: string) => string;
  /** The answer that `.` stands for. */
  self: string;
}

/** Whether an expression is true, by the rules of XPath 1.0. */
export function isTrue(expression: Expression, scope: EvaluationScope): boolean {
  return toBoolean(evaluate(expression, scope));
}

/** The questions that an expression asks for. */
export function questionsOf(expression: Expression): string[] {
  if (expression.kind === 'question') return [expression.name];
  if (expression.kind === 'call') return expression.parameters.flatMap(questionsOf);
  if (expression.kind === 'operation')
    return [...questionsOf(expression.left), ...questionsOf(expression.right)];
  return [];
}

function evaluate(expression: Expression, scope: EvaluationScope): Value {
  switch (expression.kind) {
    case 'value':
      return expression.value;
    case 'question':
      return scope.answerOf(expression.name);
    case 'self':
      return scope.self;
    case 'call':
      return call(
        expression.name,
        expression.parameters.map((parameter) => evaluate(parameter, scope)),
      );
    case 'operation':
      return operate(expression, scope);
  }
}

function call(name: FunctionName, [first = '', second = '']: readonly Value[]): Value {
  const choices = String(first)
    .split(' ')
    .filter((choice) => choice !== '');
  switch (name) {
    case 'true':
    case 'false':
      return name === 'true';
    case 'not':
      return !toBoolean(first);
    case 'selected':
      return choices.includes(String(second));
    case 'count-selected':
      return choices.length;
    case 'string-length':
      return [...String(first)].length;
  }
}

function operate(
  { operator, left, right }: Extract<Expression, { kind: 'operation' }>,
  scope: EvaluationScope,
): Value {
  const one = evaluate(left, scope);
  if (operator === 'and') return toBoolean(one) && isTrue(right, scope);
  if (operator === 'or') return toBoolean(one) || isTrue(right, scope);
  const other = evaluate(right, scope);
  if (operator === '=') return areEqual(one, other);
  if (operator === '!=') return !areEqual(one, other);
  return compute(operator, toNumber(one), toNumber(other));
}

function compute(operator: string, one: number, other: number): Value {
  const results: Readonly<Record<string, () => Value>> = {
    '<': () => one < other,
    '<=': () => one <= other,
    '>': () => one > other,
    '>=': () => one >= other,
    '+': () => one + other,
    '-': () => one - other,
    '*': () => one * other,
    div: () => one / other,
    mod: () => one % other,
  };
  return results[operator]?.() ?? false;
}

function areEqual(one: Value, other: Value): boolean {
  if (typeof one === 'boolean' || typeof other === 'boolean')
    return toBoolean(one) === toBoolean(other);
  if (typeof one === 'number' || typeof other === 'number')
    return toNumber(one) === toNumber(other);
  return one === other;
}

function toBoolean(value: Value): boolean {
  return typeof value === 'number' ? value !== 0 && !Number.isNaN(value) : Boolean(value);
}

/** No answer is no number: it is neither more nor less than any. Days compare as what they are, one after the other. */
function toNumber(value: Value): number {
  if (typeof value !== 'string') return Number(value);
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return Date.parse(`${value}T00:00:00Z`) / 86_400_000;
  return value.trim() === '' ? Number.NaN : Number(value);
}

/** An expression of a form in the part of XPath that is evaluated here. */
export type Expression =
  | { kind: 'value'; value: string | number | boolean }
  | { kind: 'question'; name: string }
  | { kind: 'self' }
  | { kind: 'call'; name: FunctionName; parameters: readonly Expression[] }
  | { kind: 'operation'; operator: string; left: Expression; right: Expression };

export type FunctionName = keyof typeof parameterCounts;

const parameterCounts = {
  not: 1,
  true: 0,
  false: 0,
  selected: 2,
  'count-selected': 1,
  'string-length': 1,
};

/** Operators by how strongly they bind, the weakest first. */
const levels: readonly (readonly string[])[] = [
  ['or'],
  ['and'],
  ['=', '!='],
  ['<', '<=', '>', '>='],
  ['+', '-'],
  ['*', 'div', 'mod'],
];

const tokens =
  /\s*(\$\{\s*[\p{L}_][\p{L}\p{N}_.-]*\s*\}|'[^']*'|"[^"]*"|\d+(?:\.\d+)?|<=|>=|!=|[=<>()+*,-]|\.(?!\d)|[A-Za-z][\w-]*)/uy;

const longest = 2_000;
const deepest = 50;

interface Cursor {
  tokens: readonly string[];
  at: number;
  depth: number;
}

/**
 * Parses a `relevant` or `constraint`: `${question}`, `.`, numbers, texts, `= != < <= > >=`, `and or not()`, `+ - * div mod`,
 * `selected()`, `count-selected()`, `string-length()`, `true()`, `false()`. Undefined for anything else.
 */
export function parseExpression(text: string): Expression | undefined {
  const found = text.length > longest ? undefined : tokenize(text);
  if (!found) return undefined;
  const cursor = { tokens: found, at: 0, depth: 0 };
  const expression = parseLevel(cursor, 0);
  return cursor.at === found.length ? expression : undefined;
}

function tokenize(text: string): string[] | undefined {
  const found: string[] = [];
  const trimmed = text.trim();
  for (let at = 0; at < trimmed.length; at = tokens.lastIndex) {
    tokens.lastIndex = at;
    const token = tokens.exec(trimmed)?.[1];
    if (token === undefined) return undefined;
    found.push(token);
  }
  return found;
}

function parseLevel(cursor: Cursor, level: number): Expression | undefined {
  const operators = levels[level];
  if (!operators) return parseOperand(cursor);
  let left = parseLevel(cursor, level + 1);
  while (left && operators.includes(cursor.tokens[cursor.at] ?? '')) {
    const operator = cursor.tokens[cursor.at++] ?? '';
    const right = parseLevel(cursor, level + 1);
    left = right && { kind: 'operation', operator, left, right };
  }
  return left;
}

function parseOperand(cursor: Cursor): Expression | undefined {
  const token = cursor.tokens[cursor.at++];
  if (token === undefined || cursor.depth > deepest) return undefined;
  if (token === '(') return parseWithin(cursor);
  if (token === '.') return { kind: 'self' };
  if (token.startsWith('${')) return { kind: 'question', name: token.slice(2, -1).trim() };
  if (/^['"]/.test(token)) return { kind: 'value', value: token.slice(1, -1) };
  if (/^\d/.test(token)) return { kind: 'value', value: Number(token) };
  if (token === '-') {
    const operand = parseOperand(cursor);
    const zero: Expression = { kind: 'value', value: 0 };
    return operand && { kind: 'operation', operator: '-', left: zero, right: operand };
  }
  return parseCall(cursor, token);
}

function parseWithin(cursor: Cursor): Expression | undefined {
  cursor.depth += 1;
  const expression = parseLevel(cursor, 0);
  cursor.depth -= 1;
  return cursor.tokens[cursor.at++] === ')' ? expression : undefined;
}

function parseCall(cursor: Cursor, name: string): Expression | undefined {
  if (!isFunction(name) || cursor.tokens[cursor.at++] !== '(') return undefined;
  const parameters: Expression[] = [];
  cursor.depth += 1;
  while (parameters.length < parameterCounts[name]) {
    if (parameters.length > 0 && cursor.tokens[cursor.at++] !== ',') return undefined;
    const parameter = parseLevel(cursor, 0);
    if (!parameter) return undefined;
    parameters.push(parameter);
  }
  cursor.depth -= 1;
  return cursor.tokens[cursor.at++] === ')' ? { kind: 'call', name, parameters } : undefined;
}

function isFunction(name: string): name is FunctionName {
  return Object.hasOwn(parameterCounts, name);
}

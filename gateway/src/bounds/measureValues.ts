import type { OperationLimits } from './limits';

export interface ValuesMeasure {
  /** All values, lists and objects included. */
  values: number;
  /** Lists and objects inside one another. */
  nesting: number;
  /** Whether a key is `__proto__`. */
  namesPrototype: boolean;
}

/**
 * Measures values that came as JSON, without recursion: JSON can nest deeper than the stack. Ends soon after the first
 * value or level that is too much.
 */
export function measureValues(
  root: unknown,
  limits: Pick<OperationLimits, 'variableValues' | 'variableNesting'>,
): ValuesMeasure {
  const measure = { values: 0, nesting: 0, namesPrototype: false };
  let level = isNested(root) ? [root] : [];
  measure.values = level.length;
  while (
    level.length > 0 &&
    measure.values <= limits.variableValues &&
    measure.nesting <= limits.variableNesting
  ) {
    measure.nesting += 1;
    const next: object[] = [];
    for (const value of level) {
      const children = Array.isArray(value) ? value : Object.values(value);
      measure.values += children.length;
      for (const child of children) if (isNested(child)) next.push(child);
      if (Object.hasOwn(value, '__proto__')) measure.namesPrototype = true;
    }
    level = next;
  }
  return measure;
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

import type { Selection } from './Selection';

/** Whether data hold what the selections ask for, no more and no less. The expected data stand under the fields' own names. */
export function isAnswer(
  data: unknown,
  expected: unknown,
  selections: readonly Selection[] = [],
): boolean {
  if (Array.isArray(expected)) {
    return (
      Array.isArray(data) &&
      data.length === expected.length &&
      expected.every((item, index) => isAnswer(data[index], item, selections))
    );
  }
  if (typeof expected !== 'object' || expected === null) return data === expected;
  if (typeof data !== 'object' || data === null) return false;
  const given = data as Record<string, unknown>;
  const wanted = expected as Record<string, unknown>;
  return (
    Object.keys(given).length === selections.length &&
    selections.every(({ name, alias, fields }) =>
      isAnswer(given[alias ?? name], wanted[name], fields),
    )
  );
}

/**
 * An object of the response while it grows. Its keys are response names; a key that is absent or undefined has not been
 * answered, null has. Never one that a subgraph sent: always a copy of what it was asked for.
 */
export type TreeObject = Record<string, unknown>;

/** Joins what two subgraphs, or two requests, answered about the same object. The second wins where both have a value. */
export function mergeTrees(first: unknown, second: unknown): unknown {
  if (first === undefined || first === null) return second;
  if (second === undefined || second === null) return first;
  if (typeof first !== 'object' || typeof second !== 'object') return second;
  if (Array.isArray(first) && Array.isArray(second)) return mergeLists(first, second);
  const target = first as TreeObject;
  const source = second as TreeObject;
  for (const name in source) target[name] = mergeTrees(target[name], source[name]);
  return target;
}

/** Lists of the same field have the same items in the same order, or one of the two answers is out of date. */
function mergeLists(first: unknown[], second: readonly unknown[]): unknown {
  if (first.length !== second.length) return second;
  for (const [index, item] of second.entries()) first[index] = mergeTrees(first[index], item);
  return first;
}

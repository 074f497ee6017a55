import type { TreeObject } from '../TreeObject';

/** The type of an object of the tree, which the plan asked for where it matters, or undefined. */
export function readTypeName({ __typename }: TreeObject): string | undefined {
  return typeof __typename === 'string' ? __typename : undefined;
}

import { Kind, type SelectionSetNode } from 'graphql';
import type { TypeLookup } from './TypeLookup';

/** A field that a field set selects, in the type that it is selected from. */
export interface ReachedField {
  type: string;
  field: string;
  /** What it returns, where that is known. */
  returns: string | undefined;
  /** Whether nothing is selected below it. */
  isLeaf: boolean;
}

/** All fields that a field set selects, nested ones and those in fragments too. */
export function fieldsReached(
  type: string,
  selectionSet: SelectionSetNode,
  lookup: TypeLookup,
): ReachedField[] {
  const reached: ReachedField[] = [];
  const read = (parent: string | undefined, { selections }: SelectionSetNode) => {
    for (const selection of selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) continue;
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        read(selection.typeCondition?.name.value ?? parent, selection.selectionSet);
        continue;
      }
      const field = selection.name.value;
      const returns = parent === undefined ? undefined : lookup.fieldIn(parent, field)?.namedType;
      const isLeaf = selection.selectionSet === undefined;
      if (parent !== undefined) reached.push({ type: parent, field, returns, isLeaf });
      if (selection.selectionSet !== undefined) read(returns, selection.selectionSet);
    }
  };
  read(type, selectionSet);
  return reached;
}

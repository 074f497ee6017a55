import { Kind, type SelectionSetNode } from 'graphql';
import type { ReducedOperation } from './reduceOperation';

/** Whether an operation asks subgraphs for anything, or only for the type of the root. */
export function needsSubgraphs({ operation, fragments }: ReducedOperation): boolean {
  const asks = ({ selections }: SelectionSetNode): boolean =>
    selections.some((selection) => {
      if (selection.kind === Kind.FIELD) return selection.name.value !== '__typename';
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      return fragment !== undefined && asks(fragment.selectionSet);
    });
  return asks(operation.selectionSet);
}

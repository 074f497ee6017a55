import { Kind, parse } from 'graphql';
import type { PlanNode } from './QueryPlan';

/** True for a plan of one request that asks for the name of the root type alone, which no subgraph has to be asked. */
export function fetchesNothing(root: PlanNode): boolean {
  if (root.kind !== 'fetch' || !root.operation.includes('__typename')) return false;
  const [definition] = parse(root.operation, { noLocation: true }).definitions;
  return (
    definition?.kind === Kind.OPERATION_DEFINITION &&
    definition.selectionSet.selections.every(
      (selection) => selection.kind === Kind.FIELD && selection.name.value === '__typename',
    )
  );
}

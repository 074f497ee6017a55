import {
  Kind,
  type DirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** An operation with the fragments that it uses. */
export interface ReducedOperation {
  operation: OperationDefinitionNode;
  fragments: Fragments;
}

type Conditions = Readonly<Record<string, unknown>>;
type Keep = (selection: SelectionNode) => boolean;

const introspectionFields = new Set(['__schema', '__type']);

export function fragmentsOf(document: DocumentNode): Fragments {
  const fragments = document.definitions.filter(
    (definition) => definition.kind === Kind.FRAGMENT_DEFINITION,
  );
  return new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
}

/** The Boolean variables on which it depends what an operation selects. */
export function conditionVariables({ operation, fragments }: ReducedOperation): string[] {
  const names = new Set<string>();
  const read = (set: SelectionSetNode | undefined): void => {
    for (const selection of set?.selections ?? []) {
      for (const { value } of conditionsOf(selection)) {
        if (value.kind === Kind.VARIABLE) names.add(value.name.value);
      }
      if (selection.kind !== Kind.FRAGMENT_SPREAD) read(selection.selectionSet);
    }
  };
  read(operation.selectionSet);
  for (const { selectionSet } of fragments.values()) read(selectionSet);
  return [...names];
}

/** What is left of an operation when `@skip` and `@include` are applied for values of their variables. */
export function applyConditions(
  { operation, fragments }: ReducedOperation,
  values: Conditions,
): ReducedOperation {
  return reduce({ operation, fragments }, (selection) =>
    conditionsOf(selection).every(({ skips, value }) => isTrue(value, values) !== skips),
  );
}

/** Without the fields that the schema itself answers. */
export function withoutIntrospection(reduced: ReducedOperation): ReducedOperation {
  return reduce(reduced, (selection) => !isIntrospection(selection));
}

/** Only the fields of the root that the schema itself answers; undefined when there are none. */
export function onlyIntrospection({
  operation,
  fragments,
}: ReducedOperation): OperationDefinitionNode | undefined {
  const keep = ({ selections }: SelectionSetNode): SelectionNode[] =>
    selections.flatMap((selection): SelectionNode[] => {
      if (selection.kind === Kind.FIELD) return isIntrospection(selection) ? [selection] : [];
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value)!;
      return keep(fragment.selectionSet);
    });
  const selections = keep(operation.selectionSet);
  if (selections.length === 0) return undefined;
  return { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections } };
}

function isIntrospection(selection: SelectionNode): boolean {
  return selection.kind === Kind.FIELD && introspectionFields.has(selection.name.value);
}

/** Keeps some selections, and the fragments that are still used. */
function reduce({ operation, fragments }: ReducedOperation, keep: Keep): ReducedOperation {
  const used = new Map<string, FragmentDefinitionNode>();
  const reduceSet = (set: SelectionSetNode): SelectionSetNode => ({
    kind: Kind.SELECTION_SET,
    selections: set.selections.flatMap((selection): SelectionNode[] => {
      if (!keep(selection)) return [];
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        take(selection.name.value);
        return [withoutConditions(selection)];
      }
      if (selection.selectionSet === undefined) return [withoutConditions(selection)];
      const selectionSet = reduceSet(selection.selectionSet);
      const isEmptyFragment =
        selection.kind === Kind.INLINE_FRAGMENT && selectionSet.selections.length === 0;
      return isEmptyFragment ? [] : [{ ...withoutConditions(selection), selectionSet }];
    }),
  });
  const take = (name: string): void => {
    const fragment = fragments.get(name);
    if (fragment === undefined || used.has(name)) return;
    used.set(name, fragment);
    used.set(name, { ...fragment, selectionSet: reduceSet(fragment.selectionSet) });
  };
  const selectionSet = reduceSet(operation.selectionSet);
  return { operation: { ...operation, selectionSet }, fragments: used };
}

function withoutConditions<T extends SelectionNode>(selection: T): T {
  const directives = selection.directives?.filter(({ name }) => !isCondition(name.value)) ?? [];
  return { ...selection, directives };
}

function conditionsOf({ directives = [] }: SelectionNode) {
  return directives.flatMap((directive: DirectiveNode) => {
    const value = directive.arguments?.[0]?.value;
    if (value === undefined || !isCondition(directive.name.value)) return [];
    return [{ skips: directive.name.value === 'skip', value }];
  });
}

function isCondition(directive: string): boolean {
  return directive === 'skip' || directive === 'include';
}

function isTrue(value: ValueNode, values: Conditions): boolean {
  if (value.kind === Kind.VARIABLE) return values[value.name.value] === true;
  return value.kind === Kind.BOOLEAN && value.value;
}

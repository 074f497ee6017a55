import {
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

type Variables = Readonly<Record<string, unknown>>;

export interface SelectionScope {
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  variables: Variables;
}

export interface SelectedField {
  field: FieldNode;
  /** The types named by the fragments around the field, from the outside in. */
  typeConditions: readonly string[];
}

/** What the selections of an operation refer to: the fragments of its document and the values of its variables. */
export function scopeOf(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): SelectionScope {
  const fragments = document.definitions.filter(
    (definition): definition is FragmentDefinitionNode =>
      definition.kind === Kind.FRAGMENT_DEFINITION,
  );
  return {
    fragments: new Map(fragments.map((fragment) => [fragment.name.value, fragment])),
    variables: { ...defaultsOf(operation), ...variables },
  };
}

/** The fields that a selection asks for, those inside fragments too, without what `@skip` or `@include` leave out. */
export function selectedFields(
  selectionSet: SelectionSetNode | undefined,
  scope: SelectionScope,
  typeConditions: readonly string[] = [],
): SelectedField[] {
  const selections = selectionSet?.selections ?? [];
  return selections.flatMap((selection) => {
    if (isLeftOut(selection, scope.variables)) return [];
    if (selection.kind === Kind.FIELD) return [{ field: selection, typeConditions }];
    const fragment =
      selection.kind === Kind.FRAGMENT_SPREAD
        ? scope.fragments.get(selection.name.value)
        : selection;
    const type = fragment?.typeCondition?.name.value;
    const conditions = type === undefined ? typeConditions : [...typeConditions, type];
    return selectedFields(fragment?.selectionSet, scope, conditions);
  });
}

/** The name under which a field stands in the response. */
export function responseName({ alias, name }: FieldNode): string {
  return alias?.value ?? name.value;
}

function isLeftOut({ directives = [] }: SelectionNode, variables: Variables): boolean {
  return directives.some((directive) => {
    const condition = directive.arguments?.[0]?.value;
    const value =
      condition?.kind === Kind.BOOLEAN
        ? condition.value
        : condition?.kind === Kind.VARIABLE && variables[condition.name.value];
    return directive.name.value === 'skip'
      ? value === true
      : directive.name.value === 'include' && value === false;
  });
}

function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Variables {
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue?.kind === Kind.BOOLEAN ? [[variable.name.value, defaultValue.value]] : [],
    ),
  );
}

import { getNamedType, Kind, type GraphQLSchema, type SelectionSetNode } from 'graphql';

export interface VisitedField {
  /** The type on which the set names the field: an object type or an interface. */
  type: string;
  field: string;
  /** The type that it leads to when the set goes on inside it. */
  innerType: string | undefined;
}

/** Visits every field in a set of fields of a key, of `@requires` or of `@provides`. */
export function walkFields(
  { selections }: SelectionSetNode,
  type: string,
  { schema, visit }: { schema: GraphQLSchema; visit: (field: VisitedField) => void },
): void {
  for (const selection of selections) {
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const condition = selection.typeCondition?.name.value ?? type;
      walkFields(selection.selectionSet, condition, { schema, visit });
    } else if (selection.kind === Kind.FIELD && selection.name.value !== '__typename') {
      const field = selection.name.value;
      const innerType = selection.selectionSet && typeOf(schema, type, field);
      visit({ type, field, innerType });
      if (selection.selectionSet) walkFields(selection.selectionSet, innerType!, { schema, visit });
    }
  }
}

function typeOf(schema: GraphQLSchema, typeName: string, field: string): string {
  const type = schema.getType(typeName);
  const definition = type && 'getFields' in type ? type.getFields()[field] : undefined;
  if (definition === undefined) throw new Error(`There is no field ${typeName}.${field}.`);
  return getNamedType(definition.type).name;
}

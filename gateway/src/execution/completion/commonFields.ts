import type { GraphQLAbstractType } from 'graphql';
import type { FieldShape, ObjectShape } from '../selection/ObjectShape';
import type { SupergraphSchema } from '../SupergraphSchema';

/**
 * The fields of an abstract type's objects where they are the same for all of them, so that nobody needs to know of
 * which type an object is: subgraphs that serve an interface as an object do not. Undefined where the type matters.
 */
export function commonFields(
  shape: ObjectShape,
  possibleTypes: ReadonlySet<string>,
): readonly FieldShape[] | undefined {
  // An interface that nobody implements is served as an object by somebody.
  const types = possibleTypes.size > 0 ? [...possibleTypes] : [shape.declaredType.name];
  const [first, ...others] = types.map((name) => shape.fieldsOf(name));
  if (first === undefined || first.some(({ fieldName }) => fieldName === '__typename')) {
    return undefined;
  }
  return others.every((fields) => areSame(first, fields)) ? first : undefined;
}

/** Whether subgraphs know types of objects there that clients do not. */
export function hidesTypes(type: GraphQLAbstractType, { api, full }: SupergraphSchema): boolean {
  const fullType = full.getType(type.name) as GraphQLAbstractType;
  return full.getPossibleTypes(fullType).length !== api.getPossibleTypes(type).length;
}

function areSame(fields: readonly FieldShape[], others: readonly FieldShape[]): boolean {
  if (fields.length !== others.length) return false;
  return fields.every((field, index) => {
    const other = others[index]!;
    return (
      field.responseName === other.responseName &&
      field.treeName === other.treeName &&
      field.fieldName === other.fieldName &&
      field.object === other.object &&
      String(field.type) === String(other.type)
    );
  });
}

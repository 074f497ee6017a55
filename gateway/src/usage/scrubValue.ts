import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  Kind,
  print,
  type ConstValueNode,
  type GraphQLInputType,
  type ListValueNode,
  type ObjectValueNode,
  type ValueNode,
} from 'graphql';

const numbers = new Set(['Int', 'Float']);

/**
 * A literal with nothing of what the client put into it: the same variables, names of the schema and nulls, but empty texts
 * and zeros. It is valid for its type when the literal was.
 */
export function scrubValue(
  value: ConstValueNode,
  type: GraphQLInputType | undefined | null,
): ConstValueNode;
export function scrubValue(value: ValueNode, type: GraphQLInputType | undefined | null): ValueNode;
export function scrubValue(value: ValueNode, type: GraphQLInputType | undefined | null): ValueNode {
  if (value.kind === Kind.VARIABLE || value.kind === Kind.NULL) return value;
  const nullable = type ? getNullableType(type) : undefined;
  if (isListType(nullable)) {
    return value.kind === Kind.LIST
      ? scrubList(value, nullable.ofType)
      : scrubValue(value, nullable.ofType);
  }
  if (isInputObjectType(nullable) && value.kind === Kind.OBJECT) {
    const fields = nullable.getFields();
    return scrubObject(value, (name) => fields[name]?.type);
  }
  if (isEnumType(nullable) && value.kind === Kind.ENUM) return value;
  return scrubScalar(nullable?.name);
}

/** What is alike afterwards stands there once. */
function scrubList({ values }: ListValueNode, type: GraphQLInputType): ListValueNode {
  const scrubbed = values.map((value) => scrubValue(value, type));
  const different = new Map(scrubbed.map((value) => [print(value), value]));
  return { kind: Kind.LIST, values: [...different.values()] };
}

function scrubObject(
  { fields }: ObjectValueNode,
  typeOf: (field: string) => GraphQLInputType | undefined,
): ObjectValueNode {
  return {
    kind: Kind.OBJECT,
    fields: fields.map((field) => ({
      ...field,
      value: scrubValue(field.value, typeOf(field.name.value)),
    })),
  };
}

/** Scalars that the schema brings along take any literal. */
function scrubScalar(name: string | undefined): ValueNode {
  if (name === 'Boolean') return { kind: Kind.BOOLEAN, value: false };
  if (name !== undefined && numbers.has(name)) return { kind: Kind.INT, value: '0' };
  return { kind: Kind.STRING, value: '' };
}

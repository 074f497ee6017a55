import {
  getVariableValues,
  isScalarType,
  Kind,
  type GraphQLError,
  type GraphQLSchema,
  type TypeNode,
  type VariableDefinitionNode,
} from 'graphql';

type Values = Readonly<Record<string, unknown>>;

/** Reads the values of an operation's variables, or says which of them do not fit. */
export type ReadVariables = (
  given: Values | undefined,
) => { coerced: Record<string, unknown> } | { errors: readonly GraphQLError[] };

const options = { maxErrors: 50 };

/**
 * Prepares the reading of the variables of an operation. Lists of representations, `[_Any!]!`, are taken as they are: the
 * scalar takes everything, and item by item that costs more than all else of a request for entities.
 */
export function prepareVariables(
  schema: GraphQLSchema,
  definitions: readonly VariableDefinitionNode[],
): ReadVariables {
  const readAll: ReadVariables = (given = {}) => {
    const { coerced, errors } = getVariableValues(schema, definitions, given, options);
    return coerced ? { coerced } : { errors: errors ?? [] };
  };
  if (definitions.length === 0) return () => ({ coerced: {} });
  const lists = definitions.filter(({ type }) => isListOfAnything(schema, type));
  if (lists.length === 0) return readAll;
  const names = lists.map(({ variable }) => variable.name.value);
  const others = definitions.filter((definition) => !lists.includes(definition));
  return (given = {}) => {
    if (!names.every((name) => isListOfObjects(given[name]))) return readAll(given);
    const { coerced, errors } = getVariableValues(schema, others, given, options);
    if (!coerced) return { errors: errors ?? [] };
    for (const name of names) coerced[name] = given[name];
    return { coerced };
  };
}

function isListOfAnything(schema: GraphQLSchema, type: TypeNode): boolean {
  const list = withoutNonNull(type);
  if (list.kind !== Kind.LIST_TYPE) return false;
  const item = withoutNonNull(list.type);
  if (item.kind !== Kind.NAMED_TYPE || item.name.value !== '_Any') return false;
  const scalar = schema.getType('_Any');
  const probe = {};
  return isScalarType(scalar) && scalar.parseValue(probe) === probe;
}

function withoutNonNull(type: TypeNode): TypeNode {
  return type.kind === Kind.NON_NULL_TYPE ? type.type : type;
}

function isListOfObjects(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'object' && item !== null);
}

import {
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLField,
  type GraphQLOutputType,
  type ValueNode,
} from 'graphql';
import type { ListSize } from './CostModel';
import type { Term, Variables } from './Term';

/** Items of a list that nothing is known about. */
export const assumedListSize = 10;

const conventionalArguments = ['first', 'last', 'limit'];
const conventionalLists = ['nodes', 'edges'];

/**
 * What the usual shapes of lists say where the schema has no `@listSize`: `first`, `last` or `limit` give the size of a
 * list, or of `nodes` and `edges` in a connection.
 */
export function conventionalListSize(field: GraphQLField<unknown, unknown>): ListSize | undefined {
  const slicingArguments = field.args
    .map(({ name }) => name)
    .filter((name) => conventionalArguments.includes(name));
  if (slicingArguments.length === 0) return undefined;
  const type = getNullableType(field.type);
  if (isListType(type)) return { assumedSize: undefined, slicingArguments, sizedFields: [] };
  if (!isObjectType(type) && !isInterfaceType(type)) return undefined;
  const fields = type.getFields();
  const sizedFields = conventionalLists.filter((name) => isList(fields[name]?.type));
  if (sizedFields.length === 0) return undefined;
  return { assumedSize: undefined, slicingArguments, sizedFields };
}

export function isList(type: GraphQLOutputType | undefined): boolean {
  return type !== undefined && isListType(getNullableType(type));
}

/** How many items a field brings: the largest of its slicing arguments, or else what is assumed. */
export function sizeOf(
  { slicingArguments, assumedSize = assumedListSize }: ListSize,
  node: FieldNode,
  defaults: Variables,
): Term {
  const values = (node.arguments ?? [])
    .filter(({ name }) => slicingArguments.includes(name.value))
    .map(({ value }) => value);
  const size = (variables: Variables): number => {
    const given = values
      .map((value) => numberIn(value, variables, defaults))
      .filter((number) => number !== undefined);
    return given.length === 0 ? assumedSize : Math.max(0, ...given);
  };
  return values.some(({ kind }) => kind === Kind.VARIABLE) ? size : size({});
}

function numberIn(value: ValueNode, variables: Variables, defaults: Variables): number | undefined {
  if (value.kind === Kind.INT) return Number(value.value);
  if (value.kind !== Kind.VARIABLE) return undefined;
  const { value: name } = value.name;
  const number = variables[name] === undefined ? defaults[name] : variables[name];
  return typeof number === 'number' ? number : undefined;
}

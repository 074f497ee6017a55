import { Kind, type FieldDefinitionNode } from 'graphql';
import type { SchemaIndex } from '../schema/SchemaIndex';
import { unwrapType } from '../schema/unwrapType';

const pageArguments = ['first', 'limit'];
const maximumQueries = 4;

/**
 * Queries that find records of a type, the best first: root fields that can be asked without arguments and lead to a
 * list of the type, to a connection with `nodes` or `edges`, or to one record. They ask for a hundred where they can.
 */
export function listQueries(schema: SchemaIndex, typeName: string, selection: string): string[] {
  const found = schema.rootFields.flatMap((field) => {
    const inner = wrap(schema, field, { typeName, selection });
    if (!inner || !isAskable(field)) return [];
    const name = field.name.value;
    const argument = pageArguments.find((page) => takesNumber(field, page));
    const plain = { rank: inner.rank, text: `{ ${name} ${inner.text} }` };
    if (!argument) return [plain];
    const paged = { rank: inner.rank - 0.5, text: `{ ${name}(${argument}: 100) ${inner.text} }` };
    return [paged, plain];
  });
  return found
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, maximumQueries)
    .map(({ text }) => text);
}

interface Wanted {
  typeName: string;
  selection: string;
}

function wrap(
  schema: SchemaIndex,
  field: FieldDefinitionNode,
  { typeName, selection }: Wanted,
): { rank: number; text: string } | undefined {
  const { name, isList } = unwrapType(field.type);
  if (name === typeName) return { rank: isList ? 1 : 4, text: `{ ${selection} }` };
  const fields = isList ? undefined : schema.fieldsOf(name);
  const nodes = fields?.get('nodes');
  if (nodes && isAskable(nodes) && unwrapType(nodes.type).name === typeName) {
    return { rank: 2, text: `{ nodes { ${selection} } }` };
  }
  const edges = fields?.get('edges');
  const node = edges && schema.fieldsOf(unwrapType(edges.type).name)?.get('node');
  if (node && isAskable(edges) && unwrapType(node.type).name === typeName) {
    return { rank: 3, text: `{ edges { node { ${selection} } } }` };
  }
  return undefined;
}

function isAskable({ arguments: given = [] }: FieldDefinitionNode): boolean {
  return given.every(({ type, defaultValue }) => type.kind !== Kind.NON_NULL_TYPE || defaultValue);
}

function takesNumber({ arguments: given = [] }: FieldDefinitionNode, name: string): boolean {
  return given.some((each) => each.name.value === name && unwrapType(each.type).name === 'Int');
}

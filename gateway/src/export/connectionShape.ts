import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';

/** The arguments that choose a page. An export sets them itself. */
export const pageArguments = ['first', 'after', 'last', 'before'];

/** Whether a field answers a connection that can be walked forward: pages that know their end, edges with cursors. */
export function isConnection({ type, args }: GraphQLField<unknown, unknown>): boolean {
  const connection = getNullableType(type);
  if (!isObjectType(connection)) return false;
  const names = args.map(({ name }) => name);
  if (!names.includes('first') || !names.includes('after')) return false;
  const pageInfo = fieldsOf(connection.getFields().pageInfo?.type);
  const edges = connection.getFields().edges?.type;
  const edge = fieldsOf(edges);
  return (
    'hasNextPage' in pageInfo &&
    'endCursor' in pageInfo &&
    edges !== undefined &&
    isListType(getNullableType(edges)) &&
    'cursor' in edge &&
    isCompositeType(edge.node && getNamedType(edge.node.type))
  );
}

const citedFields = ['kind', 'source', 'url', 'licence', 'retrievedOn', 'edition', 'dataset'];

/** The fields of the type's `provenance` that a citation wants; none when the type has no provenance. */
export function citedProvenance(type: GraphQLObjectType): readonly string[] {
  const field = type.getFields().provenance;
  if (field === undefined || field.args.length > 0 || isListType(getNullableType(field.type))) {
    return [];
  }
  const fields = fieldsOf(field.type);
  return 'source' in fields ? citedFields.filter((name) => name in fields) : [];
}

function fieldsOf(type: GraphQLOutputType | undefined) {
  const named = type && getNamedType(type);
  return isObjectType(named) ? named.getFields() : {};
}

import {
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLFieldMap,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';

const telling = [
  'designation',
  'acronym',
  'title',
  'name',
  'shortTitle',
  'label',
  'text',
  'value',
  'count',
  'number',
  'code',
  'id',
];

/** The fields of a type by name; none when it has none. */
export function fieldsOf(schema: GraphQLSchema, type: string): GraphQLFieldMap<unknown, unknown> {
  const found = schema.getType(type);
  return isObjectType(found) || isInterfaceType(found) ? found.getFields() : {};
}

/** Whether a type is a list in pages: what a person wants of it are its records and how many there are. */
export function isConnectionType(schema: GraphQLSchema, type: string): boolean {
  const fields = fieldsOf(schema, type);
  return 'pageInfo' in fields && 'nodes' in fields;
}

/** What is selected of an object when somebody asks for it and has not said for what: what tells it from others. */
export function defaultSelection(schema: GraphQLSchema, type: string): SelectionSetNode {
  if (isConnectionType(schema, type)) {
    const node = getNamedType(fieldsOf(schema, type)['nodes']!.type).name;
    const nodes = { ...fieldNode('nodes'), selectionSet: defaultSelection(schema, node) };
    const total = 'totalCount' in fieldsOf(schema, type) ? [fieldNode('totalCount')] : [];
    return { kind: Kind.SELECTION_SET, selections: [...total, nodes] };
  }
  const leaves = Object.values(fieldsOf(schema, type))
    .filter((field) => isLeafType(getNamedType(field.type)) && !field.deprecationReason)
    .filter(({ args }) => args.every(({ type }) => !String(type).endsWith('!')))
    .map(({ name }) => name);
  const wanted = telling.filter((name) => leaves.includes(name)).slice(0, 2);
  const names = wanted.length > 0 ? wanted : leaves.slice(0, 2);
  const selections = (names.length > 0 ? names : ['__typename']).map(fieldNode);
  return { kind: Kind.SELECTION_SET, selections };
}

function fieldNode(name: string): FieldNode {
  return { kind: Kind.FIELD, name: { kind: Kind.NAME, value: name } };
}

import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isLeafType,
  isListType,
  isObjectType,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import type { SelectionScope } from './selectedFields';
import { citedProvenance, isConnection, pageArguments } from './connectionShape';
import { refuse } from './ExportRefused';
import { expandSelections, type FieldGroup } from './expandSelections';
import { hasConnections, type ConnectionSelection, type Selection } from './Selection';

/** Names of fields and variables that an export adds begin so. */
export const privatePrefix = '_export';

interface Reading {
  schema: GraphQLSchema;
  scope: SelectionScope;
}

type Sets = readonly (SelectionSetNode | undefined)[];

/** Reads what an operation asks for, as a tree that rows, columns and pages are planned from. */
export function readSelection(
  schema: GraphQLSchema,
  operation: SelectionSetNode,
  scope: SelectionScope,
): readonly Selection[] {
  return readFields([operation], schema.getQueryType()!, { schema, scope });
}

function readFields(sets: Sets, type: GraphQLCompositeType, reading: Reading): Selection[] {
  const groups = expandSelections(
    sets,
    reading.scope,
    (condition) => isObjectType(type) || condition === type.name,
  );
  const selections = groups.map((group) => readField(group, type, reading));
  for (const { name, kind } of selections) {
    if (kind !== 'leaf' && selections.filter((other) => other.name === name).length > 1) {
      refuse(`"${name}" is selected on several types: give each an alias of its own.`);
    }
  }
  return selections;
}

function readField(group: FieldGroup, type: GraphQLCompositeType, reading: Reading): Selection {
  const node = group.nodes[0]!;
  if (group.name.startsWith(privatePrefix)) {
    refuse(
      `Names that begin with "${privatePrefix}" are the export's own, but one is "${group.name}".`,
    );
  }
  const definition = definitionOf(node.name.value, group, type, reading.schema);
  const { name, typeConditions } = group;
  const base = { name, field: node.name.value, arguments: node.arguments ?? [], typeConditions };
  const named = getNamedType(definition.type);
  if (isLeafType(named)) return { ...base, kind: 'leaf', type: definition.type };
  const sets = group.nodes.map(({ selectionSet }) => selectionSet);
  const provenance = isObjectType(named) ? citedProvenance(named) : [];
  if (isConnection(definition)) {
    const connection = readConnection({ base, definition, sets }, reading);
    if (connection) return connection;
  }
  const children = readFields(sets, named, reading);
  const kind = isListType(getNullableType(definition.type)) ? 'list' : 'object';
  if (kind === 'list' && isListOfLists(definition)) {
    refuse(`"${name}" is a list of lists of objects, which no table can hold.`);
  }
  return { ...base, kind, provenance, children };
}

function definitionOf(
  field: string,
  { typeConditions }: FieldGroup,
  type: GraphQLCompositeType,
  schema: GraphQLSchema,
): GraphQLField<unknown, unknown> {
  if (field === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
  if (field === SchemaMetaFieldDef.name || field === TypeMetaFieldDef.name) {
    refuse(`${field} describes the schema and cannot be exported. Ask it at /graphql.`);
  }
  const narrowed = typeConditions.at(-1);
  const owner = narrowed === undefined ? type : schema.getType(narrowed)!;
  if (!isObjectType(owner) && !isAbstractType(owner))
    throw new Error(`${type.name} has no fields.`);
  const fields = 'getFields' in owner ? owner.getFields() : {};
  return fields[field]!;
}

function isListOfLists({ type }: GraphQLField<unknown, unknown>): boolean {
  const list = getNullableType(type);
  return isListType(list) && isListType(getNullableType(list.ofType));
}

interface ConnectionField {
  base: Omit<
    ConnectionSelection,
    | 'kind'
    | 'provenance'
    | 'children'
    | 'edgeFields'
    | 'ownFields'
    | 'nodesAfter'
    | 'pageArgumentTypes'
    | 'answered'
  >;
  definition: GraphQLField<unknown, unknown>;
  sets: Sets;
}

/** A connection of which nodes are asked; undefined when only its own fields are, such as `totalCount`. */
function readConnection(
  { base, definition, sets }: ConnectionField,
  reading: Reading,
): ConnectionSelection | undefined {
  const type = getNamedType(definition.type);
  if (!isObjectType(type)) return undefined;
  const groups = expandSelections(sets, reading.scope, () => true);
  const items = groups.filter(({ nodes }) => isItems(nodes[0]!.name.value));
  const [group] = items;
  if (group === undefined) return undefined;
  if (items.length > 1) {
    refuse(`"${base.name}" selects its records several times: use one of nodes and edges, once.`);
  }
  const own = groups.filter(
    (other) => other !== group && other.nodes[0]!.name.value !== 'pageInfo',
  );
  const nodesAfter = own.filter((other) => groups.indexOf(other) < groups.indexOf(group)).length;
  const argumentType = (name: string) =>
    String(definition.args.find((each) => each.name === name)!.type);
  return {
    ...base,
    arguments: base.arguments.filter(({ name }) => !pageArguments.includes(name.value)),
    kind: 'connection',
    ...readItems(group, type, reading),
    ownFields: own.map((each) => readBeside(each, type, reading)),
    nodesAfter,
    pageArgumentTypes: { first: argumentType('first'), after: argumentType('after') },
  };
}

/** A field that stands beside the nodes of a connection. */
function readBeside(group: FieldGroup, type: GraphQLObjectType, reading: Reading): Selection {
  const selection = readField(group, type, reading);
  if (!hasConnections(selection)) return selection;
  return refuse(
    `"${group.name}" holds a connection beside the nodes of another: ask it at /graphql.`,
  );
}

function isItems(field: string): boolean {
  return field === 'nodes' || field === 'edges';
}

function readItems(
  { name: list, nodes }: FieldGroup,
  connection: GraphQLObjectType,
  reading: Reading,
): Pick<ConnectionSelection, 'children' | 'edgeFields' | 'provenance' | 'answered'> {
  const edgeType = getNamedType(connection.getFields().edges!.type);
  if (!isObjectType(edgeType)) throw new Error(`${connection.name} has no edges.`);
  const nodeType = getNamedType(edgeType.getFields().node!.type) as GraphQLCompositeType;
  const provenance = isObjectType(nodeType) ? citedProvenance(nodeType) : [];
  const sets = nodes.map(({ selectionSet }) => selectionSet);
  if (nodes[0]!.name.value === 'nodes') {
    const answered = { list, isEdges: false, node: undefined };
    return { children: readFields(sets, nodeType, reading), edgeFields: [], provenance, answered };
  }
  const groups = expandSelections(sets, reading.scope, () => true);
  const node = groups.filter((group) => group.nodes[0]!.name.value === 'node');
  if (node.length > 1) refuse(`"edges" selects "node" under several names: use one.`);
  const others = groups.filter((group) => !['node', 'cursor'].includes(group.nodes[0]!.name.value));
  const nodeSets = node.flatMap((group) => group.nodes.map(({ selectionSet }) => selectionSet));
  return {
    children: readFields(nodeSets, nodeType, reading),
    edgeFields: others.map((group) => readBeside(group, edgeType, reading)),
    provenance,
    answered: { list, isEdges: true, node: node[0]?.name },
  };
}

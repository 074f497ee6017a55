import {
  getNamedType,
  isInterfaceType,
  isObjectType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import type { Column } from '../../../src/export/columns';
import type { TablePlan } from '../../../src/export/planTable';
import type { Selection } from '../../../src/export/Selection';
import type { Ownership } from '../../../src/server/readOwnership';
import { ownersOf } from '../graph/loadOwnership';

/** A column with what the schema says of it. */
export interface DescribedColumn extends Column {
  index: number;
  /** The subgraphs that answer it. */
  owners: readonly string[];
  description: string | undefined;
  deprecation: string | undefined;
  /** Name of the scalar or enum type of its values. */
  scalar: string;
  /** The type that has the field. */
  parentType: string;
  /** Names of the fields from the root to the value. */
  fields: readonly string[];
}

/** Looks every column of a table up in the schema. */
export function describeColumns(
  { chain, columns }: TablePlan,
  schema: GraphQLSchema,
  ownership: Ownership,
): DescribedColumn[] {
  return columns.map((column, index) => {
    const outer = chain[column.level - 1]?.path ?? [];
    const path = [...outer, ...column.path];
    return { ...column, index, ...describePath(path, schema, ownership) };
  });
}

type Description = Pick<
  DescribedColumn,
  'owners' | 'description' | 'deprecation' | 'scalar' | 'parentType' | 'fields'
>;

function describePath(
  path: readonly Selection[],
  schema: GraphQLSchema,
  ownership: Ownership,
): Description {
  let type: GraphQLNamedType = schema.getQueryType()!;
  let description: Description = {
    owners: [],
    description: undefined,
    deprecation: undefined,
    scalar: '',
    parentType: type.name,
    fields: path.map(({ field }) => field),
  };
  for (const selection of path) {
    const parent = narrowed(type, selection, schema);
    const field = fieldsOf(parent)[selection.field];
    if (!field) continue;
    const owners = ownersOf(ownership, parent.name, selection.field);
    type = getNamedType(field.type);
    description = {
      ...description,
      // What several can answer, such as a key or a shared value, comes from who answered the object around it.
      owners: owners.length === 1 || description.owners.length === 0 ? owners : description.owners,
      description: field.description ?? undefined,
      deprecation: field.deprecationReason ?? undefined,
      scalar: type.name,
      parentType: parent.name,
    };
    if (selection.kind === 'connection') type = nodeTypeOf(type);
  }
  return description;
}

function narrowed(
  type: GraphQLNamedType,
  { typeConditions }: Selection,
  schema: GraphQLSchema,
): GraphQLNamedType {
  const condition = typeConditions.at(-1);
  return (condition === undefined ? undefined : schema.getType(condition)) ?? type;
}

function nodeTypeOf(connection: GraphQLNamedType): GraphQLNamedType {
  const edges = fieldsOf(connection)['edges'];
  const node = edges && fieldsOf(getNamedType(edges.type))['node'];
  return node ? getNamedType(node.type) : connection;
}

function fieldsOf(type: GraphQLNamedType) {
  return isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
}

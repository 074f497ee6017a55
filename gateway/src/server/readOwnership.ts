import {
  Kind,
  parse,
  type ConstDirectiveNode,
  type DefinitionNode,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
} from 'graphql';
import { joinGraphs } from '../supergraph/joinGraphs';

/** Which subgraphs answer what, as the join directives of the supergraph say. Lists are in the supergraph's order. */
export interface Ownership {
  subgraphs: readonly string[];
  /** Object types and interfaces by name. */
  types: Readonly<Record<string, TypeOwnership>>;
}

export interface TypeOwnership {
  subgraphs: readonly string[];
  /** The keys by which a subgraph finds an object of the type; none for a type that is no entity. */
  keys: Readonly<Record<string, readonly string[]>>;
  /** Fields that not every subgraph of the type answers. */
  fields: Readonly<Record<string, readonly string[]>>;
}

type Fielded = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

/** Reads who owns which type and field from a supergraph. */
export function readOwnership(supergraphSdl: string): Ownership {
  const { definitions } = parse(supergraphSdl, { noLocation: true });
  const names = new Map(joinGraphs(definitions).map(({ value, name }) => [value, name]));
  const types = definitions
    .filter(isFielded)
    .map((type) => [type.name.value, readType(type, names)]);
  return { subgraphs: [...names.values()], types: Object.fromEntries(types) };
}

function isFielded(definition: DefinitionNode): definition is Fielded {
  return (
    definition.kind === Kind.OBJECT_TYPE_DEFINITION ||
    definition.kind === Kind.INTERFACE_TYPE_DEFINITION
  );
}

function readType(type: Fielded, names: ReadonlyMap<string, string>): TypeOwnership {
  const joins = directivesOf(type, 'join__type');
  const keys: Record<string, string[]> = {};
  for (const join of joins) {
    const key = textOf(join, 'key');
    if (key !== undefined) (keys[graphOf(join, names)] ??= []).push(key);
  }
  const fields = (type.fields ?? []).flatMap((field) => {
    const owners = directivesOf(field, 'join__field')
      .filter((join) => textOf(join, 'external') !== 'true' && textOf(join, 'graph'))
      .map((join) => graphOf(join, names));
    return owners.length > 0 ? [[field.name.value, owners] as const] : [];
  });
  const subgraphs = [...new Set(joins.map((join) => graphOf(join, names)))];
  return { subgraphs, keys, fields: Object.fromEntries(fields) };
}

function directivesOf(
  { directives = [] }: { readonly directives?: readonly ConstDirectiveNode[] | undefined },
  name: string,
): ConstDirectiveNode[] {
  return directives.filter((directive) => directive.name.value === name);
}

function graphOf(directive: ConstDirectiveNode, names: ReadonlyMap<string, string>): string {
  const value = textOf(directive, 'graph') ?? '';
  return names.get(value) ?? value;
}

function textOf({ arguments: given = [] }: ConstDirectiveNode, name: string): string | undefined {
  const value = given.find((argument) => argument.name.value === name)?.value;
  if (value === undefined || !('value' in value)) return undefined;
  return String(value.value);
}

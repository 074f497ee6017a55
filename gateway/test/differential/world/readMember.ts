import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  isInterfaceType,
  Kind,
  parse,
  type ConstDirectiveNode,
  type GraphQLSchema,
  type SelectionSetNode,
  type TypeDefinitionNode,
  type TypeExtensionNode,
  type TypeNode,
} from 'graphql';
import { walkFields } from './walkFields';

/** What the schema of one member says, read once. */
export interface Member {
  name: string;
  schema: GraphQLSchema;
  /** Fields that it resolves itself, as `Type.field`. */
  own: ReadonlySet<string>;
  /** External fields that it resolves on some paths all the same, and those of its keys. */
  provided: Set<string>;
  /** What it needs of others to resolve a field. */
  requires: ReadonlyMap<string, SelectionSetNode>;
  keys: Map<string, MemberKey[]>;
  /** Fields that it took over from other members: `Type.field` → who had it. */
  overrides: ReadonlyMap<string, string>;
  interfaceObjects: ReadonlySet<string>;
}

interface MemberKey {
  fields: SelectionSetNode;
  resolvable: boolean;
}

type ComposedType = TypeDefinitionNode | TypeExtensionNode;

export function readMember({ name, sdl }: { name: string; sdl: string }): Member {
  const document = parse(sdl);
  const schema = buildSubgraphSchema({ typeDefs: document });
  const member = {
    name,
    schema,
    own: new Set<string>(),
    provided: new Set<string>(),
    requires: new Map<string, SelectionSetNode>(),
    keys: new Map<string, MemberKey[]>(),
    overrides: new Map<string, string>(),
    interfaceObjects: new Set<string>(),
  };
  for (const definition of document.definitions) {
    if (isComposedType(definition)) readType(definition, member);
  }
  return member;
}

type MutableMember = Member & {
  own: Set<string>;
  requires: Map<string, SelectionSetNode>;
  overrides: Map<string, string>;
  interfaceObjects: Set<string>;
};

function readType(type: ComposedType, member: MutableMember): void {
  const typeName = type.name.value;
  if (directive(type, 'interfaceObject')) member.interfaceObjects.add(typeName);
  for (const key of (type.directives ?? []).filter(({ name }) => name.value === 'key')) {
    const resolvable = argument(key, 'resolvable') !== false;
    const keys = member.keys.get(typeName) ?? [];
    keys.push({ fields: fieldSet(String(argument(key, 'fields'))), resolvable });
    member.keys.set(typeName, keys);
    provide(String(argument(key, 'fields')), typeName, member);
  }
  if (!('fields' in type)) return;
  for (const field of type.fields ?? []) {
    const coordinate = `${typeName}.${field.name.value}`;
    if (!directive(field, 'external') && !directive(type, 'external')) member.own.add(coordinate);
    const required = argument(directive(field, 'requires'), 'fields');
    if (required !== undefined) member.requires.set(coordinate, fieldSet(String(required)));
    const provides = argument(directive(field, 'provides'), 'fields');
    if (provides !== undefined) provide(String(provides), namedType(field.type), member);
    const from = argument(directive(field, 'override'), 'from');
    if (from !== undefined) member.overrides.set(coordinate, String(from));
  }
}

/** Marks fields as resolved by the member, whether or not they are external to it. */
function provide(fields: string, typeName: string, { schema, provided }: MutableMember): void {
  walkFields(fieldSet(fields), typeName, {
    schema,
    visit: ({ type, field }) => {
      const declared = schema.getType(type);
      const types = isInterfaceType(declared)
        ? schema.getPossibleTypes(declared)
        : [{ name: type }];
      for (const { name } of types) provided.add(`${name}.${field}`);
    },
  });
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

function isComposedType(node: { kind: string }): node is ComposedType {
  return /^(Object|Interface)Type(Definition|Extension)$/.test(node.kind);
}

export function fieldSet(text: string): SelectionSetNode {
  const [operation] = parse(`{ ${text} }`, { noLocation: true }).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`No set of fields: ${text}`);
  return operation.selectionSet;
}

export function directive(
  node: { directives?: readonly ConstDirectiveNode[] },
  name: string,
): ConstDirectiveNode | undefined {
  return node.directives?.find((candidate) => candidate.name.value === name);
}

export function argument(
  node: ConstDirectiveNode | undefined,
  name: string,
): string | boolean | undefined {
  const value = node?.arguments?.find((candidate) => candidate.name.value === name)?.value;
  return value?.kind === Kind.STRING || value?.kind === Kind.BOOLEAN ? value.value : undefined;
}

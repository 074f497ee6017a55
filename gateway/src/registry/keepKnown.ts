import {
  isTypeDefinitionNode,
  isTypeExtensionNode,
  Kind,
  type ASTNode,
  type ConstDirectiveNode,
  type TypeDefinitionNode,
  type TypeExtensionNode,
  type TypeNode,
} from 'graphql';

/** The definition of a type, or what extends one. */
export type TypeNodeOf = TypeDefinitionNode | TypeExtensionNode;

/** A field, an argument, a value, a member of a union or an interface of a type, and the name of the type that it leads to. */
type Keeps = (
  part: { readonly directives?: readonly ConstDirectiveNode[] | undefined },
  typeName: string,
) => boolean;

export function isTypeNode(node: ASTNode): node is TypeNodeOf {
  return isTypeDefinitionNode(node) || isTypeExtensionNode(node);
}

/** What a type consists of; undefined for a scalar. */
export function partsOf(type: TypeNodeOf): readonly unknown[] | undefined {
  if ('fields' in type) return type.fields ?? [];
  if ('values' in type) return type.values ?? [];
  return 'types' in type ? (type.types ?? []) : undefined;
}

/** A type without the parts that are not kept. */
export function keepKnown(type: TypeNodeOf, keeps: Keeps): TypeNodeOf {
  const leadsOn = (part: { type: TypeNode; directives?: readonly ConstDirectiveNode[] }) =>
    keeps(part, nameOf(part.type));
  switch (type.kind) {
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.OBJECT_TYPE_EXTENSION:
    case Kind.INTERFACE_TYPE_DEFINITION:
    case Kind.INTERFACE_TYPE_EXTENSION:
      return {
        ...type,
        interfaces: (type.interfaces ?? []).filter((named) => keeps({}, named.name.value)),
        fields: (type.fields ?? []).filter(leadsOn).map((field) => ({
          ...field,
          arguments: (field.arguments ?? []).filter(leadsOn),
        })),
      };
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
    case Kind.INPUT_OBJECT_TYPE_EXTENSION:
      return { ...type, fields: (type.fields ?? []).filter(leadsOn) };
    case Kind.ENUM_TYPE_DEFINITION:
    case Kind.ENUM_TYPE_EXTENSION:
      return {
        ...type,
        values: (type.values ?? []).filter((value) => keeps(value, type.name.value)),
      };
    case Kind.UNION_TYPE_DEFINITION:
    case Kind.UNION_TYPE_EXTENSION:
      return { ...type, types: (type.types ?? []).filter((named) => keeps({}, named.name.value)) };
    default:
      return type;
  }
}

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
}

import { Kind, parse, print, visit, type DirectiveNode } from 'graphql';

/**
 * The supergraph with other addresses for its members: those that `addressOf` gives for their names. Only the addresses
 * change, which the specification `join` keeps at the values of the enum `join__Graph`.
 */
export function placeMembers(supergraphSdl: string, addressOf: (member: string) => string): string {
  const document = visit(parse(supergraphSdl, { noLocation: true }), {
    EnumTypeDefinition: (node) => (node.name.value === 'join__Graph' ? undefined : false),
    ObjectTypeDefinition: () => false,
    Directive: (node) => (node.name.value === 'join__graph' ? withAddress(node, addressOf) : false),
  });
  return `${print(document)}\n`;
}

function withAddress(node: DirectiveNode, addressOf: (member: string) => string): DirectiveNode {
  const { arguments: given = [] } = node;
  const name = given.find((argument) => argument.name.value === 'name')?.value;
  if (name?.kind !== Kind.STRING) return node;
  return {
    ...node,
    arguments: given.map((argument) =>
      argument.name.value === 'url'
        ? { ...argument, value: { kind: Kind.STRING, value: addressOf(name.value) } }
        : argument,
    ),
  };
}

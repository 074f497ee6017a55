import { Kind, parse, print, stripIgnoredCharacters, visit, type FieldNode } from 'graphql';

const marker = '__typename@include(if:false)';

/**
 * The operation with `__typename` wherever it has `__typename @include(if: false)`, by which Apollo's planner says that
 * nothing is needed of an object. So a subgraph's answer tells that the object is there.
 */
export function withPlainTypenames(operation: string): string {
  if (!operation.includes(marker)) return operation;
  const plain = visit(parse(operation, { noLocation: true }), {
    Field: (field) => (isLeftOut(field) ? { ...field, directives: [] } : undefined),
  });
  return stripIgnoredCharacters(print(plain));
}

function isLeftOut({ name, directives = [] }: FieldNode): boolean {
  const condition = directives[0]?.arguments?.[0]?.value;
  return (
    name.value === '__typename' && condition?.kind === Kind.BOOLEAN && condition.value === false
  );
}

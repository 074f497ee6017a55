import { Kind, type TypeNode } from 'graphql';

/** A type without lists and exclamation marks, and whether there was a list. */
export function unwrapType(type: TypeNode): { name: string; isList: boolean } {
  if (type.kind === Kind.NAMED_TYPE) return { name: type.name.value, isList: false };
  const inner = unwrapType(type.type);
  return { name: inner.name, isList: inner.isList || type.kind === Kind.LIST_TYPE };
}

import { Kind, parse, type DefinitionNode } from 'graphql';

/** Those at which operations begin belong to nobody: everybody adds fields to them. */
const rootTypes: ReadonlySet<string> = new Set(['Query', 'Mutation', 'Subscription']);

/**
 * The types that a schema defines, each with the number of its fields, or of its values: of several members that define one
 * type at once, the one that says most about it owns it. What is only extended counts least. Federation's own are left out.
 */
export function definedTypes(sdl: string): Map<string, number> {
  const types = new Map<string, number>();
  for (const definition of parse(sdl, { noLocation: true }).definitions) {
    const type = readType(definition);
    if (type === undefined || rootTypes.has(type.name) || isReserved(type.name)) continue;
    types.set(type.name, (types.get(type.name) ?? 0) + type.weight);
  }
  return types;
}

function readType(definition: DefinitionNode): { name: string; weight: number } | undefined {
  switch (definition.kind) {
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.INTERFACE_TYPE_DEFINITION:
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
      return { name: definition.name.value, weight: 1 + (definition.fields?.length ?? 0) };
    case Kind.ENUM_TYPE_DEFINITION:
      return { name: definition.name.value, weight: 1 + (definition.values?.length ?? 0) };
    case Kind.UNION_TYPE_DEFINITION:
    case Kind.SCALAR_TYPE_DEFINITION:
      return { name: definition.name.value, weight: 1 };
    case Kind.OBJECT_TYPE_EXTENSION:
    case Kind.INTERFACE_TYPE_EXTENSION:
    case Kind.INPUT_OBJECT_TYPE_EXTENSION:
    case Kind.ENUM_TYPE_EXTENSION:
    case Kind.UNION_TYPE_EXTENSION:
    case Kind.SCALAR_TYPE_EXTENSION:
      return { name: definition.name.value, weight: 0 };
    default:
      return undefined;
  }
}

/** `_Any`, `federation__FieldSet`, `link__Import` and their like. */
function isReserved(name: string): boolean {
  return name.startsWith('_') || name.includes('__');
}

import { buildASTSchema, Kind, parse, type DefinitionNode, type GraphQLSchema } from 'graphql';

/** Types of the Federation specification, which a schema may bring along or leave out. */
const federationTypes = /^(_Any|_Entity|_Service|_FieldSet|(federation|link)__\w+)$/;

const definitionOf: Readonly<Record<string, string>> = {
  [Kind.SCALAR_TYPE_EXTENSION]: Kind.SCALAR_TYPE_DEFINITION,
  [Kind.OBJECT_TYPE_EXTENSION]: Kind.OBJECT_TYPE_DEFINITION,
  [Kind.INTERFACE_TYPE_EXTENSION]: Kind.INTERFACE_TYPE_DEFINITION,
  [Kind.UNION_TYPE_EXTENSION]: Kind.UNION_TYPE_DEFINITION,
  [Kind.ENUM_TYPE_EXTENSION]: Kind.ENUM_TYPE_DEFINITION,
  [Kind.INPUT_OBJECT_TYPE_EXTENSION]: Kind.INPUT_OBJECT_TYPE_DEFINITION,
};

/** The schema of a member as its server would have it, with `_entities` and `_service`, from the SDL that it published. */
export function mockSchema(sdl: string): GraphQLSchema {
  const own = definitionsOf(sdl).filter(
    (node) => !('name' in node && federationTypes.test(node.name?.value ?? '')),
  );
  const schemaDefinitions = own.filter(({ kind }) => kind === Kind.SCHEMA_DEFINITION);
  const federation = definitionsOf(federationSdl(entitiesOf(own), queryNameOf(own)));
  return buildASTSchema(
    {
      kind: Kind.DOCUMENT,
      definitions: [...schemaDefinitions, ...mergeByName([...own, ...federation])],
    },
    { assumeValid: true, assumeValidSDL: true },
  );
}

function definitionsOf(sdl: string): readonly DefinitionNode[] {
  return parse(sdl, { noLocation: true }).definitions;
}

function entitiesOf(definitions: readonly DefinitionNode[]): string[] {
  const names = definitions.flatMap((node) =>
    (node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION) &&
    node.directives?.some(({ name }) => /(^|__)key$/.test(name.value))
      ? [node.name.value]
      : [],
  );
  return [...new Set(names)];
}

function queryNameOf(definitions: readonly DefinitionNode[]): string {
  for (const node of definitions) {
    if (node.kind !== Kind.SCHEMA_DEFINITION && node.kind !== Kind.SCHEMA_EXTENSION) continue;
    const root = node.operationTypes?.find(({ operation }) => operation === 'query');
    if (root) return root.type.name.value;
  }
  return 'Query';
}

function federationSdl(entities: readonly string[], query: string): string {
  const service = `type _Service { sdl: String! } extend type ${query} { _service: _Service! }`;
  if (entities.length === 0) return service;
  return `${service}
    scalar _Any
    union _Entity = ${entities.join(' | ')}
    extend type ${query} { _entities(representations: [_Any!]!): [_Entity]! }`;
}

/** All that is said of a type in one definition: extensions may come first, or alone. */
function mergeByName(definitions: readonly DefinitionNode[]): DefinitionNode[] {
  const types = new Map<string, DefinitionNode>();
  for (const node of definitions) {
    if (!('name' in node) || node.name === undefined) continue;
    if (node.kind === Kind.DIRECTIVE_DEFINITION) continue;
    const name = node.name.value;
    types.set(name, merge(types.get(name), node));
  }
  return [...types.values()];
}

function merge(known: DefinitionNode | undefined, node: DefinitionNode): DefinitionNode {
  const definition = { ...node, kind: definitionOf[node.kind] ?? node.kind } as DefinitionNode;
  if (known === undefined) return definition;
  const lists = ['fields', 'values', 'types', 'directives', 'interfaces'].flatMap((list) => {
    const both = [...listOf(known, list), ...listOf(definition, list)];
    return both.length === 0 ? [] : [[list, both] as const];
  });
  return { ...known, ...Object.fromEntries(lists) } as DefinitionNode;
}

function listOf(node: DefinitionNode, list: string): readonly unknown[] {
  return (node as unknown as Record<string, readonly unknown[] | undefined>)[list] ?? [];
}

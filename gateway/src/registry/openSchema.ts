import {
  buildASTSchema,
  Kind,
  parse,
  specifiedScalarTypes,
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { isTypeNode, keepKnown, partsOf, type TypeNodeOf } from './keepKnown';

type Marked = { readonly directives?: readonly ConstDirectiveNode[] | undefined };

const specified = specifiedScalarTypes.map(({ name }) => name);

/**
 * What partners may ask a member while they develop: its own schema with Federation's root fields, without anything that is
 * marked `@inaccessible` or `@tag(name: "restricted")`, and without what cannot be had then.
 */
export function openSchema(sdl: string): GraphQLSchema {
  const { definitions } = parse(sdl, { noLocation: true });
  const root = queryTypeOf(definitions);
  const all = definitions.filter(isTypeNode);
  const hidden = new Set(all.filter(isHidden).map(({ name }) => name.value));
  for (;;) {
    const open = all.filter(({ name }) => !hidden.has(name.value));
    const known = new Set([...specified, ...open.map(({ name }) => name.value)]);
    const types = open.map((type) =>
      keepKnown(type, (part, typeName) => !isHidden(part) && known.has(typeName)),
    );
    const emptied = namesOfEmpty(types).filter((name) => name !== root);
    if (emptied.length === 0) return build(types, root);
    for (const name of emptied) hidden.add(name);
  }
}

function queryTypeOf(definitions: readonly DefinitionNode[]): string {
  const named = definitions.flatMap((definition) =>
    definition.kind === Kind.SCHEMA_DEFINITION || definition.kind === Kind.SCHEMA_EXTENSION
      ? (definition.operationTypes ?? [])
      : [],
  );
  return named.find(({ operation }) => operation === 'query')?.type.name.value ?? 'Query';
}

function isHidden({ directives = [] }: Marked): boolean {
  return directives.some(({ name, arguments: given = [] }) => {
    const directive = name.value.replace(/^federation__/, '');
    if (directive === 'inaccessible') return true;
    const value = given.find((argument) => argument.name.value === 'name')?.value;
    return directive === 'tag' && value?.kind === Kind.STRING && value.value === 'restricted';
  });
}

/** Types that have parts by their nature, and none here, neither in their definition nor in what extends it. */
function namesOfEmpty(types: readonly TypeNodeOf[]): string[] {
  const counts = new Map<string, number>();
  for (const type of types) {
    const { value: name } = type.name;
    counts.set(name, (counts.get(name) ?? 0) + (partsOf(type)?.length ?? 1));
  }
  return [...counts].filter(([, count]) => count === 0).map(([name]) => name);
}

function build(types: readonly TypeNodeOf[], root: string): GraphQLSchema {
  const entities = new Set(types.filter(isEntity).map(({ name }) => name.value));
  const parts = federationParts(root, [...entities]);
  const definitions = defineOnce([...types, ...parts.definitions.filter(isTypeNode)]);
  const schema = parts.definitions.filter(({ kind }) => kind === Kind.SCHEMA_DEFINITION);
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [...schema, ...definitions] };
  return buildASTSchema(document, { assumeValidSDL: true });
}

function isEntity({ kind, directives = [] }: TypeNodeOf): boolean {
  const isObject = kind === Kind.OBJECT_TYPE_DEFINITION || kind === Kind.OBJECT_TYPE_EXTENSION;
  return isObject && directives.some(({ name }) => /^(federation__)?key$/.test(name.value));
}

function federationParts(root: string, entities: readonly string[]): DocumentNode {
  const lookups =
    entities.length === 0
      ? ''
      : `scalar _Any union _Entity = ${entities.join(' | ')}
         extend type ${root} { _entities(representations: [_Any!]!): [_Entity]! }`;
  return parse(
    `schema { query: ${root} } type _Service { sdl: String } extend type ${root} { _service: _Service! } ${lookups}`,
    { noLocation: true },
  );
}

/** Federation takes `extend type Query` for a definition where there is no other; the schema's builder does not. */
function defineOnce(types: readonly TypeNodeOf[]): DefinitionNode[] {
  const isExtension = ({ kind }: TypeNodeOf) => kind.endsWith('Extension');
  const defined = new Set(types.filter((type) => !isExtension(type)).map(({ name }) => name.value));
  return types.map((type) => {
    if (!isExtension(type) || defined.has(type.name.value)) return type;
    defined.add(type.name.value);
    return { ...type, kind: type.kind.replace('Extension', 'Definition') } as TypeNodeOf;
  });
}

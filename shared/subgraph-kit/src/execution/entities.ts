import {
  isObjectType,
  isUnionType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

type ResolveReference = (
  reference: unknown,
  context: unknown,
  info: Parameters<GraphQLFieldResolver<unknown, unknown>>[3],
) => unknown;

/** An entity that was looked up by its representation, which says the type. */
export class TypedEntity {
  constructor(
    readonly type: GraphQLObjectType,
    /** The entity, null where there is none, or a promise of it. */
    readonly value: unknown,
  ) {}
}

/**
 * A resolver of `Query._entities` that asks the types' own `__resolveReference` and nothing in between. Undefined for other
 * fields, and for schemas that were not built by `@apollo/subgraph`, whose place for these functions it knows.
 */
export function entitiesOf(
  schema: GraphQLSchema,
  parentType: GraphQLObjectType,
  { name, resolve }: GraphQLField<unknown, unknown>,
): GraphQLFieldResolver<unknown, unknown> | undefined {
  if (name !== '_entities' || parentType !== schema.getQueryType() || !resolve) return undefined;
  const union = schema.getType('_Entity');
  if (!isUnionType(union) || !union.getTypes().some(referenceOf)) return undefined;
  const types = new Map(union.getTypes().map((type) => [type.name, type]));
  return (source, args, context, info) => {
    const representations = args.representations as readonly { __typename: string }[];
    // An interface that is a key by itself, and what is no entity, is left to the library.
    if (!representations.every(({ __typename }) => types.has(__typename))) {
      return resolve(source, args, context, info);
    }
    return representations.map((reference) => {
      const { __typename: typeName } = reference;
      const type = types.get(typeName)!;
      const resolveReference = referenceOf(type);
      const value = resolveReference ? resolveReference(reference, context, info) : reference;
      return new TypedEntity(type, value);
    });
  };
}

function referenceOf(type: GraphQLObjectType): ResolveReference | undefined {
  if (!isObjectType(type)) return undefined;
  const { apollo } = type.extensions as {
    apollo?: { subgraph?: { resolveReference?: ResolveReference } };
  };
  return apollo?.subgraph?.resolveReference;
}

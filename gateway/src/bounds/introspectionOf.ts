import {
  getIntrospectionQuery,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  Kind,
  parse,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/**
 * How much the largest operation of a document asks about the schema, as a multiple of a full introspection. The
 * document has to be within the bounds on nesting and selections; it need not be valid.
 */
export function introspectionOf(document: DocumentNode, schema: GraphQLSchema): number {
  const counts = document.definitions.map((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? countOf(document, definition.selectionSet, sizesIn(schema))
      : 0,
  );
  const most = Math.max(0, ...counts);
  return most === 0 ? 0 : most / fullIntrospectionOf(schema);
}

/** How many items each field about the schema brings on average. A field that is not named brings one. */
type Sizes = Readonly<Record<string, number>>;

function countOf(document: DocumentNode, set: SelectionSetNode, sizes: Sizes): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, definition);
  }
  const countSet = (selectionSet: SelectionSetNode | undefined, isInside: boolean): number => {
    let count = 0;
    for (const selection of selectionSet?.selections ?? []) {
      if (selection.kind === Kind.FIELD) {
        const { value: name } = selection.name;
        if (!isInside && name !== '__schema' && name !== '__type') continue;
        count += (sizes[name] ?? 1) * (1 + countSet(selection.selectionSet, true));
      } else {
        const fragment =
          selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
        count += countSet(fragment?.selectionSet, isInside);
      }
    }
    return count;
  };
  return countSet(set, false);
}

const fullIntrospections = new WeakMap<GraphQLSchema, number>();

/** How much a full introspection brings. Counted once for a schema. */
export function fullIntrospectionOf(schema: GraphQLSchema): number {
  const known = fullIntrospections.get(schema);
  if (known !== undefined) return known;
  const document = parse(fullIntrospectionQuery, { noLocation: true });
  const { selectionSet } = document.definitions[0] as OperationDefinitionNode;
  const count = countOf(document, selectionSet, sizesIn(schema));
  fullIntrospections.set(schema, count);
  return count;
}

const fullIntrospectionQuery = getIntrospectionQuery({
  specifiedByUrl: true,
  directiveIsRepeatable: true,
  schemaDescription: true,
  inputValueDeprecation: true,
  oneOf: true,
});

const sizesOfSchemas = new WeakMap<GraphQLSchema, Sizes>();

function sizesIn(schema: GraphQLSchema): Sizes {
  const sizes = sizesOfSchemas.get(schema) ?? countSizes(schema);
  sizesOfSchemas.set(schema, sizes);
  return sizes;
}

function countSizes(schema: GraphQLSchema): Sizes {
  const types = Object.values(schema.getTypeMap());
  const fields = types.flatMap((type) =>
    isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [],
  );
  const perType = (counts: readonly number[]) => sum(counts) / types.length;
  return {
    types: types.length,
    directives: schema.getDirectives().length,
    fields: fields.length / types.length,
    args: sum(fields.map(({ args }) => args.length)) / Math.max(1, fields.length),
    inputFields: perType(
      types.map((type) => (isInputObjectType(type) ? Object.keys(type.getFields()).length : 0)),
    ),
    enumValues: perType(types.map((type) => (isEnumType(type) ? type.getValues().length : 0))),
    interfaces: perType(
      types.map((type) =>
        isObjectType(type) || isInterfaceType(type) ? type.getInterfaces().length : 0,
      ),
    ),
    possibleTypes: perType(types.map((type) => (isUnionType(type) ? type.getTypes().length : 0))),
    // Most types of fields are wrapped once or not at all.
    ofType: 0.5,
  };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

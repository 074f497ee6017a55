import { isIntrospectionType, type GraphQLSchema } from 'graphql';

const reference = 'kind name ofType { kind name ofType { name ofType { name } } }';

/** Selections on the root that ask about the schema. */
export function introspections(api: GraphQLSchema): string[] {
  const types = Object.values(api.getTypeMap()).filter((type) => !isIntrospectionType(type));
  return [
    '__schema { queryType { name } mutationType { name } }',
    '__schema { types { name kind } __typename }',
    ...types.slice(0, 30).flatMap(({ name }) => [
      `__type(name: "${name}") { name fields { name type { ${reference} } args { name defaultValue } } }`,
      `kinds: __type(name: "${name}") { __typename possibleTypes { name } interfaces { name } enumValues { name }
        inputFields { name defaultValue type { ${reference} } } }`,
    ]),
    '__type(name: "_Entity") { name }',
  ];
}

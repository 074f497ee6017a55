import { Kind, type DocumentNode } from 'graphql';

const usualNames = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' };

/** The usual names of the root types, `Query`, by what the schema calls them: composition renames them to these. */
export function rootTypeNames({ definitions }: DocumentNode): Map<string, string> {
  const names = new Map<string, string>();
  for (const definition of definitions) {
    if (definition.kind !== Kind.SCHEMA_DEFINITION && definition.kind !== Kind.SCHEMA_EXTENSION)
      continue;
    for (const { operation, type } of definition.operationTypes ?? []) {
      names.set(type.name.value, usualNames[operation]);
    }
  }
  return names;
}

import type { DocumentNode } from 'graphql';
import { rootTypeNames } from '../../syntax/rootTypeNames';

const usual = ['Query', 'Mutation', 'Subscription'].map((name) => [name, name] as const);

/** What the graph calls the root types of a schema, by what the schema calls them. */
export function rootNames(document: DocumentNode): ReadonlyMap<string, string> {
  return new Map([...usual, ...rootTypeNames(document)]);
}

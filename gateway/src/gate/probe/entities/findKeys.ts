import { SubgraphError } from '../../../subgraphs/SubgraphError';
import type { SchemaIndex } from '../schema/SchemaIndex';
import { collectKeys } from './collectKeys';
import type { KeyValue } from './KeyShape';
import { listQueries } from './listQueries';
import type { OtherSchemas } from './OtherSchemas';
import type { EntityLookup } from './readLookups';

/** Asks a GraphQL server and resolves to its data; undefined when there is none. */
export type Ask = (query: string) => Promise<unknown>;

export interface KeySources {
  /** The schema of the member that is probed. */
  schema: SchemaIndex;
  others: OtherSchemas;
  askMember: Ask;
  /** Absent: no graph is served yet. */
  askGraph: Ask | undefined;
}

const maximumKeys = 100;

/** Keys of records that there are, at most a hundred: from the graph for a type that is another's, else from the member itself. */
export async function findKeys(
  { typeName, key }: EntityLookup,
  { schema, others, askMember, askGraph }: KeySources,
): Promise<KeyValue[]> {
  const search = async (schema: SchemaIndex, ask: Ask) => {
    for (const query of listQueries(schema, typeName, key.selection)) {
      const keys = collectKeys(key, await ask(query).catch(nothing));
      if (keys.length > 0) return keys.slice(0, maximumKeys);
    }
    return [];
  };
  if (askGraph && others.owns(typeName)) {
    for (const each of others.schemasWith(typeName)) {
      const keys = await search(each, askGraph);
      if (keys.length > 0) return keys;
    }
  }
  return search(schema, askMember);
}

/** A list that cannot be had is no fault here: there are other lists, and made-up keys. */
function nothing(error: unknown): undefined {
  if (error instanceof SubgraphError) return undefined;
  throw error;
}

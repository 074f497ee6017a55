import type { GraphQLFormattedError } from 'graphql';
import type { ProbeClient } from '../ProbeClient';
import type { EntityLookup } from './readLookups';

export interface EntityAnswer {
  /** What stands in `_entities`, if it is a list. */
  entities: readonly unknown[] | undefined;
  errors: readonly GraphQLFormattedError[];
  milliseconds: number;
}

interface EntityQuestion {
  /** Without `__typename`, which is that of the lookup. */
  representations: readonly object[];
  /** Whether fields beside the key are asked for. */
  further?: boolean;
}

/** Asks for entities by their keys, as the gateway does. */
export async function askEntities(
  client: ProbeClient,
  { typeName, key, further }: EntityLookup,
  question: EntityQuestion,
): Promise<EntityAnswer> {
  const fields = question.further ? `${key.selection} ${further}` : key.selection;
  const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename ... on ${typeName} { ${fields} } } }`;
  const representations = question.representations.map((value) => ({
    __typename: typeName,
    ...value,
  }));
  const { response, milliseconds } = await client.ask(query, { representations });
  const { _entities: entities } = response.data ?? {};
  return {
    entities: Array.isArray(entities) ? entities : undefined,
    errors: response.errors ?? [],
    milliseconds,
  };
}

import { isObjectType, type GraphQLSchema } from 'graphql';
import type { Ownership } from '../../../src/server/readOwnership';

/** A type that several subgraphs know by its key. */
export interface Entity {
  name: string;
  keys: readonly string[];
  /** For each subgraph of the type, the fields that it alone contributes. */
  contributions: Readonly<Record<string, readonly string[]>>;
  /** The subgraph that contributes most: the type is its. */
  owner: string;
}

/** The entities that more than one subgraph has, those with most subgraphs first. */
export function readEntities(schema: GraphQLSchema, { types }: Ownership): Entity[] {
  const entities = Object.entries(types).flatMap(
    ([name, { subgraphs, keys, fields }]): Entity[] => {
      const type = schema.getType(name);
      if (!isObjectType(type) || Object.keys(keys).length === 0 || subgraphs.length < 2) return [];
      const contributions = Object.fromEntries(
        subgraphs.map((subgraph) => [
          subgraph,
          Object.entries(fields)
            .filter(([, owners]) => owners.length === 1 && owners[0] === subgraph)
            .map(([field]) => field),
        ]),
      );
      const [owner = ''] = subgraphs.toSorted(
        (a, b) => contributions[b]!.length - contributions[a]!.length,
      );
      return [{ name, keys: [...new Set(Object.values(keys).flat())], contributions, owner }];
    },
  );
  const size = ({ contributions }: Entity) => Object.keys(contributions).length;
  return entities.toSorted((a, b) => size(b) - size(a) || a.name.localeCompare(b.name));
}

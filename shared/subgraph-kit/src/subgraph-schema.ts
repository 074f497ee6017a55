import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse, type GraphQLSchema } from 'graphql';

/** Resolvers by type and field. `__resolveReference` of a type finds an entity by its key; without one the key stands for it. */
export type SubgraphResolvers = Readonly<Record<string, object>>;

/**
 * The schema of a subgraph from Federation 2 SDL, with `_service` and `_entities`. A subgraph that uses this needs no `graphql`
 * of its own, of which a process must have one copy alone. Throws a GraphQLError with the line when the SDL is not right.
 */
export function createSubgraphSchema(sdl: string, resolvers: SubgraphResolvers): GraphQLSchema {
  return buildSubgraphSchema([
    { typeDefs: parse(sdl), resolvers: resolvers as Record<string, Record<string, never>> },
  ]);
}

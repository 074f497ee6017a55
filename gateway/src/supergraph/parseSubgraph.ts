import { GraphQLError, parse, Source, type DocumentNode } from 'graphql';
import type { SubgraphSource } from './readSubgraphs';
import { SupergraphError } from './SupergraphError';

/**
 * The schema of a member, with the places of everything in it; the source of each is called as the member is. Throws a
 * SupergraphError when it is no GraphQL.
 */
export function parseSubgraph({ name, sdl }: SubgraphSource): DocumentNode {
  try {
    return parse(new Source(sdl, name));
  } catch (cause) {
    if (!(cause instanceof GraphQLError)) throw cause;
    const line = cause.locations?.[0]?.line;
    throw new SupergraphError(
      `The schema of "${name}" is no GraphQL: line ${line}: ${cause.message}`,
      { cause },
    );
  }
}

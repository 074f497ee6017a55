import { composeServices } from '@apollo/composition';
import type { DocumentNode, GraphQLError } from 'graphql';

type Composed = ReturnType<typeof composeServices>;

/** What the composer would like to be otherwise, but does not refuse. */
export type CompositionHint = NonNullable<Composed['hints']>[number];

export interface ParsedSubgraph {
  name: string;
  url: string;
  /** Its schema, with the places of everything in it. */
  typeDefs: DocumentNode;
}

export interface Composition {
  /** The text of the supergraph. Absent when there are errors. */
  sdl: string | undefined;
  /** Where the schemas were parsed by `parseSubgraph`, the nodes tell which member they are of. */
  errors: readonly GraphQLError[];
  hints: readonly CompositionHint[];
}

const header =
  '# Composed from the schemas of the subgraphs by `npm run compose`. Do not edit.\n\n';

/** Composes schemas into one supergraph. The same schemas give the same text, in whatever order they come. */
export function composeSchemas(subgraphs: readonly ParsedSubgraph[]): Composition {
  const { errors = [], hints = [], supergraphSdl } = composeServices(inOrder(subgraphs));
  return {
    sdl: supergraphSdl === undefined ? undefined : `${header}${supergraphSdl.trimEnd()}\n`,
    errors,
    hints,
  };
}

function inOrder(subgraphs: readonly ParsedSubgraph[]): ParsedSubgraph[] {
  return subgraphs.toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}

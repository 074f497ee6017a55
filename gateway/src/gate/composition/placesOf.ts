import type { ASTNode } from 'graphql';

/** Where nodes of schemas stand: the member, as `parseSubgraph` calls its source, and the line. */
export interface NodePlace {
  member: string;
  /** From 1. */
  line: number;
}

export function placesOf(nodes: readonly ASTNode[] | undefined): NodePlace[] {
  return (nodes ?? []).flatMap(({ loc }) =>
    loc === undefined ? [] : [{ member: loc.source.name, line: loc.startToken.line }],
  );
}

import type { ArgumentNode, GraphQLOutputType } from 'graphql';

interface SelectedField {
  /** Name in the response: the alias, or else the name of the field. */
  name: string;
  field: string;
  arguments: readonly ArgumentNode[];
  /** Types that the object must have for the field to be asked of it; empty where its type is certain. */
  typeConditions: readonly string[];
}

/** A scalar, an enum value, or a list of them. */
export interface LeafSelection extends SelectedField {
  kind: 'leaf';
  type: GraphQLOutputType;
}

/** An object of which there is at most one. */
export interface ObjectSelection extends SelectedField {
  kind: 'object';
  /** Fields of the object's `provenance` that a citation wants; none when it has no provenance. */
  provenance: readonly string[];
  children: readonly Selection[];
}

/** A list of objects that comes whole. */
export interface ListSelection extends SelectedField {
  kind: 'list';
  provenance: readonly string[];
  children: readonly Selection[];
}

/** A list of objects that comes in pages. */
export interface ConnectionSelection extends SelectedField {
  kind: 'connection';
  provenance: readonly string[];
  /** What is asked of each node. */
  children: readonly Selection[];
  /** What is asked of each edge beside its node. */
  edgeFields: readonly Selection[];
  /** What is asked of the connection itself, such as `totalCount`. */
  ownFields: readonly Selection[];
  /** How many of `ownFields` were selected before the nodes. */
  nodesAfter: number;
  pageArgumentTypes: { first: string; after: string };
  /** Under which names an answer to the query itself, page for page, holds the records. */
  answered: AnsweredItems;
}

/** `node` is the name of the record in each edge; undefined where the list holds the records, or edges hold none. */
export interface AnsweredItems {
  list: string;
  isEdges: boolean;
  node: string | undefined;
}

/** A field of an operation with its fragments written out, and `@skip` and `@include` decided. */
export type Selection = LeafSelection | ObjectSelection | ListSelection | ConnectionSelection;

/** A selection that can make several rows. */
export type RepeatedSelection = ListSelection | ConnectionSelection;

/** Whether a selection is a connection or has one below it. */
export function hasConnections(selection: Selection): boolean {
  if (selection.kind === 'leaf') return false;
  return selection.kind === 'connection' || selection.children.some(hasConnections);
}

/** How many connections lie inside one another below a selection, at most. */
export function nestingBelow(selection: Selection): number {
  if (selection.kind === 'leaf') return 0;
  return Math.max(
    0,
    ...selection.children.map(
      (child) => nestingBelow(child) + (child.kind === 'connection' ? 1 : 0),
    ),
  );
}

/** What one request may hold at most. */
export interface OperationLimits {
  /** Of the text of the query. */
  characters: number;
  /** Words, numbers and signs in the text of the query. */
  tokens: number;
  /** Braces, brackets and parentheses inside one another in the text, and selection sets with fragments written out. */
  nesting: number;
  operations: number;
  fragments: number;
  /** Fields inside one another, fragments written out, as in all of the following. */
  depth: number;
  /** Fields, inline fragments and spreads. */
  selections: number;
  /** Fields of the root type in one operation. */
  rootFields: number;
  aliases: number;
  directives: number;
  directivesPerLocation: number;
  /** Pairs of fields that answer under one name in one place: each pair has to be compared. */
  repeatedFields: number;
  /** Values in the variables, lists and objects included. */
  variableValues: number;
  /** Lists and objects inside one another in the variables. */
  variableNesting: number;
  /** Answers about the schema itself, as multiples of a full introspection. */
  introspection: number;
  /** Estimated cost of one operation; 0 does not limit it. */
  cost: number;
}

export type Bound = keyof OperationLimits;

/** Many times what the largest queries that people wrote for the graph need, and what one request costs at most stays small. */
export const defaultLimits: Readonly<OperationLimits> = {
  characters: 200_000,
  tokens: 10_000,
  nesting: 200,
  operations: 100,
  fragments: 300,
  depth: 30,
  selections: 10_000,
  rootFields: 100,
  aliases: 500,
  directives: 500,
  directivesPerLocation: 10,
  repeatedFields: 50_000,
  variableValues: 20_000,
  variableNesting: 50,
  introspection: 2,
  cost: 1_000_000,
};

/** Names longer than this are nobody's: they would come back in error messages. */
export const longestName = 256;

/**
 * How large the schema of one member may be. Ours have up to 58,000 characters, 3,500 tokens, 390 fields and 130 arguments.
 * Composing takes longer than in proportion, so these keep checking a schema within seconds.
 */
export const schemaLimits = {
  characters: 512 * 1024,
  /** Words, numbers, texts and signs. */
  tokens: 60_000,
  /** Brackets inside one another, and braces in the field sets of directives. */
  nesting: 20,
  /** Characters of one name. */
  nameLength: 100,
  /** Types, extensions and definitions of directives. */
  definitions: 1_000,
  /** Those of inputs included. */
  fields: 5_000,
  enumValues: 5_000,
  arguments: 5_000,
  /** Applied to anything. */
  directives: 2_000,
  /** Applied to one thing, and arguments given to one directive. */
  directivesOnOneThing: 30,
  /** Interfaces of one type, or types of one union. */
  related: 200,
  /** Characters of one text that a directive is given, such as a field set. */
  directiveText: 2_000,
} as const;

export type SchemaLimit = keyof typeof schemaLimits;

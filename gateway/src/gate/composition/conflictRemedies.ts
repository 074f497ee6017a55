/** How the commonest conflicts are mended, by the composer's code. */
export const conflictRemedies: Readonly<Partial<Record<string, string>>> = {
  INVALID_FIELD_SHARING:
    'Leave the field to the member that has it and ask for it through the entity, or agree with that member that both mark it @shareable and answer it alike.',
  FIELD_TYPE_MISMATCH:
    'Give the field the very type that it has in the other member, or another name.',
  TYPE_KIND_MISMATCH: 'Give the type another name: its name stands for something else already.',
  FIELD_ARGUMENT_TYPE_MISMATCH:
    'Give the argument the very type that it has in the other member, or another name.',
  FIELD_ARGUMENT_DEFAULT_MISMATCH:
    'Give the argument the default value that it has in the other member.',
  INPUT_FIELD_DEFAULT_MISMATCH:
    'Give the input field the default value that it has in the other member.',
  REQUIRED_ARGUMENT_MISSING_IN_SOME_SUBGRAPH:
    'Make the argument nullable or give it a default value: the other member does not know it.',
  REQUIRED_INPUT_FIELD_MISSING_IN_SOME_SUBGRAPH:
    'Make the input field nullable or give it a default value: the other member does not know it.',
  ENUM_VALUE_MISMATCH:
    'Take the values of the enum over as the other member has them, all of them and no more, or use an enum of your own.',
  EMPTY_MERGED_ENUM_TYPE: 'Take the values of the enum over as the other member has them.',
  EMPTY_MERGED_INPUT_TYPE: 'Take the fields of the input over as the other member has them.',
  SATISFIABILITY_ERROR:
    'There is no way from one member to the other for these fields. Give the type the @key of its owner, with the key fields themselves, in every member that returns it, and resolve it by that key.',
  KEY_INVALID_FIELDS:
    'Name fields in @key(fields:) that the type has in this very schema, written as a selection: "id" or "number badge { office }".',
  KEY_FIELDS_HAS_ARGS: 'Name fields in @key(fields:) that take no arguments.',
  KEY_FIELDS_SELECT_INVALID_TYPE:
    'Name fields in @key(fields:) that are neither lists, interfaces nor unions.',
  REQUIRES_INVALID_FIELDS:
    'Add the fields that @requires(fields:) names to the type in this schema, as the other member has them, and mark them @external.',
  REQUIRES_FIELDS_MISSING_EXTERNAL: 'Mark the fields that @requires(fields:) names @external.',
  PROVIDES_FIELDS_MISSING_EXTERNAL: 'Mark the fields that @provides(fields:) names @external.',
  PROVIDES_INVALID_FIELDS:
    'Add the fields that @provides(fields:) names to the returned type in this schema, as the other member has them, and mark them @external.',
  EXTERNAL_UNUSED: 'Take the @external field out: nothing in this schema uses it.',
  EXTERNAL_MISSING_ON_BASE:
    'No other member defines the field. Take @external off and resolve it, or take the field out.',
  EXTERNAL_TYPE_MISMATCH: 'Give the @external field the very type that it has in its owner.',
  EXTERNAL_ARGUMENT_MISSING: 'Give the @external field the arguments that it has in its owner.',
  EXTENSION_WITH_NO_BASE: 'Define the type: no member does. Write "type", not "extend type".',
  INTERFACE_FIELD_NO_IMPLEM:
    'Give the field to every type that implements the interface, in whatever member it is defined.',
  INTERFACE_KEY_NOT_ON_IMPLEMENTATION:
    'Give the @key of the interface to every type that implements it.',
  INVALID_GRAPHQL:
    'Mend the schema: it names a type or directive that it neither defines nor imports, or uses one wrongly. Import what is of Federation in @link(import:).',
  INVALID_LINK_DIRECTIVE_USAGE:
    'Link Federation as the documentation says: extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"]).',
  UNKNOWN_FEDERATION_LINK_VERSION:
    'Link a version of Federation that the gateway composes: 2.0 to 2.14.',
  TYPE_DEFINITION_INVALID:
    'Take the definition out, and import the type or directive in @link(import:) instead.',
  DIRECTIVE_DEFINITION_INVALID:
    'Take the definition out, and import the directive in @link(import:) instead.',
  OVERRIDE_SOURCE_HAS_OVERRIDE:
    'Two members override the field of each other: one of them has to stop.',
  NO_QUERIES: 'Give the graph at least one field of Query.',
  REFERENCED_INACCESSIBLE:
    'Mark what uses the @inaccessible type @inaccessible as well, or take @inaccessible off.',
  ONLY_INACCESSIBLE_CHILDREN:
    'Mark the type @inaccessible as a whole, or leave one of its fields or values accessible.',
  ROOT_QUERY_USED: 'Name the root type Query, and nothing else by that name.',
  ROOT_MUTATION_USED: 'Name the root type Mutation, and nothing else by that name.',
};
